import type { Information } from '../screening/sharing.ts'
import { informationToPatient } from '../screening/wording.ts'

/**
 * What saying yes would do, in short sentences that can be read out. It is the terms: what it does not name is not sent.
 */
export function consentSentence(terms: {
  to: string
  information: readonly Information[]
  /** What it is for, in the words for needs that are said to the patient. */
  purposes: readonly string[]
  until: string
}): string {
  const { to, information, purposes, until } = terms
  const [first, ...more] = toldIn(information)
  if (first === undefined) return `Nothing is ticked, so nothing would be sent to ${to}.`
  const [why, ...others] = purposes
  return [
    `We will tell ${to} ${first}.`,
    ...more.map((told) => `We will tell them ${told}.`),
    why === undefined ? 'It is so that they can help you.' : `It is for ${why}.`,
    ...others.map((other) => `It is for ${other} as well.`),
    `Your yes holds until ${until}, and then it ends.`,
  ].join(' ')
}

const WHO: readonly Information[] = ['first-name', 'full-name', 'birth-date']

/** Who they are in one sentence, and each thing beyond that in its own: whoever hears a long list loses it. */
function toldIn(information: readonly Information[]): string[] {
  const who = list(information.filter((item) => WHO.includes(item)).map((item) => informationToPatient[item]))
  const more = information.filter((item) => !WHO.includes(item)).map((item) => informationToPatient[item])
  return who === '' ? more : [who, ...more]
}

export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
