import { expect, test } from 'vitest'
import { shiftDates } from '../../../../launch/sandbox/charts/shift-dates.ts'
import type { StoredResource } from '../../../../launch/sandbox/charts/stored-resource.ts'

test('every date element moves, at any depth, in lists and in extensions', () => {
  const observation: StoredResource = {
    resourceType: 'Observation',
    id: 'o1',
    status: 'final',
    code: { text: 'Weight' },
    effectivePeriod: { start: '2020-02-28T10:00:00Z', end: '2020-02-28' },
    issued: '2020-02-28T11:00:00.000+01:00',
    extension: [{ url: 'https://sphere.example/when', valueDateTime: '2020-02' }],
    component: [{ code: { text: 'Asked' }, valueDateTime: '2020-02-28' }],
  }
  expect(shiftDates(observation, 2)).toEqual({
    ...observation,
    effectivePeriod: { start: '2020-03-01T10:00:00Z', end: '2020-03-01' },
    issued: '2020-03-01T11:00:00.000+01:00',
    component: [{ code: { text: 'Asked' }, valueDateTime: '2020-03-01' }],
  })
})

test('a timing moves in every one of its events', () => {
  const order: StoredResource = {
    resourceType: 'ServiceRequest',
    id: 's1',
    status: 'active',
    intent: 'order',
    subject: { reference: 'Patient/p1' },
    occurrenceTiming: { event: ['2020-01-01', '2020-01-31'] },
  }
  expect(shiftDates(order, 1)).toEqual({
    ...order,
    occurrenceTiming: { event: ['2020-01-02', '2020-02-01'] },
  })
})

test('text that looks like a date is not one: identifiers, values, names, notes, codes', () => {
  const patient: StoredResource = {
    resourceType: 'Patient',
    id: '2020-01-01',
    identifier: [{ system: 'https://sphere.example/number', value: '2020-01-01' }],
    name: [{ text: '2020-01-01', family: '2020' }],
    extension: [{ url: 'https://sphere.example/text', valueString: '2020-01-01' }],
  }
  expect(shiftDates(patient, 400)).toEqual(patient)
})

test('a member called __proto__ stays a member', () => {
  const served = '{"resourceType":"Basic","id":"b1","code":{"text":"x"},"__proto__":{"created":"2020-01-01"}}'
  const shifted = shiftDates(JSON.parse(served), 1)
  expect(JSON.stringify(shifted)).toBe(served.replace('2020-01-01', '2020-01-02'))
  expect('created' in {}).toBe(false)
})
