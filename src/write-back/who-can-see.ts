import { contactIsSafe, patientSideIsSafe, type Kept, type SafeContact } from '../screening/kept.ts'
import type { Site } from '../site/site.ts'

export const CLEARED_STAFF = 'Staff who are cleared for protected notes'

/**
 * What is known about the patient's side: the online record, letters and bills, and whoever else looks at them. Not
 * known is told as not known. R-068 R-070 DF-2
 */
export function patientSideWords(
  kept: Pick<Kept, 'contact' | 'documentation' | 'judgement'>,
  site: Pick<Site, 'issuers'>,
  asked?: boolean,
): string {
  if (patientSideIsSafe(kept, asked))
    return 'The patient may see it in their online record. They said that nobody else can.'
  return `${whyNot(kept.contact)}, so everything is marked to be kept from the patient’s side. ${honoured(site)}`
}

function whyNot({ sight, phone }: Pick<SafeContact, 'sight' | 'phone'>): string {
  if (contactIsSafe({ sight, phone })) return 'The patient could not be asked what may be written'
  if (sight === 'someone-else') return 'Someone else can see the patient’s online record, post or bills'
  if (sight === 'not-known') return 'Nobody knows who can see the patient’s online record, post or bills'
  return phone === 'not-safe'
    ? 'Someone else may answer or read the patient’s phone'
    : 'Nobody knows who answers or reads the patient’s phone'
}

/** The mark is only worth what the record system makes of it; the connection check found out, or did not. */
function honoured({ issuers }: Pick<Site, 'issuers'>): string {
  const found = new Set(issuers.map(({ patientView }) => patientView))
  if (found.has('labels-ignored'))
    return 'This record system was seen to show such notes all the same: choose a note for the team only, or nothing.'
  if (found.has('unknown')) return 'It has not been tested whether this record system does so.'
  return 'This record system was tested and does so.'
}
