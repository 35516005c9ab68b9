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

/**
 * The charts under some files and folders, beside what is `known` already. A file that cannot be loaded is named and
 * costs none of the others.
 */
export async function readCharts(
  paths: readonly string[],
  known: readonly StoredResource[] = [],
): Promise<Charts> {
  const charts = new ChartSet(known)
  const notLoaded: string[] = []
  for (const path of paths) {
    const files = await chartFiles(path)
    if ('why' in files) notLoaded.push(`${path}: ${files.why}.`)
    else for (const file of files) notLoaded.push(...(await addFile(charts, file)))
  }
  const names = identifierReferences(charts.resources)
  const read = charts.resources.slice(known.length)
  return { resources: read.map((resource) => renameReferences(resource, names)), notLoaded }
}

async function addFile(charts: ChartSet, file: string): Promise<string[]> {
  const content = await readChartFile(file)
  const refused = 'why' in content ? content : charts.add(content.resources)
  const reasons = refused ? [refused.why] : 'leftOut' in content ? content.leftOut : []
  return reasons.map((why) => `${basename(file)}: ${why}.`)
}
