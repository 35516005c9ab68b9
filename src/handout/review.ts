import type { ReviewedTranslation, TranslationLanguage } from '../site/translation.ts'
import { sha256 } from './sha-256.ts'
import { lines, source, type Words } from './words.ts'

const forPatients: unique symbol = Symbol('for patients')

/** Words that may reach a patient. Only this file makes them, so that no page can show a draft by mistake. R-025 */
export type PatientWords = Words & { readonly [forPatients]: true }

export type Cleared =
  | { cleared: true; words: PatientWords; review: ReviewedTranslation }
  | { cleared: false; because: 'not-reviewed' | 'changed-since' }

export const englishForPatients: PatientWords = markedForPatients(source)

/**
 * A draft counts as reviewed only while the site names who reviewed exactly these words, set against exactly this
 * English. Any later change, here or in the source, makes it a draft again.
 */
export function clear(
  language: TranslationLanguage,
  words: Words,
  reviewed: readonly ReviewedTranslation[],
): Cleared {
  const reviews = reviewsOf(language, reviewed)
  if (reviews.length === 0) return { cleared: false, because: 'not-reviewed' }
  const mark = fingerprint(language, words)
  const review = reviews.find((one) => one.fingerprint === mark)
  if (!review) return { cleared: false, because: 'changed-since' }
  return { cleared: true, words: markedForPatients(words), review }
}

/** Whether there is anything to be loaded and compared: without a review the draft does not even leave the server. */
export function reviewsOf(
  language: TranslationLanguage,
  reviewed: readonly ReviewedTranslation[],
): ReviewedTranslation[] {
  return reviewed.filter((one) => one.language === language)
}

/** Drafts are for those whom the site names to review them, and for nobody else: read as they are, they may be wrong. R-025 */
export function mayReview(user: string, translationReviewers: readonly string[]): boolean {
  return translationReviewers.includes(user)
}

/** Of the words and of the English they were set against. */
export function fingerprint(language: TranslationLanguage, words: Words): string {
  return sha256(JSON.stringify([language, ...lines.map((line) => [line, source[line], words[line]])]))
}

function markedForPatients(words: Words): PatientWords {
  return { ...words, [forPatients]: true }
}
