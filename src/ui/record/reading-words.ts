import type { Reading, ReadState } from '../../chart/chart.ts'

const OF: Record<Reading['of'], string> = {
  Patient: 'Patient details',
  Encounter: 'Visits',
  Observation: 'Measurements and findings',
  Condition: 'Conditions',
  RelatedPerson: 'People named in the record',
  'earlier reviews': 'Earlier reviews',
  'earlier referrals': 'What earlier reviews sent and left to do',
}

const STATE: Record<Exclude<ReadState, 'complete'>, string> = {
  'cut-off': 'could not be read to the end: there are more than this page reads.',
  refused: 'could not be read: the record system said no.',
  'not-granted': 'could not be read: this sign-in does not cover them.',
  'not-supported': 'could not be read: this record system does not offer them.',
  failed: 'could not be read: the record system did not give a usable answer.',
}

/** What is missing of one part of the record, each thing in a sentence; empty when it was read whole. DF-7 */
export function missingWords({ of, state, skipped }: Reading): string[] {
  const missing = state === 'complete' ? [] : [`${OF[of]} ${STATE[state]}`]
  if (skipped > 0)
    missing.push(`${OF[of]}: ${entries(skipped)} could not be understood and ${are(skipped)} not shown.`)
  return missing
}

/** Answers the record has and does not tell: they stand neither for nor against anything. DF-7 */
export function untoldWords({ of, withheld = 0 }: Reading): string[] {
  if (withheld === 0) return []
  const answers = withheld === 1 ? '1 answer is' : `${withheld} answers are`
  return [`${OF[of]}: ${answers} not known, hidden or not given. That is neither yes nor no.`]
}

/** Answers that only a person can read. They stand on the page, word for word, and nothing follows from them. DF-7 */
function unreadableWords({ of, notUnderstood = 0 }: Reading): string[] {
  if (notUnderstood === 0) return []
  const answers = notUnderstood === 1 ? '1 answer' : `${notUnderstood} answers`
  return [`${OF[of]}: ${answers} not understood, shown above word for word.`]
}

/** What was read, and how it went, in one sentence each. */
export function readingWords(reading: Reading): string[] {
  const { of, state, read, leftOut } = reading
  const words = [...missingWords(reading), ...unreadableWords(reading), ...untoldWords(reading)]
  if (state === 'complete' || read > 0) words.unshift(`${OF[of]}: ${entries(read)} read.`)
  if (reading.undatedNotAsked)
    words.push(`${OF[of]} without a date were not asked for: this record system cannot look for them.`)
  if (leftOut > 0)
    words.push(`${OF[of]}: ${entries(leftOut)} left out, marked in the record as wrong or not done.`)
  return words
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count} entries`
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are'
}
