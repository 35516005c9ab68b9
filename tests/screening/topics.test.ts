import { describe, expect, it } from 'vitest'
import { catalogueFor } from '../../src/indicators/catalogue.ts'
import { newlyBegun } from '../../src/screening/kept.ts'
import {
  indicatorsOf,
  saidAnything,
  takenBackWith,
  topicsFor,
  topicsShown,
} from '../../src/screening/topics.ts'

describe('topics', () => {
  it('hold every indicator of an adult’s conversation once', () => {
    const shown = topicsFor('adult').flatMap(indicatorsOf)
    expect(shown.toSorted()).toEqual(
      catalogueFor('adult')
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  it('ask a child only what safety needs, and nothing about how someone was made to (R-156)', () => {
    const child = topicsFor('child')
    expect(child.flatMap(({ asked }) => asked.map(({ prompt }) => prompt)).length).toBeGreaterThan(3)
    expect(child.flatMap(({ asked }) => asked).length).toBeLessThan(10)
    expect(child.flatMap(({ seen }) => seen)).toEqual([])
    const ids = child.flatMap(indicatorsOf)
    for (const adultOnly of ['pay-withheld', 'debt', 'sexual-harm', 'money-held'])
      expect(ids).not.toContain(adultOnly)
  })

  it('DF-8: that hold an adult’s words stay within reach when the patient turns out to be a child', () => {
    const kept = newlyBegun('7b0c6b1e-0000-4000-8000-000000000000', 0, 'adult')
    const said = { ...kept, words: { journey: 'canary' } }
    expect(topicsFor('child').map(({ topic }) => topic)).not.toContain('journey')
    expect(topicsShown('child', kept).map(({ topic }) => topic)).not.toContain('journey')
    expect(topicsShown('child', said).map(({ topic }) => topic)).toContain('journey')
    const work = topicsFor('child').find(({ topic }) => topic === 'work')
    expect(takenBackWith(work ?? { topic: 'work', asked: [], seen: [] })).toContain('pay-withheld')
  })

  it('know whether there is anything to take back', () => {
    const kept = newlyBegun('7b0c6b1e-0000-4000-8000-000000000000', 0, 'adult')
    const work = topicsFor('adult').find(({ topic }) => topic === 'work')
    expect(work && saidAnything(work, kept)).toBe(false)
    expect(work && saidAnything(work, { ...kept, words: { work: 'no pay' } })).toBe(true)
    expect(work && saidAnything(work, { ...kept, words: { living: 'no bed' } })).toBe(false)
  })
})
