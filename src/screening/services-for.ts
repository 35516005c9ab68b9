import type { Service } from '../site/site.ts'
import type { Kept } from './kept.ts'

export interface ServicesFor {
  /** For what the patient wants; what they put first comes first. */
  fitting: readonly Service[]
  others: readonly Service[]
  /** Anyone may phone them; nothing is ever sent. */
  helplines: readonly Service[]
}

/** The directory for an adult, in the order of what they want. Services for children alone are not theirs to be offered. */
export function servicesFor(
  { needs, firstNeed }: Pick<Kept, 'needs' | 'firstNeed'>,
  services: readonly Service[],
): ServicesFor {
  const forAdults = services.filter(({ serves }) => serves.people.some((people) => people !== 'children'))
  const referable = forAdults.filter(({ kind }) => kind !== 'helpline')
  const fits = (service: Service) => service.needs.some((need) => needs.includes(need))
  const first = (service: Service) => (firstNeed && service.needs.includes(firstNeed) ? 0 : 1)
  return {
    fitting: referable.filter(fits).toSorted((a, b) => first(a) - first(b)),
    others: referable.filter((service) => !fits(service)),
    helplines: forAdults.filter(({ kind }) => kind === 'helpline'),
  }
}
