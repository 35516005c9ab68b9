import type { Person } from '../chart/chart.ts'
import type { Judged } from '../screening/judgement.ts'
import { mayBeCalled, type Kept, type SafeContact } from '../screening/kept.ts'
import { informationItems, type Information } from '../screening/sharing.ts'
import { needWords } from '../screening/wording.ts'
import type { Need, Service } from '../site/site.ts'
import type { Content } from './plan.ts'

/** A child is referred with what protects them and no more; the basis is the duty, not anybody's agreement. R-156 */
const CHILD_CONTENT: readonly Information[] = ['full-name', 'birth-date', 'safe-contact', 'needs', 'concern']

/** From what an item is put together for one recipient. */
export interface Sayable {
  kept: Kept
  person: Person
  judged: Judged | undefined
  /** Those that this recipient is turned to for: nobody else hears of the others. R-137 */
  needs: readonly Need[]
}

/** What each item would say; empty when there is nothing to say. One place, so that what is agreed is what is sent. */
export function valueOf(item: Information, { kept, person, judged, needs }: Sayable): string {
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
      return needs.map((need) => needWords[need]).join('; ')
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

/** What the patient wants, what matters most to them first. R-040 */
export function needsInOrder({ needs, firstNeed }: Pick<Kept, 'needs' | 'firstNeed'>): readonly Need[] {
  return firstNeed ? [firstNeed, ...needs.filter((need) => need !== firstNeed)] : needs
}

/**
 * What the patient turns to this service for. Of their other wishes it hears nothing: that they want the police is
 * nobody's business, and that they want legal advice not that of the police. R-048 R-137
 */
export function needsFor(kept: Pick<Kept, 'needs' | 'firstNeed'>, service: Pick<Service, 'needs'>): Need[] {
  return needsInOrder(kept).filter((need) => service.needs.includes(need))
}

/** The agreed items that have something to say, in a fixed order. */
export function contentOf(items: readonly Information[], sayable: Sayable): Content {
  const entries = informationItems
    .filter((item) => items.includes(item))
    .map((item) => [item, valueOf(item, sayable)] as const)
    .filter(([, value]) => value !== '')
  return Object.fromEntries(entries)
}

export function childContent(sayable: Omit<Sayable, 'needs'>): Content {
  return contentOf(CHILD_CONTENT, { ...sayable, needs: needsInOrder(sayable.kept) })
}
