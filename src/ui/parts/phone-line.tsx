import { lastChecked } from '../../site/freshness.ts'
import type { Contact } from '../../site/site.ts'

type Line = Pick<Contact, 'name' | 'phone' | 'hours'>

/**
 * Someone to phone: who, the number large, when they answer, and how fresh the number is. One of the hospital's own was
 * rung by somebody; of any other, `fresh` says what is known of it. DF-5
 */
export function PhoneLine(
  given: { contact: Contact; switchboard: string; now: number } | { contact: Line; fresh: string },
) {
  const { contact } = given
  return (
    <div className="phone-line">
      <p className="phone-line__who">
        {contact.name} <strong className="phone-line__number">{contact.phone}</strong>
      </p>
      <p className="phone-line__more">
        {contact.hours && `${contact.hours}. `}
        {'fresh' in given ? given.fresh : lastChecked(given.contact, given.switchboard, given.now)}
      </p>
    </div>
  )
}
