import { globSync, readFileSync } from 'node:fs'
import { removals } from './all-removals.ts'
import { claims, type Claim } from './claims.ts'
import { idsIn, requirements, type Requirement } from './requirement.ts'
import { screensOf, screensOfIndicators } from './screens.ts'
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
    const places = (cited.get(id) ?? []).flatMap((file) =>
      file.startsWith('src/indicators/') ? screensOfIndicators(id) : screensOf(file),
    )
    return {
      requirement,
      screens: [...new Set(places)].toSorted(),
      tests: proven.filter(({ ids }) => ids.includes(id)),
      takenOut: removals.filter(({ ids }) => ids.includes(id)).map(({ what }) => what),
      whyNot: unproven[id],
    }
  })
}

/** The files of the program by the requirement they name. */
function citations(): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>()
  for (const file of globSync('{src,launch,fhir-resources}/**/*.{ts,tsx,json}').toSorted()) {
    if (file.startsWith('fhir-resources/patients/')) continue
    for (const id of idsIn(readFileSync(file, 'utf8'))) by.set(id, [...(by.get(id) ?? []), file])
  }
  return by
}
