import { inWords, isPast } from './freshness.ts'
import type { About, Dated, Pack, PackContact, Rule, State, StateRule } from './pack.ts'

export type People = 'adults' | 'children'

/** The rules that bear on one moment of the conversation, for adults or for children. */
export function rulesAbout(pack: Pack, about: About, people: People): Rule[] {
  return pack.rules.filter((rule) => rule.about === about && isFor(rule.for, people))
}

/** The region's numbers for adults or for children, without those that stand on the page already. */
export function contactsFor(
  pack: Pack,
  people: People,
  { kinds, shown = [] }: { kinds?: readonly PackContact['kind'][]; shown?: readonly string[] } = {},
): PackContact[] {
  const there = new Set(shown.map(digits))
  return pack.contacts.filter(
    (contact) =>
      isFor(contact.for, people) &&
      (kinds === undefined || kinds.includes(contact.kind)) &&
      !there.has(digits(contact.phone)),
  )
}

function isFor(whom: PackContact['for'], people: People): boolean {
  return whom === 'anyone' || whom === people
}

function digits(phone: string): string {
  return phone.replaceAll(/\D/g, '')
}

/** Said beside one line: where it stands, and that it is too old once it is. R-172 */
export function howFresh({ source, reviewBy }: Pick<Dated, 'source' | 'reviewBy'>, at: number): string {
  return `${source}.${tooOld(reviewBy, at)}`
}

/** Said once under several lines: where they stand, when they were compared with that, and that it was too long ago. R-172 */
export function sourcesOf(entries: readonly Dated[], at: number): string {
  const sources = [...new Set(entries.map(({ source }) => source))].join('; ')
  const [checked = ''] = entries.map(({ verifiedOn }) => verifiedOn).toSorted()
  const [due = ''] = entries.map(({ reviewBy }) => reviewBy).toSorted()
  return `From: ${sources}. Checked ${inWords(checked)}.${tooOld(due, at)}`
}

/** That a line was to be checked again by now, and what to do; empty while it is fresh. R-172 */
export function tooOld(reviewBy: string, at: number): string {
  return isPast({ reviewBy }, at)
    ? ` Old: it should have been checked again by ${inWords(reviewBy)}, so ask before you rely on it.`
    : ''
}

/** Said of a whole pack: when it came out, and whether it is too old. R-172 */
export function howOld({ published, reviewBy }: Pick<Pack, 'published' | 'reviewBy'>, at: number): string {
  return isPast({ reviewBy }, at)
    ? `This list is old: it is of ${inWords(published)} and should have been checked again by ${inWords(reviewBy)}. Ask your team before you rely on it.`
    : `This list is of ${inWords(published)}. It is to be checked again by ${inWords(reviewBy)}.`
}

const RULES: readonly [keyof Omit<State, 'code' | 'name'>, string][] = [
  ['minors', 'people under 18'],
  ['adultsAtRisk', 'adults who cannot protect themselves'],
  ['injuries', 'injuries'],
  ['adultTrafficking', 'adults in this situation'],
]

export interface StateLine {
  about: string
  rule: StateRule
}

/** What one state asks, line by line; a line that nobody has read says so. R-039 */
export function stateLines(pack: Pack, code: string | undefined): StateLine[] {
  const state = pack.states.find((one) => one.code === code)
  return state ? RULES.map(([key, about]) => ({ about, rule: state[key] })) : []
}
