import { hl7 } from '../../src/fhir/write/code-systems.ts'
import { canonical } from '../canonical.ts'
import { about, identified, labelled } from './in-every-shape.ts'
import { never } from './nothing-else.ts'
import { element, holds, only, pointsTo, rule, unlessEmptied, type Shape } from './shape.ts'

const type = 'Consent'
const provision = `${type}.provision`

const DESCRIPTION =
  'What one adult agreed that one service may be told: which things, for what, until when. Withdrawn, it becomes inactive and its period ends. A refusal is kept only if the patient agrees to that, and names no organisation. Nobody agrees in a patient’s place: a child’s referral and an emergency have no entry of this kind.'

const privacy = hl7('consentscope', 'patient-privacy')
const disclosure = hl7('v3-ActCode', 'IDSCL')
const REFERRALS = { system: 'http://hl7.org/fhir/resource-types', code: 'ServiceRequest' }

/** In days, with months of 31: not every FHIRPath engine adds days to a date. 90 days are 94 of these at most. */
const asDays = (date: string) =>
  [`substring(0, 4).toInteger() * 372`, `substring(5, 2).toInteger() * 31`, `substring(8, 2).toInteger()`]
    .map((part) => `${date}.toString().${part}`)
    .join(' + ')
const LASTING = rule(
  'agreement-7',
  'Holds for 90 days at most: after that the patient is asked again.',
  `(${asDays('end')}) - (${asDays('start')}) <= 95`,
)

const REFUSAL = "status = 'rejected' implies (provision.empty() and organization.empty())"

export const agreement: Shape = {
  id: 'agreement',
  type,
  title: 'what the patient agreed to',
  description: DESCRIPTION,
  rules: [
    unlessEmptied(
      'agreement-1',
      'Is about privacy, and about disclosing information.',
      `${holds('scope', privacy)} and ${holds('category', disclosure)} and (scope.text | category.text).empty()`,
    ),
    unlessEmptied(
      'agreement-2',
      'Was given or refused by the patient, at a time that is known.',
      `dateTime.exists() and performer.count() = 1 and performer.reference = patient.reference`,
    ),
    unlessEmptied(
      'agreement-3',
      'A yes says to whom, what and until when, and leads to the referral it is for.',
      "status = 'rejected' or provision.data.reference.reference.exists()",
    ),
    unlessEmptied('agreement-4', 'A no names no organisation and no service.', REFUSAL),
    unlessEmptied(
      'agreement-5',
      'Nothing is agreed by silence: the patient opted in, or out.',
      `policyRule.text.empty() and (${holds('policyRule', hl7('v3-ActCode', 'OPTINR'))} or ${holds('policyRule', hl7('v3-ActCode', 'OPTOUT'))})`,
    ),
  ],
  elements: [
    ...labelled(type),
    ...identified(type),
    element(`${type}.status`),
    element(`${type}.scope`),
    ...only(`${type}.scope.coding`, privacy),
    element(`${type}.category`, { max: '1' }),
    ...only(`${type}.category.coding`, disclosure),
    ...about(type, 'patient'),
    element(`${type}.dateTime`),
    element(`${type}.performer`, pointsTo('Patient')),
    element(`${type}.organization`, { max: '1' }),
    element(`${type}.policyRule`),
    element(`${type}.policyRule.coding`, { max: '1' }),
    element(provision),
    element(`${provision}.type`, { min: 1, fixedCode: 'permit' }),
    element(`${provision}.period`, { min: 1, constraint: [LASTING] }),
    element(`${provision}.period.start`, { min: 1 }),
    element(`${provision}.period.end`, { min: 1 }),
    element(`${provision}.actor`, { min: 1, max: '1' }),
    element(`${provision}.actor.role`, {
      patternCodeableConcept: { coding: [hl7('v3-ParticipationType', 'IRCP')] },
    }),
    element(`${provision}.actor.reference`, pointsTo('Organization', 'PractitionerRole')),
    element(`${provision}.action`, {
      min: 1,
      max: '1',
      constraint: [rule('agreement-6', 'Is to disclose.', holds('$this', hl7('consentaction', 'disclose')))],
    }),
    element(`${provision}.action.coding`, { max: '1' }),
    never(`${provision}.action.text`),
    ...only(`${provision}.purpose`, hl7('v3-ActReason', 'PATRQT'), 1),
    ...only(`${provision}.class`, REFERRALS, 1),
    element(`${provision}.code`, {
      min: 1,
      binding: { strength: 'required', valueSet: canonical('ValueSet', 'information') },
    }),
    element(`${provision}.code.coding`, { min: 1, max: '1' }),
    never(`${provision}.code.text`),
    element(`${provision}.data`, { min: 1, max: '1' }),
    element(`${provision}.data.meaning`, { fixedCode: 'instance' }),
    element(`${provision}.data.reference`, pointsTo('ServiceRequest')),
    element(`${provision}.data.reference.reference`, { min: 1 }),
  ],
  closed: [provision, `${provision}.actor`, `${provision}.data`],
}
