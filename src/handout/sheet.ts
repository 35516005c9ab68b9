import { isPast } from '../site/freshness.ts'
import type { HandOutNumber, Site } from '../site/site.ts'
import type { PatientWords } from './review.ts'

/** What the patient says of paper. Not asked, and not known, is a no. R-068 R-070 */
export type Carry = 'safe' | 'not-safe' | 'not-known'

export function mayCarry(carry: Carry | undefined): carry is 'safe' {
  return carry === 'safe'
}

/** A paper that anyone may find: nothing of the patient is on it, and nothing of why they have it. */
export interface Sheet {
  title: string
  lines: readonly string[]
  numbers: readonly { about: string; name: string; phone: string; hours?: string }[]
}

/** Paper cannot be put right later, so a number past its date is not on it. */
function currentNumbers({ handOutNumbers }: Pick<Site, 'handOutNumbers'>, at: number): HandOutNumber[] {
  return handOutNumbers.filter(({ contact }) => !isPast(contact, at))
}

export function sheetFor(words: PatientWords, site: Site, at: number): Sheet {
  return {
    title: words['sheet-title'],
    lines: [words['sheet-anyone'], words['sheet-interpreter'], words['sheet-come-back']],
    numbers: [
      ...currentNumbers(site, at).map(({ about, contact: { name, phone, hours } }) => ({
        about: words[`about-${about}`],
        name,
        phone,
        ...(hours !== undefined && { hours }),
      })),
      { about: words['sheet-here'], name: site.name, phone: site.switchboard },
    ],
  }
}

/** Small enough for a shoe: a number, and no name beside it. */
export function cardNumbers(site: Site, at: number): { value: string; about: string }[] {
  return [
    ...currentNumbers(site, at).map(({ contact: { name, phone } }) => ({ value: phone, about: name })),
    { value: site.switchboard, about: site.name },
  ]
}
