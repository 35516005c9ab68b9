import type { Person } from '../chart/chart.ts'
import { permission, type Consent } from '../consent/consent.ts'
import type { Judged } from '../screening/judgement.ts'
import type { Kept } from '../screening/kept.ts'
import { notYetExplained, type Offer } from '../screening/sharing.ts'
import { canRefer } from '../site/freshness.ts'
import { explainFirst } from '../site/national-referral.ts'
import { isPolice } from '../site/service.ts'
import type { Need, Service, Site } from '../site/site.ts'
import { contentOf, needsFor } from './content.ts'
import type { Content, Withheld } from './plan.ts'

/** What an adult's yes to one service covers at this moment, and nothing else. */
export interface Agreed {
  consent: Consent
  content: Content
  /** What it is for. */
  needs: readonly Need[]
}

interface Asked {
  kept: Kept
  judged: Judged | undefined
  site: Pick<Site, 'region' | 'consentDays'>
  at: number
  person: Person
}

/** The narrowest answer that is true, or why there is none. Whoever shows or sends anything asks this. R-048 */
export function agreedWith(
  service: Service,
  offer: Offer,
  { kept, judged, site, at, person }: Asked,
): Agreed | Withheld {
  const because = (why: Withheld['because']): Withheld => ({ recipient: service.name, because: why })
  if (offer.decision === 'does-not-agree') return because('patient-declined')
  if (offer.decision === undefined && offer.lapsed) return because(offer.lapsed)
  if (!canRefer(service, at).ok) return because('service-not-current')
  // Whatever was clicked: the police hear of nobody who did not ask for them. R-137
  if (isPolice(service) && !kept.needs.includes('police')) return because('police-not-asked-for')

  const isYes = offer.decision === 'agrees'
  if (isYes && notYetExplained(offer, explainFirst(service, site)).length > 0) return because('not-explained')

  const consent = consentFrom(service, offer, site)
  const needs = needsFor(kept, service)
  const content = contentOf(offer.information, { kept, person, judged, needs })
  const information = offer.information.filter((item) => content[item] !== undefined)
  const answer = permission(consent, { recipient: service.id, information }, at)
  if (!consent || !answer.allowed) return because(answer.allowed ? 'no-consent' : answer.because)
  return { consent, content, needs }
}

const DAY = 86_400_000

/** The patient's yes, to this service, for these things, from then until the site's limit. */
function consentFrom(
  service: Service,
  offer: Offer,
  { consentDays }: Pick<Site, 'consentDays'>,
): Consent | undefined {
  if (offer.decision !== 'agrees' || offer.decidedAt === undefined) return undefined
  const until = offer.decidedAt + consentDays * DAY
  return { recipient: service.id, information: offer.information, from: offer.decidedAt, until }
}
