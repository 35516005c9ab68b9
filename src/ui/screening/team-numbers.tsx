import { teamFor } from '../../screening/team-for.ts'
import { PhoneLine } from '../parts/phone-line.tsx'
import type { View } from '../view.ts'

/** The team to ask about this patient, by day and out of hours. */
export function TeamNumbers({ view: { kept, site, now } }: { view: View }) {
  const { contact, outOfHours } = teamFor(kept, site)
  return [contact, ...outOfHours].map((one) => (
    <PhoneLine key={`${one.name} ${one.phone}`} contact={one} switchboard={site.switchboard} now={now()} />
  ))
}
