import { describe, expect, it } from 'vitest'
import { consentSentence, list } from '../../src/consent/consent-sentence.ts'

const terms = { to: 'Harbour House', purposes: ['A safe place to stay'], until: '22 December 2026' }

describe('the sentence a patient says yes to', () => {
  it('names who, what, what for and until when, and nothing else (R-047, R-048)', () => {
    expect(consentSentence({ ...terms, information: ['first-name', 'safe-contact'] })).toBe(
      'Sphere will send Harbour House the first name and the safe way to make contact. It is for a safe place to stay. This lasts until 22 December 2026.',
    )
  })

  it('says that nothing would be sent while nothing is ticked', () => {
    expect(consentSentence({ ...terms, information: [] })).toBe(
      'Nothing is ticked, so nothing would be sent to Harbour House.',
    )
  })

  it('reads as a sentence with three things, two purposes, or none', () => {
    expect(
      consentSentence({
        ...terms,
        purposes: ['A safe place to stay', 'Registering with a GP (no proof is needed)'],
        information: ['first-name', 'needs', 'concern'],
      }),
    ).toBe(
      'Sphere will send Harbour House the first name, what is needed and why we are concerned. It is for a safe place to stay and registering with a GP. This lasts until 22 December 2026.',
    )
    expect(consentSentence({ ...terms, purposes: [], information: ['full-name'] })).toBe(
      'Sphere will send Harbour House the full name. It is so that they can help. This lasts until 22 December 2026.',
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
