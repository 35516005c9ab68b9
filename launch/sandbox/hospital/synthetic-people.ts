import { fileURLToPath } from 'node:url'
import { readCharts } from '../charts/read-charts.ts'
import type { StoredResource } from '../charts/stored-resource.ts'
import { growLongChart } from './long-chart.ts'

const patients = fileURLToPath(new URL('../../../fhir-resources/patients', import.meta.url))
const hospital = fileURLToPath(new URL('hospital.json', import.meta.url))

const TEN_MILLION = 10_000_000

/** The sandbox's own hospital and the synthetic people in it, dated as in their files. */
export async function syntheticPeople(): Promise<readonly StoredResource[]> {
  const { resources, notLoaded } = await readCharts([hospital, patients])
  if (notLoaded.length > 0) throw new Error(`The sandbox's own charts are broken. ${notLoaded.join(' ')}`)
  return [...resources.map(growHugeText), ...growLongChart()]
}

/** Too long to keep in a file: one entry of the malformed chart gets its ten million characters here. */
function growHugeText(resource: StoredResource): StoredResource {
  if (resource.resourceType !== 'Observation' || resource.id !== 'malformed-huge-text') return resource
  return { ...resource, valueString: (resource.valueString ?? '').padEnd(TEN_MILLION, 'long ') }
}
