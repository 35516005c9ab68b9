import { globSync, readFileSync } from 'node:fs'
import { removals } from './all-removals.ts'
import { claims, type Claim } from './claims.ts'
import { idsIn, requirements, type Requirement } from './requirement.ts'
import { screensOf, screensOfIndicators, screensOfPack } from './screens.ts'
import { unproven } from './unproven.ts'

/** One requirement, followed through the program. */
export interface Row {
  requirement: Requirement
  screens: readonly string[]
  tests: readonly Claim[]
  /** What is taken out to see a test fail, in words. */
  takenOut: readonly string[]
  whyNot: string | undefined
}

export function trace(): Row[] {
  const proven = claims()
  const cited = citations()
  return requirements.map((requirement) => {
    const { id } = requirement
    const places = (cited.get(id) ?? []).map((file) => placeOf(file, id))
    return {
      requirement,
      screens: whereSeenBest(places),
      tests: proven.filter(({ ids }) => ids.includes(id)),
      takenOut: removals.filter(({ ids }) => ids.includes(id)).map(({ what }) => what),
      whyNot: unproven[id],
    }
  })
}

/** What works behind many pages, or is a setting, says little about where to look: it counts where nothing nearer does. */
function whereSeenBest(places: readonly Place[]): string[] {
  const near = places.filter(({ file }) => !file.startsWith('src/site/'))
  const upTo = (width: number, some: readonly Place[]) =>
    some.filter(({ screens }) => screens.length <= width).flatMap(({ screens }) => screens)
  const best = [upTo(3, near), upTo(1, near), upTo(Number.POSITIVE_INFINITY, places)]
    .map((screens) => [...new Set(screens)].toSorted())
    .filter(({ length }) => length > 0)
  return best.find(({ length }) => length <= MANY) ?? (best.length > 0 ? ['Every page'] : [])
}

const MANY = 8

interface Place {
  file: string
  screens: readonly string[]
}

function placeOf(file: string, id: string): Place {
  if (file.startsWith('src/indicators/')) return { file, screens: screensOfIndicators(id) }
  if (file.startsWith('launch/sites/packs/')) return { file, screens: screensOfPack(file, id) }
  return { file, screens: screensOf(file) }
}

/** The files of the program by the requirement they name. */
function citations(): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>()
  for (const file of globSync('{src,launch,fhir-resources}/**/*.{ts,tsx,json}').toSorted()) {
    if (file.startsWith('fhir-resources/patients/') || file.endsWith('.schema.json')) continue
    for (const id of idsIn(readFileSync(file, 'utf8'))) by.set(id, [...(by.get(id) ?? []), file])
  }
  return by
}
