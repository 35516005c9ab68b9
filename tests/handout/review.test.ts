import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/handout/languages.ts'
import { clear, englishForPatients, fingerprint } from '../../src/handout/review.ts'
import { sha256 } from '../../src/handout/sha-256.ts'
import { lines, source, type Words } from '../../src/handout/words.ts'
import { forbiddenIn, forbiddenInTranslation } from '../../src/site/neutral-words.ts'
import type { ReviewedTranslation } from '../../src/site/translation.ts'

const drafts = await Promise.all(
  languages.map(async (language) => ({ ...language, words: (await language.load()).default })),
)
const [albanian] = drafts
if (!albanian) throw new Error('no translation is shipped')

function reviewOf(language: ReviewedTranslation['language'], words: Words): ReviewedTranslation {
  return {
    language,
    fingerprint: fingerprint(language, words),
    reviewer: 'A. Translator',
    reviewedOn: '2026-11-22',
  }
}

describe('translations', () => {
  it('are there in at least four languages beside English, whole (R-025)', () => {
    expect(drafts.length).toBeGreaterThanOrEqual(4)
    for (const { code, words } of drafts) {
      expect([code, Object.keys(words)]).toEqual([code, [...lines]])
      expect([code, lines.filter((line) => words[line].trim() === '')]).toEqual([code, []])
      expect([code, lines.filter((line) => words[line] === source[line])]).toEqual([code, []])
    }
  })

  it('say nothing, in no language, that tells what this is about (R-070)', () => {
    const found = drafts.flatMap(({ code, words }) =>
      lines.flatMap((line) =>
        forbiddenInTranslation(words[line], code).map((stem) => `${code} ${line}: ${stem}`),
      ),
    )
    expect(lines.filter((line) => forbiddenIn(source[line]).length > 0)).toEqual([])
    expect(found).toEqual([])
  })

  it.each(drafts)('$name ships as a draft: no site, no patient (R-025)', ({ code, words }) => {
    expect(clear(code, words, [])).toEqual({ cleared: false, because: 'not-reviewed' })
  })
})

describe('a review', () => {
  it('lets exactly the reviewed words through, and says whose word that is (R-025)', () => {
    const { code, words } = albanian
    const review = reviewOf(code, words)
    expect(clear(code, words, [review])).toEqual({
      cleared: true,
      review,
      words: expect.objectContaining(words),
    })
  })

  it('ends with any later change of any line, however small (R-025)', () => {
    const { code, words } = albanian
    fc.assert(
      fc.property(fc.constantFrom(...lines), fc.nat(200), fc.string({ minLength: 1 }), (line, at, more) => {
        const old = words[line]
        const changed = { ...words, [line]: `${old.slice(0, at)}${more}${old.slice(at)}` }
        expect(clear(code, changed, [reviewOf(code, words)])).toEqual({
          cleared: false,
          because: 'changed-since',
        })
      }),
    )
  })

  it('of one language, or of lines that changed places, clears nothing else', () => {
    for (const { code, words } of drafts)
      for (const other of drafts)
        expect(clear(other.code, other.words, [reviewOf(code, words)]).cleared).toBe(other.code === code)
    const { code, words } = albanian
    const swapped = { ...words, help: words.place, place: words.help }
    expect(clear(code, swapped, [reviewOf(code, words)]).cleared).toBe(false)
  })
})

it('English is the source, and may always be shown', () => {
  expect({ ...englishForPatients }).toMatchObject(source)
})

it('a fingerprint is the SHA-256 that everyone else computes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
    }),
  )
})
