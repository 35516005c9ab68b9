import type { Information } from '../screening/sharing.ts'
import { informationWords } from '../screening/wording.ts'

/** What saying yes would do, in words that can be read out. It is the terms: what it does not name is not sent. */
export function consentSentence(terms: {
  to: string
  information: readonly Information[]
  /** What it is for, in the words for needs. */
  purposes: readonly string[]
  until: string
}): string {
  const { to, information, purposes, until } = terms
  if (information.length === 0) return `Nothing is ticked, so nothing would be sent to ${to}.`
  const what = list(information.map((item) => withArticle(informationWords[item])))
  const why = purposes.length === 0 ? 'so that they can help' : `for ${list(purposes.map(inSentence))}`
  return `Sphere will send ${to} ${what}. It is ${why}. This lasts until ${until}.`
}

export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

function withArticle(words: string): string {
  return /^(the|what|why) /.test(words) ? words : `the ${words}`
}

/** 'A safe place to stay' → 'a safe place to stay'; an abbreviation keeps its capitals. Remarks in brackets go. */
function inSentence(words: string): string {
  const short = words.replace(/ \(.*\)$/, '')
  return /^[A-Z]{2}/.test(short) ? short : short.charAt(0).toLowerCase() + short.slice(1)
}
