import { expect, it } from 'vitest'
import type { Answer } from '../../src/screening/answers.ts'
import { possibleHarms } from '../../src/screening/possible-harm.ts'

const told: Answer = { value: 'reported-today', saidBy: 'patient', origin: 'manual' }
const possible = (answers: Record<string, Answer>, noticed: Record<string, string> = {}) =>
  possibleHarms({ answers, noticed }).map(({ harm }) => harm)

it('what was told points to a kind of harm, with the sign it rests on (R-101 R-103)', () => {
  expect(possibleHarms({ answers: { 'pay-withheld': told }, noticed: {} })).toEqual([
    { harm: 'forced-labour', because: ['Little or no pay, or not what was agreed'] },
  ])
  expect(possible({ 'made-to-break-rules': told, 'made-to-beg': told })).toEqual([
    'forced-begging',
    'forced-crime',
  ])
})

it('so does what the clinician saw (R-102 R-104)', () => {
  expect(possible({}, { 'household-work': '' })).toEqual(['servitude'])
  expect(possible({ 'sexual-harm': { ...told, value: 'observed', saidBy: 'clinician' } })).toEqual(['sexual'])
})

it.each<[string, Answer]>([
  ['the record alone', { ...told, saidBy: 'chart', origin: 'auto' }],
  ['a companion, who may be the one who causes it', { ...told, saidBy: 'companion' }],
  ['an answer that was declined', { ...told, value: 'declined' }],
  ['something that was not mentioned', { ...told, value: 'not-reported-today' }],
])('nothing follows from %s (R-129 R-138)', (_what, answer) => {
  expect(possible({ 'pay-withheld': answer })).toEqual([])
})

it('the work someone does points to nothing (R-130)', () => {
  expect(possible({ 'kind-of-work': told })).toEqual([])
})
