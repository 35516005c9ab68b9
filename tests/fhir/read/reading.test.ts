import { describe, expect, it } from 'vitest'
import { json, noAnswer } from '../../support/answering.ts'
import { askedScopes, chartOf, reading, readingOf } from '../../support/chart-of.ts'
import { bundleOf } from '../../support/fake-record.ts'
import { aCondition, anObservation } from '../../support/fhir-json.ts'

const AFRAID = '76501-6'
const yes = { valueBoolean: true }
const status = (code: number) => () => json({ resourceType: 'OperationOutcome' }, { status: code })
const page = () => new Response('<html>Sign in</html>', { headers: { 'content-type': 'text/html' } })

describe('what could not be read is named, and costs nothing else (DF-7)', () => {
  it.each([
    ['401', status(401), 'failed'],
    ['403', status(403), 'refused'],
    ['404', status(404), 'not-supported'],
    ['400', status(400), 'refused'],
    ['500', status(500), 'failed'],
    ['a page', page, 'failed'],
    ['no answer', () => noAnswer(), 'failed'],
    [
      'a link out of the record',
      () => json({ resourceType: 'Bundle', link: [{ relation: 'next', url: '//evil.example' }] }),
      'failed',
    ],
  ])('%s', async (_, answer, state) => {
    const chart = await chartOf({ Condition: answer, Observation: bundleOf(anObservation(AFRAID, yes)) })
    expect(chart.facts).toHaveLength(1)
    expect(chart.readings.map(({ of: part, state: how }) => [part, how])).toEqual([
      ['Patient', 'complete'],
      ['Encounter', 'complete'],
      ['Observation', 'complete'],
      ['Condition', state],
      ['RelatedPerson', 'complete'],
      ['earlier reviews', 'complete'],
      ['earlier referrals', 'complete'],
    ])
  })

  it('is cut off when a later page is lost, and what came before is kept', async () => {
    const first = {
      resourceType: 'Bundle',
      link: [{ relation: 'next', url: 'https://ehr.example/fhir/Condition?page=2' }],
      entry: [{ resource: aCondition('T74.51XA') }],
    }
    const chart = await chartOf({
      Condition: ({ url }) => (url.search.includes('page') ? status(500)() : json(first)),
    })
    expect([chart.facts.length, readingOf(chart, 'Condition')?.state]).toEqual([1, 'cut-off'])
  })

  it('is said of a visit that could not be read, too', async () => {
    const chart = await chartOf({ 'Encounter/e1': status(403) })
    expect([chart.visit, readingOf(chart, 'Encounter')?.state]).toEqual([undefined, 'refused'])
  })

  it('is not asked for when sign-in did not grant it', async () => {
    const { asked, result } = await reading(
      {},
      askedScopes.filter((scope) => !scope.includes('Condition')),
    )
    expect(asked.some(({ url }) => url.pathname.endsWith('Condition'))).toBe(false)
    expect(result).toMatchObject({
      value: {
        readings: expect.arrayContaining([
          expect.objectContaining({ of: 'Condition', state: 'not-granted' }),
        ]),
      },
    })
  })

  it('is never complete when only a part was granted', async () => {
    const part = askedScopes.map((scope) =>
      scope.replace('Condition.rs', 'Condition.rs?category=problem-list-item'),
    )
    expect(readingOf(await chartOf({}, part), 'Condition')?.state).toBe('cut-off')
  })

  it('is counted when the record does not tell', async () => {
    const chart = await chartOf({ Observation: bundleOf(anObservation(AFRAID, { valueString: 'Declined' })) })
    expect([chart.facts, readingOf(chart, 'Observation')]).toEqual([
      [],
      { of: 'Observation', state: 'complete', read: 0, skipped: 0, leftOut: 0, withheld: 1 },
    ])
  })

  it('says nothing of the record without the patient', async () => {
    const { result } = await reading({ 'Patient/p1': status(403) })
    expect(result).toEqual({ ok: false, problem: { problem: 'not-allowed', doing: 'read Patient' } })
  })
})
