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
      'harmed-by-others',
      'not-safe-at-home',
      'food',
      'away-from-home',
      'apart-from-parents',
      'not-at-school',
      'kept-apart',
    ])
  })

  it('offer no explanation for a child that only an adult can have (R-145)', () => {
    const told = catalogueFor('child').flatMap(({ id, explanations }) =>
      explanations.map((one) => `${id}: ${one}`),
    )
    const fromRecord = new Set(
      catalogueFor('child').flatMap(({ id, concepts: read }) => (read.length > 0 ? [id] : [])),
    )
    expect(
      told.filter(
        (one) =>
          fromRecord.has(one.split(':')[0] ?? '') &&
          /[Pp]artner viol|ex-partner|usual sexual|A choice of/.test(one),
      ),
    ).toEqual([])
  })

  it('of a child are never put to an adult', () => {
    expect(catalogueFor('adult').filter(({ people }) => people === 'child')).toEqual([])
    expect(
      catalogue.filter((one) => one.people === 'child' && promptFor(one, 'adult') !== undefined),
    ).toEqual([])
  })
})

it.each([
  ['R-001', 'kind-of-work'],
  ['R-002', 'trauma-reaction'],
  ['R-003', 'harmed-by-others injuries neglect-or-harm'],
  ['R-004', 'infections hygiene'],
  ['R-005', 'pay-withheld cannot-leave-work no-rest harmed-by-work'],
  ['R-006', 'food'],
  ['R-007', 'hygiene'],
  ['R-008', 'self-care'],
  ['R-009', 'fear-or-mistrust'],
  ['R-010', 'fear-or-mistrust'],
  ['R-011', 'fear-or-mistrust'],
  ['R-012', 'hard-to-explain'],
  ['R-014', 'threats-to-report'],
  ['R-015', 'made-to-break-rules'],
  ['R-016', 'brought-by-companion companion-is-employer watched'],
  ['R-017', 'companion-interprets'],
  ['R-018', 'companion-speaks watched child-with-adults'],
  ['R-019', 'brought-by-companion'],
  ['R-020', 'companion-speaks quiet-pressure hard-to-explain child-with-adults'],
  ['R-022', 'not-as-promised withdrawn'],
  ['R-055', 'risk-noted-before documented-before documented-in-childhood'],
  ['R-061', 'documented-before'],
  ['R-065', 'threatened threats-to-family threats-to-report'],
  ['R-077', 'not-safe-at-home'],
  ['R-098', 'arranged-by-others not-as-promised away-from-home apart-from-parents'],
  ['R-099', 'arranged-by-others'],
  ['R-100', 'sexual-violence sexual-harm'],
  ['R-101', 'kind-of-work pay-withheld cannot-leave-work lives-at-work not-at-school'],
  ['R-102', 'household-work lives-at-work'],
  ['R-103', 'made-to-break-rules made-to-beg not-at-school'],
  ['R-104', 'sexual-harm'],
  ['R-105', 'risk-noted-before documented-before documented-in-childhood'],
  ['R-106', 'injuries infections harmed-by-work pregnancy-care pain'],
  ['R-107', 'trauma-reaction mood-and-memory hears-or-sees-things'],
  ['R-108', 'sexual-violence household-work sexual-harm'],
  ['R-109', 'infections'],
  ['R-111', 'companion-interprets'],
  ['R-112', 'sexual-violence sexual-harm infections'],
  ['R-117', 'arranged-by-others'],
  ['R-118', 'risk-noted-before documented-before documented-in-childhood'],
  [
    'R-119',
    'arranged-by-others not-as-promised not-free-to-move cut-off necessities-withheld papers-held substances-supplied care-cut-short threatened threats-to-family threats-to-report belittled sexual-violence harmed-by-others not-safe-at-home cannot-leave-work away-from-home neglect-or-harm kept-apart',
  ],
  [
    'R-120',
    'money-held earnings-taken necessities-withheld papers-held debt pay-withheld no-rest harmed-by-work living-conditions lives-at-work',
  ],
  ['R-121', 'mood-and-memory pain self-harm'],
  ['R-122', 'injuries infections food exhaustion pregnancy-care pain'],
  ['R-123', 'substances-supplied infections exhaustion self-harm'],
  ['R-124', 'cut-off belittled documented-before withdrawn kept-apart'],
  ['R-125', 'harmed-by-work'],
  ['R-126', 'cut-off living-conditions'],
  ['R-127', 'care-cut-short self-care pregnancy-care emergency-visits'],
  ['R-130', 'kind-of-work'],
  ['R-131', 'sexual-violence harmed-by-others not-safe-at-home injuries trauma-reaction neglect-or-harm'],
  ['R-132', 'brought-by-companion companion-is-employer watched fear-or-mistrust'],
  ['R-145', 'apart-from-parents kept-apart child-with-adults'],
])('%s is looked for, noticed or asked about by: %s', (requirement, ids) => {
  const by = catalogue.filter(({ requirements }) => requirements.includes(requirement))
  expect(by.map(({ id }) => id)).toEqual(ids.split(' '))
})
