import { describe, expect, it } from 'vitest'
import { coversSearch, picks } from '../../../../launch/sandbox/smart/scope-match.ts'
import { parseScope } from '../../../../launch/sandbox/smart/scope.ts'
import { anObservation } from '../small-hospital.ts'

const category = 'http://terminology.hl7.org/CodeSystem/observation-category'

function scopes(...texts: string[]) {
  return texts.map((text) => {
    const scope = parseScope(text)
    if (!scope) throw new Error(`Not a scope: ${text}`)
    return scope
  })
}

const laboratory = scopes(`patient/Observation.rs?category=${category}|laboratory`)
const both = scopes(
  `patient/Observation.rs?category=${category}|laboratory`,
  `patient/Observation.rs?category=${category}|vital-signs`,
)

describe('a search under a scope with a query', () => {
  it.each([
    ['asks for the same', laboratory, `category=${category}|laboratory`],
    ['asks for less', laboratory, `patient=ada&category=${category}|laboratory&date=2026`],
    ['asks twice, once within', laboratory, `category=${category}|laboratory&category=${category}|survey`],
    ['asks for any of what two scopes give', both, `category=${category}|laboratory,${category}|vital-signs`],
    ['has a wide scope too', [...laboratory, ...scopes('patient/Observation.rs')], 'patient=ada'],
    [
      'names the system where the scope does not',
      scopes('patient/Observation.s?category=laboratory'),
      `category=${category}|laboratory`,
    ],
  ])('is let through: it %s', (_why, granted, query) => {
    expect(coversSearch(granted, new URLSearchParams(query))).toBe(true)
  })

  it.each([
    ['asks for everything', laboratory, ''],
    ['narrows by something else', laboratory, 'patient=ada'],
    ['asks for another category too', laboratory, `category=${category}|laboratory,${category}|survey`],
    ['asks for the code in any system', laboratory, 'category=laboratory'],
    ['asks for all but it', laboratory, `category:not=${category}|laboratory`],
    [
      'meets only one of two conditions',
      scopes('patient/Observation.s?category=laboratory&code=x'),
      'category=laboratory',
    ],
  ])('is refused: it %s', (_why, granted, query) => {
    expect(coversSearch(granted, new URLSearchParams(query))).toBe(false)
  })
})

it('picks the resources its query picks', () => {
  const [scope] = laboratory
  if (!scope) throw new Error('No scope')
  expect(picks(scope, 'Observation', anObservation('ada', 'laboratory'))).toBe(true)
  expect(picks(scope, 'Observation', anObservation('ada', 'vital-signs'))).toBe(false)
  expect(picks(scope, 'Observation', { resourceType: 'Observation', status: 'final' })).toBe(false)
})

it('compares a plain code without its system, which follows from the element', () => {
  const [scope] = scopes('patient/Task.rs?status=http://hl7.org/fhir/task-status|requested')
  if (!scope) throw new Error('No scope')
  expect(picks(scope, 'Task', { resourceType: 'Task', status: 'requested' })).toBe(true)
  expect(picks(scope, 'Task', { resourceType: 'Task', status: 'completed' })).toBe(false)
})
