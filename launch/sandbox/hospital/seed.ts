import { chartsToday } from '../charts/charts-today.ts'
import { readCharts } from '../charts/read-charts.ts'
import type { StoredResource } from '../charts/stored-resource.ts'
import { syntheticPeople } from './synthetic-people.ts'

/** What the record system starts with, and goes back to when it is reset. */
export interface Seed {
  /** Dated so that each chart's last encounter is on the day of `now`. */
  at(now: number): readonly StoredResource[]
  /** Charts from elsewhere that were not loaded, and why, one sentence each. */
  notLoaded: readonly string[]
  /** How many resources came from elsewhere. */
  loaded: number
}

/** `data`: files and folders with charts from elsewhere. `asIs` leaves their dates alone. */
export async function readSeed({
  data = [],
  asIs = false,
}: { data?: readonly string[]; asIs?: boolean } = {}): Promise<Seed> {
  const own = await syntheticPeople()
  const { resources, notLoaded } = await readCharts(data, own)
  return {
    at: (now) => [...chartsToday(own, now), ...(asIs ? resources : chartsToday(resources, now))],
    notLoaded,
    loaded: resources.length,
  }
}
