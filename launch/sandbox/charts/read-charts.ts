import { basename } from 'node:path'
import { chartFiles } from './chart-files.ts'
import { ChartSet } from './chart-set.ts'
import { readChartFile } from './read-chart-file.ts'
import { identifierReferences, renameReferences } from './references.ts'
import type { StoredResource } from './stored-resource.ts'

export interface Charts {
  resources: readonly StoredResource[]
  /** What was not loaded, and why, one sentence each. */
  notLoaded: readonly string[]
}

/** The charts under one file or folder. A file that cannot be loaded is named and costs none of the others. */
export async function readCharts(path: string): Promise<Charts> {
  const files = await chartFiles(path)
  if ('why' in files) return { resources: [], notLoaded: [`${path}: ${files.why}.`] }

  const charts = new ChartSet()
  const notLoaded: string[] = []
  for (const file of files) {
    const content = await readChartFile(file)
    const refused = 'why' in content ? content : charts.add(content.resources)
    const reasons = refused ? [refused.why] : 'leftOut' in content ? content.leftOut : []
    notLoaded.push(...reasons.map((why) => `${basename(file)}: ${why}.`))
  }
  return { resources: withReferences(charts.resources), notLoaded }
}

function withReferences(resources: readonly StoredResource[]): readonly StoredResource[] {
  const names = identifierReferences(resources)
  return resources.map((resource) => renameReferences(resource, names))
}
