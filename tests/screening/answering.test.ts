import { expect, it } from 'vitest'
import { answerWith } from '../../src/screening/answering.ts'
import type { Answer } from '../../src/screening/answers.ts'

const told: Answer = { value: 'reported-today', saidBy: 'companion', time: 'past', origin: 'manual' }

it('an answer over a suggestion of the record is an override, any other is the person’s own', () => {
  expect(answerWith(undefined, 'declined', true)).toEqual({
    value: 'declined',
    saidBy: 'patient',
    origin: 'override',
  })
  expect(answerWith(undefined, 'declined', false).origin).toBe('manual')
})

it('what is seen was said by the clinician', () => {
  expect(answerWith(told, 'observed', false)).toEqual({
    value: 'observed',
    saidBy: 'clinician',
    time: 'past',
    origin: 'manual',
  })
})

it('keeps who said it and when while it stays told, and drops the time when it is no longer so (R-105)', () => {
  expect(answerWith(told, 'reported-today', false)).toEqual(told)
  expect(answerWith(told, 'not-asked', false)).toEqual({
    value: 'not-asked',
    saidBy: 'patient',
    origin: 'manual',
  })
})
