import { basename } from 'node:path'
import { chartFiles } from '../../launch/sandbox/charts/chart-files.ts'
import { readChartFile } from '../../launch/sandbox/charts/read-chart-file.ts'

export interface LargestChart {
  file: string
  called: string
  resources: number
  patient: string
}

/** The chart with the most entries in a folder of one patient's Bundles each. */
export async function largestChart(folder: string): Promise<LargestChart> {
  const files = await chartFiles(folder)
  if ('why' in files)
    throw new Error(`${folder}: ${files.why}. Name a folder with FHIR R4 Bundles after --data.`)
  let largest: LargestChart | undefined
  for (const file of files) {
    const content = await readChartFile(file)
    if ('why' in content) continue
    const patient = content.resources.find(({ resourceType }) => resourceType === 'Patient')?.id
    const resources = content.resources.length
    if (patient === undefined || resources <= (largest?.resources ?? 0)) continue
    largest = { file, called: basename(file).split('_').slice(0, 2).join(' '), resources, patient }
  }
  if (!largest) throw new Error(`${folder}: no chart in it can be read. Name another folder after --data.`)
  return largest
}
