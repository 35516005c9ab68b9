import { expect, it } from 'vitest'
import { answerWith } from '../../src/screening/answering.ts'
import type { Answer } from '../../src/screening/answers.ts'

const told: Answer = { value: 'reported-today', saidBy: 'companion', time: 'past', origin: 'manual' }

it('an answer is the person’s own, and an override only in place of one that was filled in from the record', () => {
  const own: Answer = { value: 'declined', saidBy: 'patient', origin: 'manual' }
  expect(answerWith(undefined, 'declined')).toEqual(own)
  expect(answerWith({ ...own, value: 'not-asked' }, 'declined')).toEqual(own)
  expect(answerWith({ ...told, origin: 'auto' }, 'declined').origin).toBe('override')
  expect(answerWith({ ...told, origin: 'override' }, 'declined').origin).toBe('override')
})

it('what is seen was said by the clinician', () => {
  expect(answerWith(told, 'observed')).toEqual({
    value: 'observed',
    saidBy: 'clinician',
    time: 'past',
    origin: 'manual',
  })
})

it('keeps who said it and when while it stays told, and drops the time when it is no longer so (R-105)', () => {
  expect(answerWith(told, 'reported-today')).toEqual(told)
  expect(answerWith(told, 'not-asked')).toEqual({
    value: 'not-asked',
    saidBy: 'patient',
    origin: 'manual',
  })
})
