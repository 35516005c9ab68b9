import { describe, expect, it } from 'vitest'
import { json } from '../../support/answering.ts'
import { chartOf, reading, readingOf } from '../../support/chart-of.ts'
import { bundleOf } from '../../support/fake-record.ts'
import {
  aCondition,
  anEncounter,
  anObservation,
  aPatient,
  aRelatedPerson,
  loinc,
} from '../../support/fhir-json.ts'

const AFRAID = '76501-6'
const yes = { valueBoolean: true }

describe('the wrong patient (the worst failure)', () => {
  const foreign = { subject: { reference: 'Patient/p2' } }

  it('is no chart at all when the record answers with somebody else', async () => {
    const { result } = await reading({ 'Patient/p1': () => json(aPatient({ id: 'p2' })) })
    expect(result).toEqual({ ok: false, problem: { problem: 'wrong-patient', doing: 'read Patient' } })
  })

  it.each([
    ['Patient/p2'],
    ['https://evil.example/fhir/Patient/p1'],
    ['Patient/p1/../p2'],
    ['Group/p1'],
    ['#p1'],
    [undefined],
  ])('is never shown and always counted: subject %s', async (reference) => {
    const chart = await chartOf({
      Observation: bundleOf(anObservation(AFRAID, { ...yes, subject: { reference } })),
    })
    expect([chart.facts, readingOf(chart, 'Observation')]).toEqual([
      [],
      { of: 'Observation', state: 'complete', read: 0, skipped: 1, leftOut: 0 },
    ])
  })

  it.each(['Patient/p1', 'https://ehr.example/fhir/Patient/p1', 'Patient/p1/_history/2'])(
    'is not %s',
    async (reference) => {
      const chart = await chartOf({
        Observation: bundleOf(anObservation(AFRAID, { ...yes, subject: { reference } })),
      })
      expect(chart.facts).toHaveLength(1)
    },
  )

  it('is not let in as a visit, a companion or an earlier review either', async () => {
    const review = {
      resourceType: 'QuestionnaireResponse',
      id: 'q1',
      identifier: { system: 'https://sphere.example/fhir/identifier/screening', value: '1' },
      ...foreign,
    }
    const chart = await chartOf({
      'Encounter/e1': () => json(anEncounter(foreign)),
      RelatedPerson: bundleOf(aRelatedPerson({ patient: { reference: 'Patient/p2' } })),
      QuestionnaireResponse: bundleOf(review),
      Condition: bundleOf(aCondition('T74.51XA', foreign)),
    })
    expect({ visits: chart.visits, facts: chart.facts, earlier: chart.earlier }).toEqual({
      visits: [],
      facts: [],
      earlier: [],
    })
    expect(chart.readings.map(({ of: part, skipped }) => [part, skipped])).toEqual([
      ['Patient', 0],
      ['Encounter', 1],
      ['Observation', 0],
      ['Condition', 1],
      ['RelatedPerson', 1],
      ['earlier reviews', 1],
      ['earlier referrals', 0],
    ])
  })
})

describe('hostile entries', () => {
  it('change nothing but the counts', async () => {
    const poisoned: unknown = JSON.parse(
      `{"resourceType":"Observation","id":"o1","status":"final","subject":{"reference":"Patient/p1"},` +
        `"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"valueBoolean":true,` +
        `"code":{"coding":[{"system":"${loinc}","code":"${AFRAID}","__proto__":{"polluted":1}}]}}`,
    )
    const rules = anObservation(AFRAID, { ...yes, id: 'o2', implicitRules: 'urn:x' })
    const modified = anObservation(AFRAID, { ...yes, id: 'o3', modifierExtension: [{ url: 'urn:x' }] })
    const stranger = { resourceType: 'Coverage', id: 'x', subject: { reference: 'Patient/p1' } }
    const chart = await chartOf({
      Observation: bundleOf(poisoned, rules, modified, stranger, null, 'x', 7, []),
    })
    expect(chart.facts.map(({ source }) => source.id)).toEqual(['o1'])
    expect(readingOf(chart, 'Observation')).toEqual({
      of: 'Observation',
      state: 'complete',
      read: 1,
      skipped: 7,
      leftOut: 0,
    })
    expect({}).not.toHaveProperty('polluted')
  })
})
