import type { Person } from '../chart/chart.ts'
import type { Judged } from '../screening/judgement.ts'
import type { Kept } from '../screening/kept.ts'
import { informationItems, type Information } from '../screening/sharing.ts'
import { needWords } from '../screening/wording.ts'
import type { Content } from './plan.ts'

/** What each item would say; empty when there is nothing to say. One place, so that what is agreed is what is sent. */
export function valueOf(item: Information, kept: Kept, person: Person, judged: Judged | undefined): string {
  switch (item) {
    case 'first-name':
      return person.firstName ?? ''
    case 'full-name':
      return person.name
    case 'birth-date':
      return person.birthDate?.text ?? ''
    case 'safe-contact':
      return kept.contact.how.trim()
    case 'needs':
      return needsInOrder(kept)
        .map((need) => needWords[need])
        .join('; ')
    case 'own-words':
      return kept.ownWords.trim()
    case 'concern':
      return judged?.reason ?? ''
  }
}

function needsInOrder({ needs, firstNeed }: Kept): Kept['needs'] {
  return firstNeed ? [firstNeed, ...needs.filter((need) => need !== firstNeed)] : needs
}

/** The agreed items that have something to say, in a fixed order. */
export function contentOf(
  items: readonly Information[],
  kept: Kept,
  person: Person,
  judged: Judged,
): Content {
  const entries = informationItems
    .filter((item) => items.includes(item))
    .map((item) => [item, valueOf(item, kept, person, judged)] as const)
    .filter(([, value]) => value !== '')
  return Object.fromEntries(entries)
}
