import type { Person } from '../chart/chart.ts'
import { judged as judgedFrom } from '../screening/judgement.ts'
import type { Kept } from '../screening/kept.ts'
import { isChildByJudgement, patientIs } from '../screening/patient.ts'
import { explainFirst } from '../site/national-referral.ts'
import type { Site } from '../site/site.ts'
import { agreedWith } from './agreed.ts'
import { childContent } from './content.ts'
import type { Content } from './plan.ts'

/** One thing that the national form asks; without an answer it is not shared. */
export interface WorksheetLine {
  asks: string
  answer?: string
}

/** What one recipient may be told for the national form: the UK's referral, which Sphere never makes. R-152 */
export interface Worksheet {
  /** Sphere's name for it; the child protection team has none in the directory. */
  recipient: string
  name: string
  basis: 'consent' | 'duty-to-protect'
  lines: readonly WorksheetLine[]
  /** Epoch ms; a duty has no end. */
  until?: number
}

interface Preparing {
  kept: Kept
  person: Person
  site: Pick<Site, 'region' | 'services' | 'consentDays' | 'childProtection'>
  at: number
  /** Services for whom the patient took it back after it was saved. */
  takenBack?: readonly string[]
}

/**
 * For an adult: one for each service that can lead to the national form and that they said yes to, with what that yes
 * covers and nothing else. For a child: what protects them, whatever anyone agreed. R-048 R-149 R-152 R-156
 */
export function nrmWorksheets(preparing: Preparing): Worksheet[] {
  if (!preparing.site.region.startsWith('uk-')) return []
  const { kept } = preparing
  if (isChildByJudgement(kept)) return childWorksheet(preparing)
  return patientIs(kept.conditions, kept.age) === 'adult' ? adultWorksheets(preparing) : []
}

function adultWorksheets({ kept, person, site, at, takenBack = [] }: Preparing): Worksheet[] {
  const judged = judgedFrom(kept.judgement)
  return site.services
    .filter((service) => explainFirst(service, site).length > 0 && !takenBack.includes(service.id))
    .flatMap((service): Worksheet[] => {
      const offer = kept.sharing[service.id]
      if (!offer) return []
      const agreed = agreedWith(service, offer, { kept, judged, site, at, person })
      if ('because' in agreed) return []
      const { content, consent } = agreed
      return [
        {
          recipient: service.id,
          name: service.name,
          basis: 'consent',
          lines: linesOf(content),
          until: consent.until,
        },
      ]
    })
}

function childWorksheet({ kept, person, site }: Preparing): Worksheet[] {
  const judged = judgedFrom(kept.judgement)
  if (!judged || judged.concern === 'none-recorded') return []
  const under18 = kept.age === 'under-18' ? 'Yes' : 'Not sure. They count as a child until it is decided'
  return [
    {
      recipient: 'child-protection',
      name: site.childProtection.name,
      basis: 'duty-to-protect',
      lines: [{ asks: 'Under 18', answer: under18 }, ...linesOf(childContent({ kept, person, judged }))],
    },
  ]
}

/** The first name alone where no more was agreed. */
function linesOf(content: Content): WorksheetLine[] {
  const asked: readonly [string, string | undefined][] = [
    ['Name', content['full-name'] ?? content['first-name']],
    ['Date of birth', content['birth-date']],
    ['How to reach them safely', content['safe-contact']],
    ['What support they need', content.needs],
    ['What they want, in their own words', content['own-words']],
    ['Why they are referred', content.concern],
  ]
  return asked.map(([asks, answer]) => ({ asks, ...(answer !== undefined && { answer }) }))
}
