import type { Explanation } from './problem-words.ts'

/** Why the app did not open. `because` picks the words; nothing in it comes from the address or from a server. */
export type LaunchRefusal =
  | { refused: 'not-opened-from-a-chart' }
  | { refused: 'address-not-clean' }
  | { refused: 'not-encrypted' }
  | { refused: 'unknown-record-system' }
  | { refused: 'no-launch-code' }
  | { refused: 'storage-blocked' }
  | { refused: 'record-system-unreachable' }
  | { refused: 'sign-in-not-described' }
  | { refused: 'sign-in-elsewhere' }
  | { refused: 'sign-in-unprotected' }
  | { refused: 'sign-in-declined' }
  | { refused: 'sign-in-failed' }
  | { refused: 'opened-before' }
  | { refused: 'user-not-proven' }
  | { refused: 'not-staff' }
  | { refused: 'no-patient' }
  | { refused: 'settings-unreadable' }
  | { refused: 'settings-wrong'; sentences: readonly string[] }

const NOTHING = 'Nothing was sent and nothing was saved.'
const FROM_THE_CHART = "Close this page and open Wellbeing review from the patient's chart."
const TELL_IT = 'Use the record as usual, and tell IT what this page says.'

/** What happened, what is in the record, what to do now. Neutral: anyone may be looking at this page. */
export function explainRefusal({ refused }: LaunchRefusal): Explanation {
  const { happened, recorded = NOTHING, next } = WORDS[refused]
  return { happened, recorded, next }
}

const WORDS: Record<LaunchRefusal['refused'], { happened: string; recorded?: string; next: string }> = {
  'not-opened-from-a-chart': {
    happened: 'Wellbeing review opens inside a patient’s chart. This page was opened by itself.',
    next: 'Open a patient in the record, and choose Wellbeing review there.',
  },
  'address-not-clean': {
    happened: 'The address that opened this page has something in it that does not belong there.',
    next: `${FROM_THE_CHART} If you followed a link in a message, do not use it again, and tell IT.`,
  },
  'not-encrypted': {
    happened: 'The record system was named with an address that is not encrypted.',
    next: TELL_IT,
  },
  'unknown-record-system': {
    happened: 'This page was opened by a record system that is not in its settings.',
    next: 'If you came from your own record, ask IT to add its address to the settings. If you followed a link in a message, do not use it again.',
  },
  'no-launch-code': {
    happened: 'The record system did not say which chart this page was opened from.',
    next: FROM_THE_CHART,
  },
  'storage-blocked': {
    happened: 'This browser does not let the page sign in inside the record.',
    next: 'Open it in a new tab. You stay on the same patient.',
  },
  'record-system-unreachable': {
    happened: 'The record system could not be reached.',
    next: 'Wait a minute, then open Wellbeing review from the chart again.',
  },
  'sign-in-not-described': {
    happened: 'The record system did not say how to sign in.',
    next: TELL_IT,
  },
  'sign-in-elsewhere': {
    happened: 'The record system sent sign-in to an address that is not in the settings. It was not opened.',
    next: TELL_IT,
  },
  'sign-in-unprotected': {
    happened: 'The record system does not offer protected sign-in (PKCE with S256).',
    next: 'Use the record as usual, and ask IT to turn it on.',
  },
  'sign-in-declined': {
    happened: 'Sign-in was stopped before it was finished.',
    next: `If you did not mean to stop it: ${FROM_THE_CHART.toLowerCase()} If you may not use it, ask IT.`,
  },
  'sign-in-failed': {
    happened: 'Sign-in did not work.',
    next: `${FROM_THE_CHART} If it fails again, tell IT.`,
  },
  'opened-before': {
    happened: 'This page was opened before, or loaded again. For safety it forgets its patient.',
    recorded: 'Opening it again saved nothing. What was saved before is still in the record.',
    next: FROM_THE_CHART,
  },
  'user-not-proven': {
    happened: 'The record system’s proof of who you are could not be checked.',
    next: `${FROM_THE_CHART} If it fails again, check that this computer’s date and time are right, and tell IT.`,
  },
  'not-staff': {
    happened: 'This page is for staff.',
    recorded: '',
    next: 'If you need help, ask any member of staff.',
  },
  'no-patient': {
    happened: 'The record system did not say which patient this is about.',
    next: FROM_THE_CHART,
  },
  'settings-unreadable': {
    happened: 'The settings of this page could not be read.',
    next: TELL_IT,
  },
  'settings-wrong': {
    happened: 'The settings of this page have a mistake in them.',
    next: 'Use the record as usual, and show IT the lines below.',
  },
}
