import type { Region } from './region.ts'
import type { Service, Site } from './site.ts'

/** What must be talked about before an adult agrees, in each part of the UK. R-049 R-149 R-150 R-151 */
const UK = ['nrm-what', 'nrm-outcomes', 'nrm-after', 'nrm-status', 'nrm-sharing'] as const
/** What the Home Office asks beside that in England and Wales. */
const ENGLAND_AND_WALES = [
  'nrm-decision',
  'nrm-police',
  'nrm-declining',
  'nrm-stopping',
  'nrm-questions',
  'nrm-own-words',
] as const
/** Where the rest of the list was not checked: the service is asked for it first. */
const ELSEWHERE = ['nrm-local'] as const

export type TalkPoint = (typeof UK | typeof ENGLAND_AND_WALES | typeof ELSEWHERE)[number]

const POINTS: Record<Region, readonly TalkPoint[]> = {
  'uk-england-wales': [...UK, ...ENGLAND_AND_WALES],
  'uk-scotland': [...UK, ...ELSEWHERE],
  'uk-northern-ireland': [...UK, ...ELSEWHERE],
  us: [],
  international: [],
}

/** Kinds of service that may refer on by themselves, whatever the site says of them. */
const REFERS_ON: readonly Service['kind'][] = ['police-unit', 'local-authority']

/** What is explained about this service beside what is explained about every one. The list stands here and not in the
 * pack, so that a pack which did not load opens nothing. */
export function explainFirst(
  { kind, leadsTo }: Pick<Service, 'kind' | 'leadsTo'>,
  { region }: Pick<Site, 'region'>,
): readonly TalkPoint[] {
  return leadsOn(kind, leadsTo) ? POINTS[region] : []
}

/** Who is turned to first is the way in, unless the site says that it is not: a forgotten setting never skips the talk. */
function leadsOn(kind: Service['kind'], leadsTo: Service['leadsTo']): boolean {
  if (REFERS_ON.includes(kind) || leadsTo === 'national-referral') return true
  return kind === 'first-point-of-service' && leadsTo !== 'none'
}
