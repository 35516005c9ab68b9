import { expect, test } from 'vitest'
import { entryLine } from '../../../../launch/sandbox/pages/entry-line.ts'

test('a name is taken from any coding that has one, and a code stands only where nothing else does', () => {
  const codings = [
    { system: 'http://snomed.info/sct', code: '1' },
    { system: 'http://loinc.org', code: '2', display: 'Body weight' },
  ]
  expect(entryLine({ resourceType: 'Observation', code: { coding: codings } }).what).toBe('Body weight')
  expect(entryLine({ resourceType: 'Observation', code: { coding: codings.slice(0, 1) } }).what).toBe('1')
  expect(entryLine({ resourceType: 'Condition' }).what).toBe('Problem')
})

test.each([
  [{ status: 'entered-in-error' }, 'entered in error'],
  [{ verificationStatus: { coding: [{ code: 'unconfirmed', display: 'Unconfirmed' }] } }, 'unconfirmed'],
  [{ verificationStatus: { coding: [{ code: 'entered-in-error' }] } }, 'entered in error'],
  [{}, undefined],
])('the status of %j reads %s', (resource, words) => {
  expect(entryLine({ resourceType: 'Condition', ...resource }).status).toBe(words)
})

test.each([
  [{ value: 39, code: 'Cel' }, 'Temperature: 39 °C'],
  [{ value: 128, unit: 'mm[Hg]' }, 'Temperature: 128 mmHg'],
  [{ value: 17 }, 'Temperature: 17'],
])('the amount %j reads %s', (valueQuantity, words) => {
  const observation = { resourceType: 'Observation', code: { text: 'Temperature' }, valueQuantity }
  expect(entryLine(observation).what).toBe(words)
})
