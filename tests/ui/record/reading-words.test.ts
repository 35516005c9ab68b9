import { expect, it } from 'vitest'
import { missingWords, readingWords, untoldWords } from '../../../src/ui/record/reading-words.ts'
import { aReading } from '../../support/a-chart.ts'

it('DF-7: every way a read can end has its sentence', () => {
  const states = ['complete', 'cut-off', 'refused', 'not-granted', 'not-supported', 'failed'] as const
  expect(
    states.map((state) => readingWords(aReading('Condition', { state, read: state === 'complete' ? 1 : 0 }))),
  ).toEqual([
    ['Conditions: 1 entry read.'],
    ['Conditions could not be read to the end: there are more than this page reads.'],
    ['Conditions could not be read: the record system said no.'],
    ['Conditions could not be read: this sign-in does not cover them.'],
    ['Conditions could not be read: this record system does not offer them.'],
    ['Conditions could not be read: the record system did not give a usable answer.'],
  ])
})

it('DF-7: entries that were skipped or left out are counted, and each is said for what it is', () => {
  expect(readingWords(aReading('Observation', { read: 40, skipped: 3, leftOut: 1 }))).toEqual([
    'Measurements and findings: 40 entries read.',
    'Measurements and findings: 3 entries could not be understood and are not shown.',
    'Measurements and findings: 1 entry left out, marked in the record as wrong or not done.',
  ])
})

it('DF-7: answers the record does not tell are named, and are neither missing nor a no', () => {
  expect(readingWords(aReading('Observation', { read: 40, withheld: 2 }))).toEqual([
    'Measurements and findings: 40 entries read.',
    'Measurements and findings: 2 answers are not known, hidden or not given. That is neither yes nor no.',
  ])
  expect(untoldWords(aReading('Condition', { withheld: 1 }))).toEqual([
    'Conditions: 1 answer is not known, hidden or not given. That is neither yes nor no.',
  ])
  expect([untoldWords(aReading('Condition')), untoldWords(aReading('Condition', { withheld: 0 }))]).toEqual([
    [],
    [],
  ])
  expect(missingWords(aReading('Observation', { withheld: 2 }))).toEqual([])
})

it('DF-7: answers that were not understood are counted as such, and not as withheld', () => {
  expect(readingWords(aReading('Observation', { read: 4, notUnderstood: 1 }))).toEqual([
    'Measurements and findings: 4 entries read.',
    'Measurements and findings: 1 answer not understood, shown above word for word.',
  ])
})

it('DF-7: what has no date and could not be asked for is named', () => {
  expect(readingWords(aReading('Observation', { read: 4, undatedNotAsked: true }))).toEqual([
    'Measurements and findings: 4 entries read.',
    'Measurements and findings without a date were not asked for: this record system cannot look for them.',
  ])
})

it('a part that was read whole misses nothing', () => {
  expect(missingWords(aReading('Encounter', { leftOut: 2 }))).toEqual([])
})
