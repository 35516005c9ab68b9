import { expect, test } from 'vitest'
import { readBundle } from '../../../../launch/sandbox/charts/read-bundle.ts'

const patient = 'urn:uuid:6ef1e168-8d6e-4f52-a0db-e26b7aec76ce'

test('a transaction of urn:uuid entries becomes resources that point at each other by name', () => {
  const bundle = {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: [
      {
        fullUrl: patient,
        resource: { resourceType: 'Patient' },
        request: { method: 'POST', url: 'Patient' },
      },
      {
        fullUrl: 'urn:uuid:0b2a0f10-58a5-4a5e-b5cb-4b9e6b0f6f00',
        resource: { resourceType: 'Encounter', id: 'e1', subject: { reference: patient } },
      },
      {
        resource: {
          resourceType: 'Basic',
          id: 'b1',
          subject: { reference: 'https://elsewhere.example/Patient/1' },
        },
      },
    ],
  }
  expect(readBundle(bundle, 'seed')).toEqual({
    resources: [
      { resourceType: 'Patient', id: '6ef1e168-8d6e-4f52-a0db-e26b7aec76ce' },
      {
        resourceType: 'Encounter',
        id: 'e1',
        subject: { reference: 'Patient/6ef1e168-8d6e-4f52-a0db-e26b7aec76ce' },
      },
      { resourceType: 'Basic', id: 'b1', subject: { reference: 'https://elsewhere.example/Patient/1' } },
    ],
    leftOut: [],
  })
})

test('the absolute address of an entry is another name for it', () => {
  const bundle = {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: [
      { fullUrl: 'https://a.example/fhir/Patient/p1', resource: { resourceType: 'Patient', id: 'p1' } },
      {
        resource: {
          resourceType: 'Basic',
          id: 'b1',
          subject: { reference: 'https://a.example/fhir/Patient/p1' },
        },
      },
    ],
  }
  expect(readBundle(bundle, 'seed')).toMatchObject({
    resources: [{ id: 'p1' }, { subject: { reference: 'Patient/p1' } }],
  })
})

test('an entry without any name gets one, the same each time', () => {
  const bundle = {
    resourceType: 'Bundle',
    type: 'batch',
    entry: [
      { resource: { resourceType: 'Patient' } },
      {
        resource: { resourceType: 'Patient', id: 'not an id!' },
        request: { method: 'PUT', url: 'Patient/p2' },
      },
    ],
  }
  expect(readBundle(bundle, 'seed')).toEqual({
    resources: [
      { resourceType: 'Patient', id: 'seed-0' },
      { resourceType: 'Patient', id: 'p2' },
    ],
    leftOut: [],
  })
})

test('types that are not kept are named once, and the rest is loaded', () => {
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { resource: { resourceType: 'Spaceship', id: 's1' } },
      { resource: { resourceType: 'Spaceship', id: 's2' } },
      { resource: { resourceType: 'OperationOutcome' } },
      { request: { method: 'DELETE', url: 'Patient/p9' } },
      null,
      { resource: { resourceType: 'Patient', id: 'p1' } },
    ],
  }
  expect(readBundle(bundle, 'seed')).toEqual({
    resources: [{ resourceType: 'Patient', id: 'p1' }],
    leftOut: ['Spaceship is not a type this record system keeps'],
  })
})

test.each([
  [[], 'it is not a FHIR Bundle'],
  ['text', 'it is not a FHIR Bundle'],
  [{ resourceType: 'Patient', id: 'p1' }, 'it is not a FHIR Bundle'],
  [{ resourceType: 'Bundle', type: 'history' }, 'a Bundle of the type history is not a chart'],
  [{ resourceType: 'Bundle' }, 'a Bundle of the type no type is not a chart'],
  [{ resourceType: 'Bundle', type: 'collection' }, 'it holds nothing that this record system keeps'],
])('%j is refused with a reason', (json, why) => {
  expect(readBundle(json, 'seed')).toEqual({ why })
})
