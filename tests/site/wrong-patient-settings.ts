import { aContact } from '../support/a-site.ts'

const contact = aContact('Housing advice', '01632 960130')
const { reviewBy: _taken, ...halfAContact } = contact
const MARK = 'a3f1c2d4e5b60718293a4b5c6d7e8f90a3f1c2d4e5b60718293a4b5c6d7e8f90'
const review = { language: 'pl', fingerprint: MARK, reviewer: 'A. Translator', reviewedOn: '2026-11-22' }
const counting = { enabled: false, purpose: 'To count.', goesTo: 'Nobody.', keptFor: 'A year.', askAt: 'Us.' }

/** Of what patients are given or asked, and of who looks it through. */
export const wrongForPatients: readonly [path: string, value: unknown, sentence: string][] = [
  [
    'handOutNumbers',
    'none',
    'handOutNumbers: "none" cannot be used. Use a list of numbers with about and contact, which may be empty, for example [].',
  ],
  [
    'handOutNumbers',
    [{ about: 'safety', contact }],
    'handOutNumbers[0].about: "safety" cannot be used. Use one of "health", "housing", "food", "work", "advice", "talk", for example "health".',
  ],
  [
    'handOutNumbers',
    [{ about: 'housing', contact: halfAContact }],
    'handOutNumbers[0].contact.reviewBy is missing. Use a day of the calendar as year-month-day, for example "2026-11-22".',
  ],
  [
    'translationReviewers',
    'Practitioner/translator',
    'translationReviewers: "Practitioner/translator" cannot be used. Use a list of members of staff, which may be empty, for example [].',
  ],
  [
    'translationReviewers',
    [''],
    'translationReviewers[0]: "" cannot be used. Use text that is not empty, for example "Practitioner/translator".',
  ],
  [
    'reviewedTranslations',
    {},
    'reviewedTranslations: {} cannot be used. Use a list of reviewed translations, which may be empty, for example [].',
  ],
  [
    'reviewedTranslations',
    [{ ...review, language: 'xx' }],
    'reviewedTranslations[0].language: "xx" cannot be used. Use one of "sq", "ar", "pl", "ro", "es", "vi", for example "sq".',
  ],
  [
    'reviewedTranslations',
    [{ ...review, fingerprint: 'a3f1' }],
    `reviewedTranslations[0].fingerprint: "a3f1" cannot be used. Use the 64 digits shown beside the draft, for example "${MARK}".`,
  ],
  [
    'caseDataExport',
    { ...counting, enabled: 'yes' },
    'caseDataExport.enabled: "yes" cannot be used. Use true or false, for example false.',
  ],
  [
    'selfHarmPath',
    { steps: [], contact: aContact('Team on call', '01632 960106') },
    'selfHarmPath.steps: [] cannot be used. Use a list of at least one text, for example ["Stay with the patient, and phone the team on call."].',
  ],
]

export const contradictingForPatients: readonly [path: string, value: unknown, sentence: string][] = [
  [
    'selfHarmPath',
    { steps: ['Stay'], contact: aContact('On call', '1', '2026-09-01') },
    'selfHarmPath.contact.reviewBy: "2026-09-01" is before verifiedOn, "2026-10-01". Use the day by which it must be checked again, for example a year later.',
  ],
]
