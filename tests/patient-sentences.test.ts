import { expect, it } from 'vitest'
import { patientSentences, saidOnPages } from './support/patient-sentences.ts'
import { readingAge } from './support/reading-age.ts'

const MOST = 11

it('every sentence for a patient can be read at eleven (R-021, R-047, R-051)', () => {
  const sentences = patientSentences()
  expect(sentences.length).toBeGreaterThan(100)
  const hard = sentences
    .map(({ from, words }) => ({ age: readingAge(words), from, words }))
    .filter(({ age }) => age > MOST)
    .toSorted((a, b) => b.age - a.age)
  expect(hard.map(({ age, from, words }) => `${age.toFixed(1)} ${from}: ${words}`)).toEqual([])
})

it('what pages give to be said stands beside them, or comes from the words for patients', () => {
  expect(saidOnPages().elsewhere.toSorted()).toEqual([
    // These take it from the words for patients.
    'src/ui/handout/shown.tsx',
    // This one is for colleagues.
    'src/ui/safety/tell-colleagues.tsx',
    'src/ui/screening/help-page.tsx',
  ])
})
