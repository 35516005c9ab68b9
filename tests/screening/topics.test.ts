import { describe, expect, it } from 'vitest'
import { catalogueFor } from '../../src/indicators/catalogue.ts'
import type { Indicator } from '../../src/indicators/indicator.ts'
import { noticedLines } from '../../src/indicators/noticed.ts'
import { newlyBegun } from '../../src/screening/kept.ts'
import {
  indicatorsOf,
  onlyRecorded,
  saidAnything,
  takenBackWith,
  topicsFor,
} from '../../src/screening/topics.ts'

function partOf(topic: string, person: 'adult' | 'child' = 'adult') {
  const part = topicsFor(person).find((one) => one.topic === topic)
  if (!part) throw new Error(`no topic ${topic}`)
  return part
}

function idsOf(indicators: readonly Indicator[]): string[] {
  return indicators.map(({ id }) => id)
}

const ONLY_RECORDED = [
  'companion-is-employer',
  'documented-before',
  'documented-in-childhood',
  'emergency-visits',
  'risk-noted-before',
]

describe('topics', () => {
  it('hold what can be told or seen once each, and nothing that only the record can know', () => {
    const shown = idsOf(topicsFor('adult').flatMap(indicatorsOf))
    expect([...shown, ...ONLY_RECORDED].toSorted()).toEqual(idsOf(catalogueFor('adult')).toSorted())
    expect(
      idsOf(topicsFor('adult').flatMap(onlyRecorded)).filter((id) => ONLY_RECORDED.includes(id)),
    ).toEqual(expect.arrayContaining(ONLY_RECORDED))
  })

  it('have a line to tick for all that can only be seen, and a sentence for self-harm (R-121)', () => {
    const lines = new Set(noticedLines.map(({ indicator }) => indicator))
    const seen = idsOf(topicsFor('adult').flatMap((part) => part.seen))
    expect(seen).toContain('quiet-pressure')
    expect(seen.filter((id) => !lines.has(id))).toEqual([])
    const health = partOf('health')
    expect(idsOf(health.asked.map(({ indicator }) => indicator))).toContain('self-harm')
  })

  it('ask a child only what safety needs, and nothing about how someone was made to (R-156)', () => {
    const asked = topicsFor('child').flatMap((part) => part.asked)
    expect(asked.length).toBeGreaterThan(3)
    expect(asked.length).toBeLessThan(20)
    const ids = idsOf(asked.map(({ indicator }) => indicator))
    for (const adultOnly of ['pay-withheld', 'debt', 'sexual-harm', 'money-held'])
      expect(ids).not.toContain(adultOnly)
  })

  it('have a row, without a question, for whatever a child says by themselves (R-104 R-103 R-102 R-156)', () => {
    const heard = idsOf(topicsFor('child').flatMap((part) => part.volunteered))
    for (const said of [
      'sexual-harm',
      'made-to-break-rules',
      'household-work',
      'debt',
      'money-held',
      'self-harm',
    ])
      expect(heard).toContain(said)
    expect(topicsFor('adult').flatMap((part) => part.volunteered)).toEqual([])
  })

  it('show each of a child’s indicators, however it comes up, but what is only recorded', () => {
    const shown = idsOf(topicsFor('child').flatMap(indicatorsOf))
    const missing = idsOf(catalogueFor('child')).filter((id) => !shown.includes(id))
    expect(missing.toSorted()).toEqual([...ONLY_RECORDED, 'neglect-or-harm'].toSorted())
  })

  it('DF-8: are all there for a child, so that an adult’s words stay within reach when the patient turns out to be one', () => {
    expect(topicsFor('child').map(({ topic }) => topic)).toEqual(topicsFor('adult').map(({ topic }) => topic))
    expect(takenBackWith(partOf('work', 'child'))).toContain('pay-withheld')
  })

  it('know whether there is anything to take back', () => {
    const kept = newlyBegun('7b0c6b1e-0000-4000-8000-000000000000', 0, 'adult')
    const work = topicsFor('adult').find(({ topic }) => topic === 'work')
    expect(work && saidAnything(work, kept)).toBe(false)
    expect(work && saidAnything(work, { ...kept, words: { work: 'no pay' } })).toBe(true)
    expect(work && saidAnything(work, { ...kept, words: { living: 'no bed' } })).toBe(false)
  })
})
