import { describe, expect, it } from 'vitest'
import { canBeStopped } from '../../../src/chart/earlier.ts'
import { readConsent, readReferral, readTeamTask } from '../../../src/fhir/read/earlier-referrals.ts'
import { bundleOf } from '../../support/fake-record.ts'
import { chartOf, readingOf } from '../../support/chart-of.ts'

function identified(type: string, value: string): { system: string; value: string }[] {
  return [{ system: `https://sphere.example/fhir/identifier/${type}`, value }]
}

const referral = {
  resourceType: 'ServiceRequest',
  id: 's1',
  identifier: identified('referral', 'r1.harbour-house'),
  status: 'active',
  category: [{ coding: [{ system: 'https://sphere.example/fhir/CodeSystem/basis', code: 'consent' }] }],
  subject: { reference: 'Patient/p1' },
  authoredOn: '2026-02-15T10:40:00Z',
}
const consent = {
  resourceType: 'Consent',
  id: 'c1',
  identifier: identified('consent', 'r1.harbour-house'),
  status: 'active',
  patient: { reference: 'Patient/p1' },
  provision: { period: { start: '2026-02-15', end: '2026-03-15' } },
}
const task = {
  resourceType: 'Task',
  id: 't1',
  identifier: identified('task', 'r1.ask-alone'),
  status: 'requested',
  code: {
    coding: [
      {
        system: 'https://sphere.example/fhir/CodeSystem/task-purpose',
        code: 'ask-alone',
        display: 'Talk when the patient is alone',
      },
    ],
  },
  description: 'Try again',
  encounter: { reference: 'Encounter/e0' },
  for: { reference: 'Patient/p1' },
  executionPeriod: { end: '2026-02-16' },
}

it('a no that the patient wanted kept is read, and is no yes of any kind (R-055, R-078)', async () => {
  const refusal = {
    ...consent,
    id: 'c2',
    identifier: identified('consent', 'r1.refusal'),
    status: 'rejected',
    dateTime: '2026-02-15T10:40:00Z',
  }
  const chart = await chartOf({ ServiceRequest: bundleOf(referral), Consent: bundleOf(refusal) })
  expect(chart.refusals).toMatchObject([{ review: 'r1', date: { text: '2026-02-15T10:40:00Z' } }])
  expect(chart.referrals).toMatchObject([{ recipient: 'harbour-house' }])
  expect(chart.referrals[0]?.agreed).toBeUndefined()
})

describe('what an earlier review sent (R-055)', () => {
  it('is read with the yes it rests on, in our own words', async () => {
    const chart = await chartOf({
      ServiceRequest: bundleOf(referral),
      Consent: bundleOf(consent),
      Task: bundleOf(task),
    })
    expect(chart.referrals).toMatchObject([
      {
        review: 'r1',
        recipient: 'harbour-house',
        basis: 'consent',
        state: 'sent',
        date: { text: '2026-02-15T10:40:00Z' },
        agreed: { state: 'active', until: { text: '2026-03-15' } },
      },
    ])
    expect(chart.tasks).toMatchObject([
      {
        id: 't1',
        review: 'r1',
        name: 'ask-alone',
        encounter: 'e0',
        what: 'Talk when the patient is alone',
        note: 'Try again',
      },
    ])
  })

  it('is never evidence of a new concern, and changes no finding', async () => {
    const without = await chartOf({})
    const withOwn = await chartOf({ ServiceRequest: bundleOf(referral), Task: bundleOf(task) })
    expect(withOwn.facts).toEqual(without.facts)
  })

  it('is never another patient’s', async () => {
    const chart = await chartOf({
      ServiceRequest: bundleOf({ ...referral, subject: { reference: 'Patient/p2' } }),
      Consent: bundleOf({ ...consent, patient: { reference: 'Patient/p2' } }),
      Task: bundleOf({ ...task, for: { reference: 'Patient/p2' } }),
    })
    expect([chart.referrals, chart.tasks]).toEqual([[], []])
    expect(readingOf(chart, 'earlier referrals')).toMatchObject({ read: 0, skipped: 3 })
  })

  it('is named as not read where the record refuses it', async () => {
    const chart = await chartOf({ ServiceRequest: () => new Response('{}', { status: 403 }) })
    expect(readingOf(chart, 'earlier referrals')).toMatchObject({ state: 'refused' })
  })

  it('DF-9: says whether the service was told not to call', () => {
    const orderDetail = [{ coding: [{ code: 'contacting-subject-prohibited' }] }]
    expect(readReferral({ ...referral, orderDetail })).toMatchObject({ value: { callsOff: true } })
    expect(JSON.stringify(readReferral(referral))).not.toContain('callsOff')
  })

  it.each([
    ['active', 'sent'],
    ['on-hold', 'on-hold'],
    ['revoked', 'stopped'],
    ['completed', 'done'],
  ])('%s is told as %s', (status, state) => {
    expect(readReferral({ ...referral, status })).toMatchObject({ value: { state } })
  })

  it.each([
    [readReferral, { ...referral, status: 'entered-in-error' }, 'left-out'],
    [readReferral, { ...referral, status: 'strange' }, 'skipped'],
    [readReferral, { ...referral, identifier: identified('other', 'r1.x') }, 'not-ours'],
    [readReferral, { ...referral, identifier: identified('referral', 'r1.probe') }, 'not-ours'],
    [readConsent, { ...consent, status: 'entered-in-error' }, 'left-out'],
    [readConsent, { ...consent, status: 'rejected' }, 'not-ours'],
    [readTeamTask, { ...task, status: 'entered-in-error' }, 'left-out'],
    [readTeamTask, { ...task, status: 'completed' }, 'not-ours'],
    [readTeamTask, { ...task, code: { coding: [{ code: 'fulfill' }] } }, 'not-ours'],
    [readTeamTask, { ...task, id: {} }, 'skipped'],
  ])('%# is counted as what it is', (reads, json, entry) => {
    expect(reads(json)).toEqual({ entry })
  })

  it('that rests on the duty to protect a child is nobody’s to take back (R-156)', () => {
    const category = [
      { coding: [{ system: 'https://sphere.example/fhir/CodeSystem/basis', code: 'duty-to-protect' }] },
    ]
    const read = readReferral({ ...referral, category })
    expect(read.entry === 'read' && canBeStopped(read.value)).toBe(false)
  })
})
