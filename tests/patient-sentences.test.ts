import { expect, it } from 'vitest'
import { patientSentences, quotedOnPages, saidFreely, sentencesIn } from './support/patient-sentences.ts'
import { readingAge } from './support/reading-age.ts'

const MOST = 11

it('every sentence for a patient can be read at eleven (R-021, R-047, R-051)', () => {
  const sentences = patientSentences()
  expect(sentences.map(({ from }) => from)).toEqual(
    expect.arrayContaining([
      'said.limits',
      'safetyPrompts',
      'othersPrompt',
      'consent sentence',
      'the letter',
      'the page for those who are not staff',
      'sandbox.json reportingDuties',
      'example of goesTo',
      'instruments/waiting-room.json',
      'launch/sites/packs/uk.json',
    ]),
  )
  const hard = sentences
    .map(({ from, words }) => ({ age: readingAge(words), from, words }))
    .filter(({ age }) => age > MOST)
    .toSorted((a, b) => b.age - a.age)
  expect(hard.map(({ age, from, words }) => `${age.toFixed(1)} ${from}: ${words}`)).toEqual([])
})

it('a hard sentence is measured by itself, whatever stands around it', () => {
  expect(
    sentencesIn(
      'It is your choice today. Yes or no. Confidentiality considerations continue indefinitely here.',
    ),
  ).toEqual([
    'It is your choice today.',
    'It is your choice today. Yes or no.',
    'Confidentiality considerations continue indefinitely here.',
  ])
})

it('what pages give to be said comes from the words for patients', () => {
  expect(saidFreely()).toEqual([
    // What is translated, and measured line by line.
    'src/ui/handout/say-lines.tsx',
    // Takes nothing but what is measured.
    'src/ui/parts/say-this.tsx',
    'src/ui/parts/spoken.tsx',
    // For colleagues, made of what is ticked.
    'src/ui/safety/tell-colleagues.tsx',
  ])
})

it('what pages put in quotes is a name to press, the care note, or measured words', () => {
  expect(quotedOnPages()).toEqual([
    '${again}',
    '${safetyPrompts[question]}',
    '${said.wants[0]}',
    '${site.careNote.text}',
    'Check again',
    'Earlier documentation',
    'Leave it so',
    'Save again',
    'Send it again',
    'Services',
    'Sign in again',
    'Take it back',
    'Taken back',
    'Talk',
    'The record',
    '{pageNames[to]}',
    '{prompt}',
    '{said.interpreters[0]}',
  ])
})
