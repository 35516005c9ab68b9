import * as z from 'zod/mini'
import { day, field, oneOf, text } from './field.ts'

const LANGUAGES = ['sq', 'ar', 'pl', 'ro', 'es', 'vi'] as const
export type TranslationLanguage = (typeof LANGUAGES)[number]

const MARK = 'a3f1c2d4e5b60718293a4b5c6d7e8f90a3f1c2d4e5b60718293a4b5c6d7e8f90'

/** One person has read one translation of the words for patients, and stands for exactly those words. R-025 */
export const ReviewedTranslation = field(
  z.strictObject({
    language: oneOf(LANGUAGES),
    /** As shown beside the draft to whoever reviews it. */
    fingerprint: field(
      z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      'the 64 digits shown beside the draft',
      MARK,
    ),
    reviewer: text('A. Translator'),
    reviewedOn: day(),
  }),
  'language, fingerprint, reviewer and reviewedOn',
  { language: 'pl', fingerprint: MARK, reviewer: 'A. Translator', reviewedOn: '2026-11-22' },
)
export type ReviewedTranslation = z.infer<typeof ReviewedTranslation>
