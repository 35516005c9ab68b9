import { inWords } from '../../site/freshness.ts'
import { tooOld } from '../../site/pack-for.ts'
import type { PackContact } from '../../site/pack.ts'
import { PhoneLine } from '../parts/phone-line.tsx'
import type { View } from '../view.ts'

/** Nobody here rang it: it was compared with a paper. A number of the hospital's own somebody rang. R-172 */
function howFresh({ source, verifiedOn, reviewBy }: PackContact, now: number): string {
  return `Not rung from here: compared on ${inWords(verifiedOn)} with ${source}.${tooOld(reviewBy, now)}`
}

/** Numbers of the region, with what is not certain about each. Old ones are shown too, with their age. DF-5 R-172 */
export function RegionNumbers({ view, contacts }: { view: View; contacts: readonly PackContact[] }) {
  return contacts.map((contact) => (
    <div key={contact.id} className="region__number">
      <PhoneLine contact={contact} fresh={howFresh(contact, view.now())} />
      <p className="phone-line__more">{more(contact)}</p>
      {contact.caution && (
        <p className="phone-line__more">
          <strong>Check first.</strong> {contact.caution}
          {contact.superseded?.map(
            ({ phone, source }) => ` An older number, not to be relied on: ${phone} (${source}).`,
          )}
        </p>
      )}
    </div>
  ))
}

const FIRST = { adults: 'for adults', children: 'for children', anyone: 'for everyone' } as const

function more({ what, where, email, firstPoint }: PackContact): string {
  return [
    firstPoint && `First point of contact ${FIRST[firstPoint]}.`,
    what,
    where && `Covers: ${where}.`,
    email && `By e-mail: ${email}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
