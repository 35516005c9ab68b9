import { canRefer, isPhoneOnly } from '../site/freshness.ts'
import { isPolice, type Need, type Service } from '../site/service.ts'
import { competenceFor, isRuledOut, type Competence, type Fit } from './competence.ts'
import type { Kept } from './kept.ts'
import type { Search } from './search.ts'

export interface Match {
  service: Service
  competence: Competence
}

/** The whole directory for an adult: what is not among the first is still there, with the reason. R-024 R-037 */
export interface ServicesFor {
  /** What fits what is looked for, best known first; what the patient put first comes before all. */
  fitting: readonly Match[]
  /** For other needs. */
  otherNeeds: readonly Match[]
  /** Ruled out by something else than the need. */
  notForThem: readonly Match[]
  /** Police services that are left out because the patient has not asked for the police. R-137 */
  policeLeftOut: number
  /** Anyone may phone them; nothing is ever sent. R-085 */
  helplines: readonly Service[]
  /** Who else to involve. R-029 R-038 R-147 */
  alongside: readonly Service[]
}

export function servicesFor(
  { needs, firstNeed }: Pick<Kept, 'needs' | 'firstNeed'>,
  search: Search,
  services: readonly Service[],
  now: number,
): ServicesFor {
  const wantsPolice = needs.includes('police')
  const matches = services
    .filter((service) => !isPhoneOnly(service) && (wantsPolice || !isPolice(service)))
    .map((service) => ({ service, competence: competenceFor(service, search) }))
    .toSorted((a, b) => placeOf(a, firstNeed, now) - placeOf(b, firstNeed, now))
  return {
    fitting: matches.filter((match) => !isForOtherNeeds(match) && !isRuledOut(match.competence)),
    otherNeeds: matches.filter((match) => isForOtherNeeds(match) && !isRuledOut(match.competence)),
    notForThem: matches.filter((match) => isRuledOut(match.competence)),
    policeLeftOut: wantsPolice ? 0 : services.filter(isPolice).length,
    helplines: services.filter(({ kind }) => kind === 'helpline'),
    alongside: services.filter(
      ({ kind }) => kind === 'first-point-of-service' || kind === 'anti-slavery-partnership',
    ),
  }
}

function isForOtherNeeds({ competence }: Match): boolean {
  return competence.by.need === 'no'
}

const RANK: Record<Fit, number> = { yes: 0, 'not-known': 1, no: 2 }

/** What can be sent something before what cannot; then what the patient put first, then what is known to fit, then the agency that is the way in, then the nearest. */
function placeOf({ service, competence }: Match, firstNeed: Need | undefined, now: number): number {
  const first = firstNeed === undefined || service.needs.includes(firstNeed) ? 0 : 1
  const old = canRefer(service, now).ok ? 0 : 1
  const wayIn = service.kind === 'first-point-of-service' ? 0 : 1
  const near = Math.min(service.place?.km ?? 99_999, 99_999) / 100_000
  return old * 1000 + first * 100 + RANK[competence.overall] * 10 + wayIn + near
}
