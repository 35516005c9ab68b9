/** Pages that show the record or the clinician's own notes: they need the screen lock, and no question is on them. */
const OPEN_PAGES = [
  'overview',
  'urgent',
  'danger',
  'more',
  'record',
  'referrals',
  'correct',
  'notice',
  'before',
  'help',
  'once',
  'precautions',
  'show',
  'paper',
  'judgement',
  'duty',
  'worksheet',
  'follow-up',
  'writing',
  'preview',
  'leaving',
  'nothing',
  'house',
] as const

/** Pages that put something to the patient: both locks. */
const QUESTION_PAGES = ['since', 'contact', 'talk', 'instruments', 'wants', 'safety', 'sharing'] as const

export type OpenPage = (typeof OPEN_PAGES)[number]
export type QuestionPage = (typeof QUESTION_PAGES)[number]
export type Page = OpenPage | QuestionPage

export function isQuestionPage(page: Page): page is QuestionPage {
  return QUESTION_PAGES.some((question) => question === page)
}

export const pages: readonly Page[] = [...OPEN_PAGES, ...QUESTION_PAGES]
