import { expect, it } from 'vitest'
import { openRequired, sumOf } from '../../src/instruments/sum.ts'
import { anInstrument, answerOf, scored } from '../support/an-instrument.ts'

const sleep = scored('sleep', [0, 1, 2])
const rest = scored('rest', [0, 0.1, 0.2])

it('adds up the tool’s own numbers, once each question that has one is answered (R-129)', () => {
  const instrument = anInstrument([sleep, rest])
  expect(sumOf(instrument, { sleep: answerOf(2), rest: answerOf(0.2) })).toEqual({ sum: 'complete', is: 2.2 })
  expect(
    sumOf(anInstrument([rest, scored('ease', [0.2])]), { rest: answerOf(0.1), ease: answerOf(0.2) }),
  ).toEqual({
    sum: 'complete',
    is: 0.3,
  })
})

it('gives no sum while one is open, declined included, and says how many are (R-078, R-129)', () => {
  const instrument = anInstrument([sleep, rest])
  expect(sumOf(instrument, {})).toEqual({ sum: 'not-complete', open: 2 })
  expect(sumOf(instrument, { sleep: answerOf(2), rest: 'declined' })).toEqual({
    sum: 'not-complete',
    open: 1,
  })
})

it('waits for a required question that has no number, and for none that is not asked', () => {
  const free = { linkId: 'free', type: 'string', text: 'Anything else', required: true }
  const more = scored('more', [1, 5], {
    enableWhen: [
      {
        question: 'sleep',
        operator: '=',
        answerCoding: { system: 'https://house.example/answers', code: 'a2' },
      },
    ],
  })
  const instrument = anInstrument([sleep, free, more])
  expect(sumOf(instrument, { sleep: answerOf(1) })).toEqual({ sum: 'not-complete', open: 1 })
  expect(openRequired(instrument, { sleep: answerOf(1) })).toBe(1)
  expect(sumOf(instrument, { sleep: answerOf(1), free: { values: ['no'] }, more: answerOf(5) })).toEqual({
    sum: 'complete',
    is: 1,
  })
  expect(sumOf(instrument, { sleep: answerOf(2), free: { values: ['no'] } })).toEqual({
    sum: 'not-complete',
    open: 1,
  })
})

const gate = { linkId: 'gate', type: 'boolean', text: 'Any trouble?' }
const onYes = [{ question: 'gate', operator: '=', answerBoolean: true }]

it.each([
  ['by a condition', [gate, scored('much', [0, 1, 2], { enableWhen: onYes, required: true })]],
  ['beneath it', [{ ...gate, item: [scored('much', [0, 1, 2])] }]],
  [
    'by one that hangs on it in turn',
    [
      gate,
      { linkId: 'more', type: 'group', text: 'More', enableWhen: onYes, item: [scored('much', [0, 1, 2])] },
    ],
  ],
])(
  'gives no sum while nobody knows what is asked: a question hangs on an open one %s (R-129)',
  (_how, items) => {
    const instrument = anInstrument(items)
    expect(sumOf(instrument, {})).toEqual({ sum: 'not-complete', open: 1 })
    expect(sumOf(instrument, { gate: 'declined' })).toEqual({ sum: 'not-complete', open: 1 })
    expect(sumOf(instrument, { gate: { values: [true] }, much: answerOf(2) })).toEqual({
      sum: 'complete',
      is: 2,
    })
  },
)

it('counts each of several answers', () => {
  const instrument = anInstrument([scored('signs', [1, 2, 4], { repeats: true })])
  const [one = '', , four = ''] = [1, 2, 4].flatMap((score) => answerOf(score).values)
  expect(sumOf(instrument, { signs: { values: [one, four] } })).toEqual({ sum: 'complete', is: 5 })
})

it('a tool without numbers has no sum', () => {
  const instrument = anInstrument([{ linkId: 'told', type: 'boolean', text: 'Told?' }])
  expect(sumOf(instrument, { told: { values: [true] } })).toEqual({ sum: 'none' })
})
