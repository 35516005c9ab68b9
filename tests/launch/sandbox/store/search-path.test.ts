import { expect, it } from 'vitest'
import { definitions } from '../../../../launch/sandbox/definitions/definitions.ts'
import { compileSearchPath } from '../../../../launch/sandbox/store/search-path.ts'

it.each([
  ['Patient.name.given', { name: [{ given: ['Ana', 'María'] }, { given: ['A'] }] }, ['Ana', 'María', 'A']],
  ['Observation.effective', { effectivePeriod: { start: '2024' } }, [{ start: '2024' }]],
  ['(Observation.value.ofType(CodeableConcept)).text', { valueCodeableConcept: { text: 'x' } }, ['x']],
  ['(Observation.value.ofType(string))', { valueQuantity: { value: 1 }, valueString: 's' }, ['s']],
  [
    "Patient.telecom.where(system='email')",
    {
      telecom: [
        { system: 'email', value: 'e' },
        { system: 'phone', value: 'p' },
      ],
    },
    [{ system: 'email', value: 'e' }],
  ],
  [
    'Provenance.target.where(resolve() is Patient)',
    { target: [{ reference: 'Flag/1' }, { reference: 'Patient/1' }] },
    [{ reference: 'Patient/1' }],
  ],
  [
    'Condition.code | Condition.category',
    { code: { text: 'a' }, category: [{ text: 'b' }] },
    [{ text: 'a' }, { text: 'b' }],
  ],
])('%s picks its values', (expression, resource, expected) => {
  expect(compileSearchPath(expression)(resource)).toEqual(expected)
})

it('finds nothing in data of the wrong shape, and does not break', () => {
  expect(compileSearchPath('Patient.name.given')({ name: 'Ana', given: [null] })).toEqual([])
})

it('refuses an expression it was never taught', () => {
  expect(() => compileSearchPath('Patient.name.first()')).toThrow('new kind of step')
})

it('knows every expression of the definitions', () => {
  const expressions = Object.values(definitions.search)
    .flat()
    .map(({ expression }) => expression)
  expect(expressions.length).toBeGreaterThan(600)
  expect(expressions.map((expression) => typeof compileSearchPath(expression))).not.toContain('undefined')
})
