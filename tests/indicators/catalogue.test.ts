import { describe, expect, it } from 'vitest'
import { concepts, type Concept } from '../../src/chart/concept.ts'
import { catalogue, catalogueFor, indicatorById } from '../../src/indicators/catalogue.ts'
import { promptFor } from '../../src/indicators/indicator.ts'
import { forbiddenIn } from '../../src/site/neutral-words.ts'
import { readingAge } from '../support/reading-age.ts'

/** Every row of the requirements whose type is FLAG. */
const RED_FLAGS =
  'R-001 R-002 R-003 R-004 R-005 R-006 R-007 R-008 R-009 R-010 R-011 R-012 R-016 R-017 R-018 R-019 R-020 R-101 R-102 R-103 R-104 R-106 R-107 R-109 R-119 R-120 R-121 R-122 R-123 R-124 R-125 R-130 R-131 R-132'.split(
    ' ',
  )

const prompts = catalogue.flatMap(({ id, prompt, childPrompt }) =>
  [prompt, childPrompt].flatMap((words) => (words === undefined ? [] : [{ id, words }])),
)

describe('the catalogue', () => {
  it.each(RED_FLAGS)('has an indicator for %s', (row) => {
    expect(catalogue.filter(({ requirements }) => requirements.includes(row))).not.toEqual([])
  })

  it('names each indicator once, in words that may stand in a record (principle 8)', () => {
    const ids = catalogue.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.flatMap((id) => forbiddenIn(id))).toEqual([])
    expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([])
  })

  it('keeps poor hygiene and lack of self-care apart (R-007 R-008)', () => {
    expect(indicatorById('hygiene')?.requirements).toContain('R-007')
    expect(indicatorById('self-care')?.requirements).toContain('R-008')
    expect(indicatorById('nothing-like-it')).toBeUndefined()
  })

  it('can pre-fill at least 15 indicators, some in every group (P-2)', () => {
    const fromChart = catalogue.filter((indicator) => indicator.concepts.length > 0)
    expect(fromChart.length).toBeGreaterThanOrEqual(15)
    expect([...new Set(fromChart.map(({ group }) => group))].toSorted()).toEqual([
      'act',
      'child',
      'health-effect',
      'means',
      'purpose',
      'setting',
    ])
  })

  it('reads every concept but those of a lock or of the suicide safety path', () => {
    const read = new Set(catalogue.flatMap((indicator) => [...indicator.concepts]))
    const elsewhere: Concept[] = ['self-harm', 'suicide-item', 'interpreter-needed']
    expect(concepts.filter((concept) => !read.has(concept)).toSorted()).toEqual(elsewhere.toSorted())
  })

  it('says beside every sign from a companion that a relative or carer can be the one (R-138)', () => {
    const companions = catalogue.filter(({ concepts: read }) =>
      read.some((concept) => concept.startsWith('companion')),
    )
    expect(companions.length).toBeGreaterThanOrEqual(4)
    for (const { explanations } of companions)
      expect(explanations).toContain('A relative or carer can also be the person causing harm.')
  })

  it.each(catalogue)('$id says why, what else and what cannot be told, in sentences', (indicator) => {
    for (const sentence of [indicator.why, indicator.cannotTell]) expect(sentence).toMatch(/^[A-Z].*\.$/)
    for (const other of indicator.explanations) expect(other).toMatch(/^[A-Z]/)
  })
})

describe('prompts', () => {
  it.each(prompts)('$id is asked in plain words: reading age 11 or less', ({ words }) => {
    expect(readingAge(words)).toBeLessThanOrEqual(11)
  })

  it('never name what this is about (R-021)', () => {
    expect(prompts.filter(({ words }) => forbiddenIn(words).length > 0)).toEqual([])
  })

  it('ask a child only what safety needs (R-156)', () => {
    const asked = catalogueFor('child').filter((indicator) => promptFor(indicator, 'child') !== undefined)
    expect(asked.map(({ id }) => id)).toEqual([
      'threatened',
      'not-safe-at-home',
      'food',
      'away-from-home',
      'apart-from-parents',
      'not-at-school',
    ])
  })

  it('of a child are never put to an adult', () => {
    expect(catalogueFor('adult').filter(({ people }) => people === 'child')).toEqual([])
    expect(
      catalogue.filter((one) => one.people === 'child' && promptFor(one, 'adult') !== undefined),
    ).toEqual([])
  })
})
