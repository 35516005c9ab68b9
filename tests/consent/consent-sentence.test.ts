import { describe, expect, it } from 'vitest'
import { consentSentence, list } from '../../src/consent/consent-sentence.ts'

const terms = { to: 'Harbour House', purposes: ['a safe place to stay'], until: '22 December 2026' }

describe('the sentence a patient says yes to', () => {
  it('names who, what, what for and until when, and nothing else (R-047, R-048)', () => {
    expect(consentSentence({ ...terms, information: ['first-name', 'safe-contact'] })).toBe(
      'We will tell Harbour House your first name. We will tell them how to reach you in a safe way. It is for a safe place to stay. Your yes holds until 22 December 2026, and then it ends.',
    )
  })

  it('says that nothing would be sent while nothing is ticked', () => {
    expect(consentSentence({ ...terms, information: [] })).toBe(
      'Nothing is ticked, so nothing would be sent to Harbour House.',
    )
  })

  it('reads as short sentences with many things, two purposes, or none', () => {
    expect(
      consentSentence({
        ...terms,
        purposes: ['a safe place to stay', 'health care'],
        information: ['first-name', 'full-name', 'birth-date', 'needs', 'own-words', 'concern'],
      }),
    ).toBe(
      'We will tell Harbour House your first name, your full name and your date of birth. We will tell them what you need. We will tell them what you want, in your own words. We will tell them why we are worried about you. It is for a safe place to stay. It is for health care as well. Your yes holds until 22 December 2026, and then it ends.',
    )
    expect(consentSentence({ ...terms, purposes: [], information: ['full-name'] })).toBe(
      'We will tell Harbour House your full name. It is so that they can help you. Your yes holds until 22 December 2026, and then it ends.',
    )
  })
})

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('lists %j as %j', (words, listed) => {
  expect(list(words)).toBe(listed)
})
