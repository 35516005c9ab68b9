import { describe, expect, it } from 'vitest'
import { labelsFor } from '../../../src/fhir/write/labels.ts'
import { fulfilFrom, teamTaskFrom } from '../../../src/fhir/write/task.ts'
import { aFrame, NOW, SCREENING } from '../../support/a-plan.ts'
import { aSite } from '../../support/a-site.ts'

const frame = { ...aFrame, patientSideIsSafe: false }
const common = {
  resourceType: 'Task',
  status: 'requested',
  intent: 'order',
  for: { reference: 'Patient/p1' },
  authoredOn: '1970-01-01T00:00:05.000Z',
  lastModified: '1970-01-01T00:00:05.000Z',
  requester: { reference: 'Organization/test-hospital' },
}

describe('tasks', () => {
  it('ask the recipient to fulfil the referral within the time agreed', () => {
    const recipient = {
      id: 'harbour-house',
      name: 'Harbour House',
      known: { reference: 'HealthcareService/hh' },
    }
    expect(
      fulfilFrom(
        { write: 'fulfil', recipient, urgent: false, until: NOW + 1_000 },
        { frame },
        aSite,
        'urn:uuid:4',
      ),
    ).toEqual({
      ...common,
      meta: { security: labelsFor('fulfil', false, aSite) },
      identifier: [
        { system: 'https://sphere.example/fhir/identifier/task', value: `${SCREENING}.harbour-house` },
      ],
      priority: 'routine',
      code: {
        coding: [
          {
            system: 'http://hl7.org/fhir/CodeSystem/task-code',
            code: 'fulfill',
            display: 'Fulfill the focal request',
          },
        ],
      },
      focus: { reference: 'urn:uuid:4' },
      owner: { reference: 'HealthcareService/hh' },
      restriction: { period: { end: '1970-01-01T00:00:06.000Z' } },
    })
  })

  it('leave work for the team with a purpose of our own and a time by which it is due (DF-3)', () => {
    const owner = { id: 'team', name: 'Adult lead', known: { reference: 'Organization/adult-lead' } }
    const write = {
      write: 'team-task',
      purpose: 'ask-alone',
      owner,
      due: NOW + 2_000,
      urgent: true,
      note: 'Try again at the next natural chance',
    } as const
    expect(teamTaskFrom(write, { frame }, aSite, 'urn:uuid:0')).toEqual({
      ...common,
      meta: { security: labelsFor('team-task', false, aSite) },
      identifier: [
        { system: 'https://sphere.example/fhir/identifier/task', value: `${SCREENING}.ask-alone` },
      ],
      priority: 'urgent',
      code: {
        coding: [
          {
            system: 'https://sphere.example/fhir/CodeSystem/task-purpose',
            code: 'ask-alone',
            display: 'Talk when the patient is alone',
          },
        ],
      },
      description: 'Try again at the next natural chance',
      focus: { reference: 'urn:uuid:0' },
      encounter: { reference: 'Encounter/e1' },
      executionPeriod: { end: '1970-01-01T00:00:07.000Z' },
      owner: { reference: 'Organization/adult-lead' },
    })
  })
})
