import type { Person } from '../chart/chart.ts'
import { yearsSince } from '../chart/dates.ts'
import type { Harm } from '../indicators/htcds.ts'
import type { Need } from '../site/site.ts'
import type { Kept } from './kept.ts'
import { possibleHarms } from './possible-harm.ts'

/**
 * What services are looked for with. It lives as long as the page does: neither the language nor anything else of it is
 * kept, written or counted. Undefined is not looked at.
 */
export interface Search {
  /** Empty looks at no need. */
  needs: readonly Need[]
  language: string | undefined
  people: 'women' | 'men' | undefined
  age: number | undefined
  /** `told` is only possible, so it never rules a service out; one that a person chose does. */
  harm: { told: readonly Harm[] } | { chosen: Harm } | undefined
  withinKm: number | undefined
}

/** A search begins with what the patient wants and what the record knows; all of it can be changed. R-040 R-145 */
export function searchFrom(
  kept: Pick<Kept, 'needs' | 'answers' | 'noticed'>,
  person: Pick<Person, 'gender' | 'birthDate'> | undefined,
  now: number,
): Search {
  const told = possibleHarms(kept).map(({ harm }) => harm)
  return {
    needs: kept.needs,
    language: undefined,
    people: person?.gender && ({ female: 'women', male: 'men' } as const)[person.gender],
    age: person?.birthDate && yearsSince(person.birthDate, now),
    harm: told.length > 0 ? { told } : undefined,
    withinKm: undefined,
  }
}
