import type { Service } from '../site/site.ts'
import type { Search } from './search.ts'

export type Fit = 'yes' | 'no' | 'not-known'

/** In the order they are shown. */
const criteria = ['need', 'people', 'age', 'language', 'harm', 'distance'] as const
export type Criterion = (typeof criteria)[number]

/** Whether a service can help this patient, by what was looked at. What its entry does not say is never a yes. R-027 */
export interface Competence {
  overall: Fit
  by: Readonly<Partial<Record<Criterion, Fit>>>
}

export function competenceFor(service: Service, search: Search): Competence {
  const looked = criteria.flatMap((criterion): [Criterion, Fit][] => {
    const fit = FITS[criterion](service, search)
    return fit ? [[criterion, fit]] : []
  })
  const fits = looked.map(([, fit]) => fit)
  const overall = fits.includes('no') ? 'no' : fits.includes('not-known') ? 'not-known' : 'yes'
  return { overall, by: Object.fromEntries(looked) }
}

/** The criteria with this answer. */
export function criteriaThat({ by }: Competence, fit: Fit): Criterion[] {
  return criteria.filter((criterion) => by[criterion] === fit)
}

/** Ruled out for this patient by something else than what is needed: another need can become theirs at any time. */
export function isRuledOut(competence: Competence): boolean {
  return criteriaThat(competence, 'no').some((criterion) => criterion !== 'need')
}

/** Undefined where it is not looked at. */
const FITS: Record<Criterion, (service: Service, search: Search) => Fit | undefined> = {
  need: (service, { needs }) =>
    needs.length === 0 ? undefined : yesIf(service.needs.some((need) => needs.includes(need))),
  people: ({ serves }, { people }) => peopleFit(serves.people, people),
  age: ({ serves }, { age }) => ageFit(serves.ages, age),
  language: ({ serves }, { language }) =>
    language === undefined ? undefined : languageFit(serves, language),
  harm: ({ serves }, { harm }) => harm && harmFit(serves.harm, harm),
  distance: ({ place }, { withinKm }) => {
    if (withinKm === undefined) return undefined
    return place?.km === undefined ? 'not-known' : yesIf(place.km <= withinKm)
  },
}

/** Only adults are offered services here, so one for children alone is no help, whoever the patient is. R-100 R-145 */
function peopleFit(served: Service['serves']['people'], people: Search['people']): Fit {
  if (served.includes('anyone')) return 'yes'
  if (people !== undefined) return yesIf(served.includes(people))
  const [women, men] = [served.includes('women'), served.includes('men')]
  return women && men ? 'yes' : women || men ? 'not-known' : 'no'
}

function ageFit(ages: Service['serves']['ages'], age: number | undefined): Fit {
  if (!ages) return 'not-known'
  const { from = 0, to = Number.POSITIVE_INFINITY } = ages
  if (age !== undefined) return yesIf(from <= age && age <= to)
  // An adult of an age nobody knows: 18 at least.
  if (to < 18) return 'no'
  return from <= 18 && to === Number.POSITIVE_INFINITY ? 'yes' : 'not-known'
}

function languageFit({ languages, interpreter }: Service['serves'], language: string): Fit {
  if (languages.includes(language) || interpreter === true) return 'yes'
  return interpreter === false && languages.length > 0 ? 'no' : 'not-known'
}

function harmFit(served: Service['serves']['harm'], harm: NonNullable<Search['harm']>): Fit {
  if (!served) return 'not-known'
  if (served.includes('any')) return 'yes'
  if ('chosen' in harm) return yesIf(served.includes(harm.chosen))
  return harm.told.some((one) => served.includes(one)) ? 'yes' : 'not-known'
}

function yesIf(fits: boolean): Fit {
  return fits ? 'yes' : 'no'
}
