import type { Person } from '../chart/chart.ts'
import { judged } from '../screening/judgement.ts'
import type { Kept } from '../screening/kept.ts'
import { patientIs } from '../screening/patient.ts'
import { informationItems, type Information } from '../screening/sharing.ts'
import { informationWords } from '../screening/wording.ts'
import { forbiddenIn } from '../site/neutral-words.ts'
import { isPolice } from '../site/service.ts'
import type { Service, Site } from '../site/site.ts'
import { agreedWith } from '../write-back/agreed.ts'
import type { Content } from '../write-back/plan.ts'

/** A referral letter that the patient asked for and takes along. R-140 */
export interface Letter {
  service: string
  to: readonly string[]
  greeting: string
  paragraphs: readonly string[]
  /** What of it paper may carry, under its name. */
  told: readonly { item: string; words: string }[]
  from: readonly string[]
  /** Epoch ms; the agreement ends then. */
  until: number
}

export type LetterFor =
  | { id: string; service: string; letter: Letter; leftOut: readonly Information[] }
  /** Its own name, or what it is, would tell whoever finds the letter. */
  | { id: string; service: string; because: 'name-tells' | 'police' }

export interface Asked {
  kept: Kept
  person: Person
  site: Site
  at: number
}

/** One for each service that an adult agreed to, as it stands now, and for no other. DF-4 */
export function lettersFor({ kept, person, site, at }: Asked): LetterFor[] {
  if (patientIs(kept.conditions, kept.age) !== 'adult') return []
  return site.services.flatMap((service): LetterFor[] => {
    const offer = kept.sharing[service.id]
    if (!offer) return []
    const agreed = agreedWith(service, offer, { kept, judged: judged(kept.judgement), site, at, person })
    if ('because' in agreed) return []
    const { id, name } = service
    if (isPolice(service)) return [{ id, service: name, because: 'police' }]
    if (tells(name) || tells(service.contact.name)) return [{ id, service: name, because: 'name-tells' }]
    const items = itemsOf(agreed.content)
    const told = items.filter(([item, words]) => mayCarry.includes(item) && !tells(words))
    return [
      {
        id,
        service: name,
        letter: letterTo(service, told, agreed.consent.until, site),
        leftOut: items.map(([item]) => item).filter((item) => !told.some(([one]) => one === item)),
      },
    ]
  })
}

/**
 * Who they are and what they come for. The story, and where and when they can be reached, go by the referral, which
 * nobody finds in a bag: a yes to the one was no yes to the other. R-068 R-070
 */
const mayCarry: readonly Information[] = ['first-name', 'full-name', 'needs']

function itemsOf(content: Content): [Information, string][] {
  return informationItems.flatMap((item) => {
    const words = content[item]
    return words === undefined ? [] : [[item, words]]
  })
}

function tells(words: string): boolean {
  return forbiddenIn(words).length > 0
}

function letterTo(
  service: Service,
  told: readonly [Information, string][],
  until: number,
  site: Pick<Site, 'name' | 'switchboard'>,
): Letter {
  return {
    service: service.name,
    to: [...new Set([service.contact.name, service.name])],
    greeting: `To ${service.contact.name}`,
    paragraphs: [
      'The person who brings this letter asks for your help.',
      ...(told.length > 0 ? ['They agreed that this letter says what stands below, and no more.'] : []),
      'Please do not phone or write to them because of this letter. They will get in touch with you.',
      'They can change their mind at any time.',
    ],
    told: told.map(([item, words]) => ({ item: capital(informationWords[item]), words })),
    from: [site.name, site.switchboard],
    until,
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
