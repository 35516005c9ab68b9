import { explainFirst } from '../site/national-referral.ts'
import type { Site } from '../site/site.ts'
import type { Point } from './sharing.ts'

/** What the hospital's settings ask of every conversation. It is kept with the conversation, so that the locks know it. */
export interface House {
  /** Whether the hospital has said what must be reported. Until it has, no question opens. R-039 */
  dutiesKnown: boolean
  /** What is explained about a service beside what is explained about every one, by service id. R-149 */
  explainFirst: Readonly<Record<string, readonly Point[]>>
}

/** A hospital that asks for nothing more than every other. */
export const anyHouse: House = { dutiesKnown: true, explainFirst: {} }

export function houseOf(site: Pick<Site, 'region' | 'reportingDuties' | 'services'>): House {
  return {
    dutiesKnown: site.reportingDuties.length > 0,
    explainFirst: Object.fromEntries(
      site.services.map((service) => [service.id, explainFirst(service, site)]),
    ),
  }
}
