import { clinicianScopes, scopeText } from '../../launch/scopes.ts'
import type { StoredResource } from '../../launch/sandbox/charts/stored-resource.ts'
import { capabilitiesFrom } from '../../src/fhir/capabilities.ts'
import { look } from '../../src/fhir/read/read-chart.ts'
import { createClock } from '../../src/fhir/transport/clock.ts'
import type { Transport } from '../../src/fhir/transport/transport.ts'
import { findings } from '../../src/indicators/findings.ts'
import { shippedIndex } from '../support/concept-index.ts'
import { medianFigure, type Figure } from './figure.ts'
import { grownChart } from './grown-chart.ts'

const RUNS = 15
/** The clock of a thread is coarse: a small chart is read over and over. */
const AT_LEAST = 50_000
const PAGE = 1_000
const base = 'https://record.example/fhir'
const patientId = 'grown'
const scopes = scopeText(clinicianScopes, 'v2').split(' ')

/** What reading and finding cost once the answers are parsed: the time of this thread alone. */
export async function prefillCpu(now: number): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const size of [1_000, 10_000, 100_000]) {
    const transport = answeringFrom(grownChart(patientId, size, now))
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) times.push(await perThousand(transport, now))
    const figure = `pre-fill CPU per 1,000 resources read, chart of ${size.toLocaleString('en')}`
    figures.push(medianFigure({ figure, unit: 'ms', budget: 0.5 }, times))
  }
  return figures
}

async function perThousand(transport: Transport, now: number): Promise<number> {
  let read = 0
  const before = process.threadCpuUsage()
  while (read < AT_LEAST) read += await readOnce(transport, now)
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / read
}

async function readOnce(transport: Transport, now: number): Promise<number> {
  const capabilities = capabilitiesFrom(undefined, scopes)
  const index = shippedIndex
  const looked = await look({ transport, patientId, lookBackMonths: 24, capabilities, index, now })
  if (!looked.ok) throw new Error(`The grown chart could not be read: ${looked.problem.problem}.`)
  findings(looked.value, now, 'adult')
  return looked.value.readings.reduce((sum, reading) => sum + reading.read, 0)
}

/** A record that has every answer at hand, parsed, in pages: what is left is our own work. */
function answeringFrom(resources: readonly StoredResource[]): Transport {
  const answers = new Map<string, unknown>()
  const types = new Set(resources.map(({ resourceType }) => resourceType))
  for (const type of types)
    for (const [path, page] of pagesOf(type, resources)) answers.set(path, JSON.parse(JSON.stringify(page)))
  return {
    base,
    clock: createClock({ elapsed: () => 0, wall: () => 0 }),
    send: async ({ path }) => {
      const json = answers.get(path.replace(/\?patient=.*/, '')) ?? { resourceType: 'Bundle' }
      return { ok: true, value: { status: 200, json } }
    },
  }
}

function* pagesOf(type: string, all: readonly StoredResource[]): Generator<[path: string, answer: unknown]> {
  const resources = all.filter(({ resourceType }) => resourceType === type)
  if (type === 'Patient') yield [`Patient/${patientId}`, resources[0]]
  for (let from = 0; from < resources.length; from += PAGE) {
    const next = from + PAGE
    const link = next < resources.length ? [{ relation: 'next', url: `${type}?from=${next}` }] : []
    const entry = resources.slice(from, next).map((resource) => ({ resource, search: { mode: 'match' } }))
    yield [from === 0 ? type : `${type}?from=${from}`, { resourceType: 'Bundle', link, entry }]
  }
}
