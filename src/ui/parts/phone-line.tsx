import { lastChecked } from '../../site/freshness.ts'
import type { Contact } from '../../site/site.ts'

/** Someone to phone: who, the number large, when they answer, and how fresh the number is. DF-5 */
export function PhoneLine({
  contact,
  switchboard,
  now,
}: {
  contact: Contact
  switchboard: string
  now: number
}) {
  return (
    <div className="phone-line">
      <p className="phone-line__who">
        {contact.name} <strong className="phone-line__number">{contact.phone}</strong>
      </p>
      <p className="phone-line__more">
        {contact.hours && `${contact.hours}. `}
        {lastChecked(contact, switchboard, now)}
      </p>
    </div>
  )
}
