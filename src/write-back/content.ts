import type { Person } from '../chart/chart.ts'
import type { Judged } from '../screening/judgement.ts'
import { mayBeCalled, type Kept, type SafeContact } from '../screening/kept.ts'
import { informationItems, type Information } from '../screening/sharing.ts'
import { needWords } from '../screening/wording.ts'
import type { Content } from './plan.ts'

/** A child is referred with what protects them and no more; the basis is the duty, not anybody's agreement. R-156 */
export const CHILD_CONTENT: readonly Information[] = [
  'full-name',
  'birth-date',
  'safe-contact',
  'needs',
  'concern',
]

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
      return safeWay(kept.contact)
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

function safeWay({ how, never }: SafeContact): string {
  return [how.trim(), never.trim() && `never: ${never.trim()}`].filter(Boolean).join('; ')
}

/** Whether a service may call: only one that is told the safe way knows how to. DF-9 */
export function mayCall(contact: SafeContact, content: Content): boolean {
  return mayBeCalled(contact) && content['safe-contact'] !== undefined
}

function needsInOrder({ needs, firstNeed }: Kept): Kept['needs'] {
  return firstNeed ? [firstNeed, ...needs.filter((need) => need !== firstNeed)] : needs
}

/** The agreed items that have something to say, in a fixed order. */
export function contentOf(
  items: readonly Information[],
  kept: Kept,
  person: Person,
  judged: Judged | undefined,
): Content {
  const entries = informationItems
    .filter((item) => items.includes(item))
    .map((item) => [item, valueOf(item, kept, person, judged)] as const)
    .filter(([, value]) => value !== '')
  return Object.fromEntries(entries)
}
