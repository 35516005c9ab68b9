import { expect, it } from 'vitest'
import { explain } from '../../src/problem/explain.ts'
import type { Interaction, RecordProblem } from '../../src/problem/problem.ts'

const kinds = [
  'not-allowed',
  'not-supported',
  'changed-by-someone-else',
  'too-busy',
  'unreachable',
  'no-clear-answer',
  'too-large',
  'address-outside-record',
  'wrong-patient',
] as const

function every(doing: Interaction): RecordProblem[] {
  return [
    ...kinds.map((problem) => ({ problem, doing })),
    { problem: 'refused', doing, status: 422 },
    { problem: 'not-understood', doing, where: 'Bundle' },
  ]
}

const all: RecordProblem[] = [
  { problem: 'session-ended' },
  { problem: 'taken-back' },
  ...every('create Flag'),
  ...every('search Condition'),
  ...every('read Patient'),
]

it.each(all)('says what happened, what is in the record and what to do now: $problem, $doing', (problem) => {
  for (const words of Object.values(explain(problem))) expect(words).toMatch(/^[A-Z].*[.]$/s)
})

it('never claims that something is missing when a save had no clear answer', () => {
  expect(explain({ problem: 'no-clear-answer', doing: 'create Flag' })).toEqual({
    happened: 'The record system did not give a clear answer.',
    recorded: 'We cannot tell whether this was saved.',
    next: 'Save again. It will not be saved twice.',
  })
})

it('never asks to save again after a failed read, and says that nothing was changed', () => {
  for (const problem of every('search Observation')) {
    expect(explain(problem).next).not.toMatch(/save/i)
    expect(explain(problem).recorded).toBe('Nothing in the record was changed. Your answers are still here.')
  }
})

it('tells IT what was done and what came back, and nothing about the patient', () => {
  expect(explain({ problem: 'refused', doing: 'create Flag', status: 422 }).next).toBe(
    'Phone the safeguarding team. They can record it for you. Tell IT: create Flag, 422.',
  )
})

it('does not offer to save again after an answer about someone else', () => {
  expect(explain({ problem: 'wrong-patient', doing: 'save review' }).next).toMatch(/^Do not save again/)
})
