import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holds, type When } from '../../src/instruments/enabled-when.ts'
import { allItems, type Value } from '../../src/instruments/instrument.ts'
import type { Replies } from '../../src/instruments/replies.ts'
import { standingOf } from '../../src/instruments/standing.ts'
import { instrumentResponseFrom } from '../../src/fhir/write/instrument-response.ts'
import { readInstrument } from '../../src/fhir/read/instrument/read-instrument.ts'
import { aFrame } from '../support/a-plan.ts'
import { aSite } from '../support/a-site.ts'
import { anInstrument, aQuestionnaire, aSetting } from '../support/an-instrument.ts'

const onlyA = (question: string) => (question === 'a' ? [true] : [])
const whether = (when: Pick<When, 'operator' | 'answer'>, values: readonly Value[]) =>
  holds({ behaviour: 'all', when: [{ question: 'q', ...when }] }, () => values)

describe('when a question is asked', () => {
  it.each<[When['operator'], Value, readonly Value[], boolean]>([
    ['exists', true, [], false],
    ['exists', true, [false], true],
    ['exists', false, [], true],
    ['exists', false, [0], false],
    ['=', 3, [3], true],
    ['=', 3, [2], false],
    ['=', 3, [], false],
    ['=', 'b', ['a', 'b'], true],
    ['!=', 3, [2], true],
    ['!=', 3, [3], false],
    ['!=', 3, [], true],
    ['!=', 'b', ['a', 'b'], false],
    ['>', 3, [4], true],
    ['>', 3, [3], false],
    ['<', 3, [2], true],
    ['<', 3, [3], false],
    ['>=', 3, [3], true],
    ['>=', 3, [2], false],
    ['<=', 3, [3], true],
    ['<=', 3, [4], false],
    ['>', '2026-05-01', ['2026-05-02'], true],
    ['<', '2026-05-01', ['2026-05-02'], false],
    ['>', 3, [], false],
  ])('%s %j with the answers %j: %j, as R4 has it', (operator, answer, values, asked) => {
    expect(whether({ operator, answer }, values)).toBe(asked)
  })

  it('all of several conditions, or any of them', () => {
    const when: When[] = [
      { question: 'a', operator: '=', answer: true },
      { question: 'b', operator: '=', answer: true },
    ]
    expect([holds({ behaviour: 'all', when }, onlyA), holds({ behaviour: 'any', when }, onlyA)]).toEqual([
      false,
      true,
    ])
  })
})

const yes = { values: [true] }
const no = { values: [false] }
const bool = (linkId: string, more: Record<string, unknown> = {}) => ({
  linkId,
  type: 'boolean',
  text: `About ${linkId}`,
  ...more,
})
const after = (question: string, answerBoolean = true) => ({
  enableWhen: [{ question, operator: '=', answerBoolean }],
})

describe('what stands', () => {
  const instrument = anInstrument([
    bool('later', after('first')),
    bool('first', { item: [bool('beneath')] }),
    { linkId: 'g', type: 'group', text: 'A group', ...after('later'), item: [bool('deep')] },
  ])
  const standing = (replies: Parameters<typeof standingOf>[1]) => {
    const { isAsked, valuesOf } = standingOf(instrument, replies)
    return Object.fromEntries(
      allItems(instrument.items)
        .filter(isAsked)
        .map((item) => [item.linkId, item.item === 'question' ? valuesOf(item) : 'group']),
    )
  }

  it('a condition may point to a question further on, and to one inside a group', () => {
    expect(standing({})).toEqual({ first: [] })
    expect(standing({ first: yes })).toEqual({ first: [true], later: [], beneath: [] })
    expect(standing({ first: yes, later: yes, deep: no })).toEqual({
      first: [true],
      later: [true],
      beneath: [],
      g: 'group',
      deep: [false],
    })
  })

  it('an answer that a later one made void does not count, and makes nothing else be asked', () => {
    expect(standing({ first: no, later: yes, deep: yes })).toEqual({ first: [false], beneath: [] })
  })

  it('a question that was declined has no answer', () => {
    expect(standing({ first: 'declined' })).toEqual({ first: [] })
  })
})

/** Items whose conditions point anywhere, at themselves too. */
const names = ['a', 'b', 'c', 'd', 'constructor']
const anyItems = fc
  .tuple(
    ...names.map((linkId) =>
      fc
        .option(
          fc.record({
            question: fc.constantFrom(...names),
            operator: fc.constantFrom('exists', '=', '!='),
            answerBoolean: fc.boolean(),
          }),
          { nil: undefined, freq: 2 },
        )
        .map((when) => bool(linkId, when && { enableWhen: [when] })),
    ),
  )
  .chain((items) =>
    fc.constantFrom(
      items,
      [{ ...items[0], item: items.slice(1, 3) }, ...items.slice(3)],
      [{ linkId: 'g', type: 'group', text: 'G', item: items.slice(0, 2) }, ...items.slice(2)],
    ),
  )
const anyReply = fc.constantFrom(yes, no, 'declined' as const)
const anyReplies = fc
  .tuple(
    ...names.map((name) =>
      fc.option(
        anyReply.map((reply) => [name, reply] as const),
        { nil: undefined },
      ),
    ),
  )
  .map((all) => Object.fromEntries(all.flatMap((one) => (one ? [one] : []))))

it('a sentence beneath a question is read with it, a question beneath it after its answer', () => {
  const instrument = anInstrument([
    {
      linkId: 'pain',
      type: 'boolean',
      text: 'Pain?',
      item: [
        { linkId: 'span', type: 'display', text: 'In the last two weeks' },
        { linkId: 'where', type: 'string', text: 'Where?' },
      ],
    },
  ])
  const asked = (replies: Replies) =>
    allItems(instrument.items)
      .filter(standingOf(instrument, replies).isAsked)
      .map(({ linkId }) => linkId)
  expect(asked({})).toEqual(['pain', 'span'])
  expect(asked({ pain: { values: [true] } })).toEqual(['pain', 'span', 'where'])
})

it('whatever the conditions and answers, what is not asked is never written, and a circle is refused (DF-8)', () => {
  let written = 0
  let refused = 0
  fc.assert(
    fc.property(anyItems, anyReplies, (items, replies) => {
      const read = readInstrument(aSetting, aQuestionnaire(items))
      if (!read.offered) {
        refused += 1
        return
      }
      const { instrument } = read
      const { isAsked, valuesOf } = standingOf(instrument, replies)
      const response = instrumentResponseFrom(
        { write: 'instrument', instrument, replies },
        { frame: { ...aFrame, patientSideIsSafe: false } },
        aSite,
      )
      const inResponse = JSON.stringify(response)
      for (const item of allItems(instrument.items)) {
        if (item.item !== 'question') continue
        const stands = isAsked(item) && (valuesOf(item).length > 0 || replies[item.linkId] === 'declined')
        if (stands) written += 1
        expect(inResponse.includes(`"linkId":"${item.linkId}"`)).toBe(stands)
      }
    }),
    { numRuns: 500 },
  )
  expect(written).toBeGreaterThan(100)
  expect(refused).toBeGreaterThan(50)
})
