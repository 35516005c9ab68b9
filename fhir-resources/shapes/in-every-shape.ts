import type { ElementDefinition } from 'fhir/r4'
import { SYSTEMS } from '../../src/fhir/write/identifiers.ts'
import type { WrittenType } from '../../src/site/site.ts'
import { canonical } from '../canonical.ts'
import { never } from './nothing-else.ts'
import { element, pointsTo, rule } from './shape.ts'

export const CONFIDENTIALITY = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'

const LABELS =
  'Exactly one label says how confidential the entry is. NOPAT stands beside it unless the patient said that nobody else opens their online record, post or bills: not known counts as not safe. HTEST marks test data.'

/** Nothing is written without its label, and no other mark says what it is about. R-066 R-070 */
export function labelled(type: WrittenType): ElementDefinition[] {
  const labels = `${type}.meta.security`
  return [
    element(`${type}.meta`, { min: 1 }),
    element(labels, {
      min: 1,
      comment: LABELS,
      slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' },
    }),
    element(`${labels}:confidentiality`, {
      min: 1,
      max: '1',
      binding: { strength: 'required', valueSet: canonical('ValueSet', 'confidentiality') },
    }),
    element(`${labels}:confidentiality.system`, { min: 1, fixedUri: CONFIDENTIALITY }),
    element(`${labels}:confidentiality.code`, { min: 1 }),
    never(`${type}.meta.tag`),
  ]
}

const OWN = rule(
  'own-1',
  'Begins with the UUID of the conversation; what stands behind it tells one recipient or purpose from another.',
  "matches('^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}([.].+)?$')",
)

/** By which the same entry sent twice is known again. A care note that was renewed, and a task that a later conversation has done, carry more than one. */
export function identified(type: Exclude<WrittenType, 'Provenance'>): ElementDefinition[] {
  const system = SYSTEMS[type]
  const all = `${type}.identifier`
  const value = { min: 1, constraint: [OWN] }
  if (type === 'QuestionnaireResponse')
    return [
      element(all, { min: 1 }),
      element(`${all}.system`, { min: 1, fixedUri: system }),
      element(`${all}.value`, value),
    ]
  return [
    element(all, {
      min: 1,
      slicing: { discriminator: [{ type: 'value', path: 'system' }], rules: 'open' },
    }),
    element(`${all}:own`, { min: 1, max: ['Flag', 'Task'].includes(type) ? '*' : '1' }),
    element(`${all}:own.system`, { min: 1, fixedUri: system }),
    element(`${all}:own.value`, value),
  ]
}

/** Whom it is about: one patient, by where the record holds them. */
export function about(type: Exclude<WrittenType, 'Provenance'>, name: 'subject' | 'patient' | 'for') {
  return [
    element(`${type}.${name}`, { min: 1, ...pointsTo('Patient') }),
    element(`${type}.${name}.reference`, { min: 1 }),
  ]
}
