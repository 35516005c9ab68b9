import { gatesOf } from './gates.ts'
import { allItems, type Instrument, type Option, type Question } from './instrument.ts'
import type { Replies } from './replies.ts'
import { standingOf } from './standing.ts'

/**
 * What the tool's own numbers add up to. It is a number and no more: never coloured, never held against a threshold,
 * and nothing in Sphere follows from it. R-129
 */
export type Sum = { sum: 'none' } | { sum: 'not-complete'; open: number } | { sum: 'complete'; is: number }

export function sumOf(instrument: Instrument, replies: Replies): Sum {
  const { isAsked, valuesOf } = standingOf(instrument, replies)
  const questions = allItems(instrument.items).filter((item) => item.item === 'question')
  if (!questions.some(isScored)) return { sum: 'none' }
  const asked = questions.filter(isAsked)
  const counts = questions.filter((question) => question.required || isScored(question))
  const gates = gatesOf(instrument.items, counts)
  const open = asked.filter(
    (question) =>
      (counts.includes(question) || gates.has(question.linkId)) && valuesOf(question).length === 0,
  )
  if (open.length > 0) return { sum: 'not-complete', open: open.length }
  const scores = asked.flatMap((question) =>
    optionsOf(question)
      .filter(({ id }) => valuesOf(question).includes(id))
      .map(({ score = 0 }) => score),
  )
  return { sum: 'complete', is: rounded(scores.reduce((all, score) => all + score, 0)) }
}

/** Required questions that are asked and have no answer. */
export function openRequired(instrument: Instrument, replies: Replies): number {
  const { isAsked, valuesOf } = standingOf(instrument, replies)
  return allItems(instrument.items).filter(
    (item) => item.item === 'question' && item.required && isAsked(item) && valuesOf(item).length === 0,
  ).length
}

function isScored(question: Question): boolean {
  return optionsOf(question).some(({ score }) => score !== undefined)
}

function optionsOf({ asks }: Question): readonly Option[] {
  return asks.for === 'choice' ? asks.options : []
}

/** Tenths do not add up exactly in a computer. */
function rounded(sum: number): number {
  return Math.round(sum * 1e6) / 1e6
}
