import { describe, expect, it } from 'vitest'
import { readCondition } from '../../../src/fhir/read/condition.ts'
import { findings } from '../../../src/indicators/findings.ts'
import { chartOf, readOn } from '../../support/chart-of.ts'
import { bundleOf } from '../../support/fake-record.ts'
import { shippedIndex } from '../../support/concept-index.ts'
import { aCondition, coded, icd10cm } from '../../support/fhir-json.ts'

const since = Date.UTC(2024, 5, 1)
const read = (json: Record<string, unknown>) => readCondition(json, shippedIndex, since)
const factsOf = (json: Record<string, unknown>) => {
  const entry = read(json)
  return entry.entry === 'read' ? entry.value : []
}
const clinical = (code: string) => coded('http://terminology.hl7.org/CodeSystem/condition-clinical', code)
const EXPLOITED = 'T74.51XA'
const INJURED_AT_WORK = 'Y99.0'

describe('evidence from a Condition', () => {
  it('is what was recorded, by whom and when it began', () => {
    const json = aCondition(EXPLOITED, {
      meta: { versionId: '2' },
      onsetDateTime: '2025-03',
      recorder: { display: 'Dr Synthetic' },
    })
    expect(read(json)).toEqual({
      entry: 'read',
      value: [
        {
          concept: 'earlier-exploitation',
          text: 'The condition',
          code: { system: icd10cm, code: EXPLOITED },
          date: { text: '2025-03', from: Date.UTC(2025, 2, 1), before: Date.UTC(2025, 3, 1) },
          recordedOn: expect.objectContaining({ text: '2026-05-01' }),
          recorder: 'Dr Synthetic',
          source: { type: 'Condition', id: 'c1', version: '2' },
        },
      ],
    })
  })

  it.each(['unconfirmed', 'provisional', 'differential'])('says that it is %s', (status) => {
    expect(read(aCondition(EXPLOITED, { verificationStatus: coded('urn:x', status) }))).toMatchObject({
      value: [{ text: `The condition (${status})` }],
    })
  })

  it.each(['refuted', 'entered-in-error'])('is none when it is %s', (status) => {
    expect(read(aCondition(EXPLOITED, { verificationStatus: coded('urn:x', status) }))).toEqual({
      entry: 'left-out',
    })
  })

  it('is kept without a date, and says so, when the date is none', () => {
    expect(read(aCondition(EXPLOITED, { recordedDate: 'yesterday' }))).toMatchObject({
      value: [{ text: 'The condition (date not readable: yesterday)' }],
    })
  })

  it('names each concept once', () => {
    const code = {
      coding: [
        { system: icd10cm, code: EXPLOITED },
        { system: icd10cm, code: 'T74.51XD' },
      ],
      text: 'In own words',
    }
    expect(read(aCondition(EXPLOITED, { code }))).toMatchObject({ value: [{ text: 'In own words' }] })
  })
})

describe('who recorded it', () => {
  it.each([
    [{ recorder: { reference: 'Practitioner/7' } }, 'Practitioner/7 (no name given)'],
    [{ recorder: { reference: 'Practitioner/7' }, asserter: { display: 'Dr Synthetic' } }, 'Dr Synthetic'],
    [{}, undefined],
  ])('is named as far as the record does: %j', (fields, recorder) => {
    expect(factsOf(aCondition(EXPLOITED, fields))[0]?.recorder).toBe(recorder)
  })
})

it('says where one source alone stands behind what a code means (734998001)', () => {
  const victim = { code: coded('http://snomed.info/sct', '734998001', 'The finding') }
  expect(factsOf(aCondition('', victim))).toMatchObject([{ concept: 'earlier-exploitation', unsure: true }])
  expect(factsOf(aCondition(EXPLOITED))[0]).not.toHaveProperty('unsure')
})

describe('when it began', () => {
  it.each([
    [{ onsetString: 'when she was 8' }, 'The condition (when she was 8)'],
    [{ onsetAge: { value: 8, unit: 'years' } }, 'The condition (at the age of 8 years)'],
  ])('is no day where it is told in words: %j', (fields, text) => {
    const [fact] = factsOf(aCondition('Z62.810', fields))
    expect(fact).toMatchObject({ text, recordedOn: { text: '2026-05-01' } })
    expect(fact).not.toHaveProperty('date')
  })

  it('is the day it was written where nothing else is known', () => {
    const [fact] = factsOf(aCondition('Z62.810'))
    expect(fact).toMatchObject({ date: { text: '2026-05-01' } })
    expect(fact).not.toHaveProperty('recordedOn')
  })
})

describe('the look-back', () => {
  it('does not hide that exploitation was named, however long ago', () => {
    expect(read(aCondition(EXPLOITED, { recordedDate: '1999-01-01' }))).toMatchObject({
      value: [{ concept: 'earlier-exploitation' }],
    })
  })

  it('leaves everything else from before where it is', () => {
    expect(read(aCondition(INJURED_AT_WORK, { recordedDate: '2024-05-31' }))).toEqual({
      entry: 'read',
      value: [],
    })
    expect(read(aCondition(INJURED_AT_WORK, { recordedDate: '2024-06-01' }))).toMatchObject({ value: [{}] })
  })

  it('reaches what was recorded lately about a time before', () => {
    const fields = { onsetDateTime: '2001', recordedDate: '2026-01-01' }
    expect(read(aCondition(INJURED_AT_WORK, fields))).toMatchObject({
      value: [{ date: { text: '2001' }, recordedOn: { text: '2026-01-01' }, current: true }],
    })
  })

  it.each(['active', 'recurrence', 'relapse'])('keeps what is still so (%s), and says it', (status) => {
    const fields = {
      clinicalStatus: clinical(status),
      onsetDateTime: '2015-05-01',
      recordedDate: '2015-05-01',
    }
    expect(read(aCondition('Z62.21', fields))).toMatchObject({
      value: [{ concept: 'lives-apart', text: 'The condition (still active)', current: true }],
    })
  })

  it.each([
    ['resolved', 'The condition (resolved)'],
    ['remission', 'The condition (in remission)'],
    ['inactive', 'The condition (inactive)'],
  ])('says what is over (%s), and leaves it where it is when it is from before', (status, text) => {
    const fields = { clinicalStatus: clinical(status), onsetDateTime: '2026-01-01' }
    expect(read(aCondition('F43.10', fields))).toMatchObject({ value: [{ text }] })
    const old = { ...fields, onsetDateTime: '2019', recordedDate: '2019-02-01' }
    expect(read(aCondition('F43.10', old))).toEqual({ entry: 'read', value: [] })
    expect(read(aCondition('F43.10', { ...old, abatementDateTime: '2025-01-01' }))).toMatchObject({
      value: [{ current: true }],
    })
  })

  it('reaches the findings with it: what began long ago and is still so is not lost on the way', async () => {
    const fields = {
      clinicalStatus: clinical('active'),
      onsetDateTime: '2021-01-01',
      recordedDate: '2021-01-01',
    }
    const chart = await chartOf({ Condition: bundleOf(aCondition('Z59.00', fields)) })
    expect(findings(chart, readOn, 'adult').map(({ indicator, tier }) => [tier, indicator.id])).toEqual([
      ['C', 'living-conditions'],
    ])
  })

  it('keeps what has no date', () => {
    expect(read(aCondition(INJURED_AT_WORK, { recordedDate: undefined }))).toMatchObject({ value: [{}] })
  })
})

describe('what is not used of Conditions', () => {
  it.each([
    [{ code: undefined }, 'not-ours'],
    [{ code: { text: 'forced labour' } }, 'not-ours'],
    [{ code: coded(icd10cm, 'T74.5') }, 'not-ours'],
    [{ code: EXPLOITED }, 'skipped'],
    [{ code: { coding: [null] } }, 'skipped'],
    [{ id: 7 }, 'skipped'],
    [{ verificationStatus: 'confirmed' }, 'skipped'],
  ])('%j', (fields, entry) => {
    expect(read(aCondition(EXPLOITED, fields))).toEqual({ entry })
  })
})
