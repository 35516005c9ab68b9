import type { Person } from '../chart/chart.ts'
import { permission } from '../consent/consent.ts'
import { judged } from '../screening/judgement.ts'
import type { Kept } from '../screening/kept.ts'
import { patientIs } from '../screening/patient.ts'
import { informationItems, type Information, type Offer } from '../screening/sharing.ts'
import { informationWords, needWords } from '../screening/wording.ts'
import { canRefer } from '../site/freshness.ts'
import { forbiddenIn } from '../site/neutral-words.ts'
import type { Service, Site } from '../site/site.ts'
import { contentOf, mayCall } from '../write-back/content.ts'
import type { Content } from '../write-back/plan.ts'

/** A referral letter that the patient asked for and takes along. R-140 */
export interface Letter {
  service: string
  to: readonly string[]
  greeting: string
  paragraphs: readonly string[]
  /** What the patient agreed to tell, under its name. */
  told: readonly { item: string; words: string }[]
  from: readonly string[]
  /** Epoch ms; the agreement ends then. */
  until: number
}

export type LetterFor =
  | { service: string; letter: Letter; leftOut: readonly Information[] }
  /** Its own name would tell whoever finds the letter. */
  | { service: string; because: 'name-tells' }

export interface Asked {
  kept: Kept
  person: Person
  site: Site
  at: number
}

const DAY = 86_400_000

/** One for each service that an adult agreed to, as it stands now, and for no other. DF-4 */
export function lettersFor({ kept, person, site, at }: Asked): LetterFor[] {
  if (patientIs(kept.conditions, kept.age) !== 'adult') return []
  return site.services.flatMap((service): LetterFor[] => {
    const offer = kept.sharing[service.id]
    if (!offer || !canRefer(service, at).ok) return []
    const until = (offer.decidedAt ?? 0) + site.consentDays * DAY
    const agreed = agreedItems(service, offer, until, at)
    if (agreed.length === 0) return []
    if (tells(service.name) || tells(service.contact.name))
      return [{ service: service.name, because: 'name-tells' }]
    const { content, leftOut } = neutral(contentOf(agreed, kept, person, judged(kept.judgement)))
    const letter = letterTo(service, { content, until }, kept, site)
    return [{ service: service.name, letter, leftOut }]
  })
}

function agreedItems(service: Service, offer: Offer, until: number, at: number): readonly Information[] {
  const { decision, decidedAt: from, information } = offer
  if (decision !== 'agrees' || from === undefined) return []
  const recipient = service.id
  const answer = permission({ recipient, information, from, until }, { recipient, information }, at)
  return answer.allowed ? answer.information : []
}

/** Words that tell what this is about go by the referral, which nobody finds in a bag. R-070 */
function neutral(content: Content): { content: Content; leftOut: Information[] } {
  const items = itemsOf(content)
  return {
    content: Object.fromEntries(items.filter(([, words]) => !tells(words))),
    leftOut: items.filter(([, words]) => tells(words)).map(([item]) => item),
  }
}

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
  { content, until }: { content: Content; until: number },
  kept: Kept,
  site: Site,
): Letter {
  const items = itemsOf(content)
  const needs = kept.needs.filter((need) => service.needs.includes(need)).map((need) => needWords[need])
  return {
    service: service.name,
    to: [...new Set([service.contact.name, service.name])],
    greeting: `To ${service.contact.name}`,
    paragraphs: [
      needs.length > 0
        ? `The person who brings this letter asks for your help with: ${needs.join('; ')}.`
        : 'The person who brings this letter asks for your help.',
      ...(items.length > 0 ? ['They agreed that we tell you what stands below, and nothing else.'] : []),
      mayCall(kept.contact, content)
        ? 'Please get in touch only in the way that stands below.'
        : 'Please do not phone or write to them. They will get in touch with you.',
      'They can change their mind at any time.',
    ],
    told: items.map(([item, words]) => ({ item: capital(informationWords[item]), words })),
    from: [site.name, site.switchboard],
    until,
  }
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
