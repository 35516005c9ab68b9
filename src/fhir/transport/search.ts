import type { RecordProblem } from '../../problem/problem.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../json-object.ts'
import type { Transport } from './transport.ts'

/** What a search found. Where it was not read to the end, it says so: the rest may hold anything. */
export interface Found {
  resources: readonly unknown[]
  cutOff: boolean
  problem?: RecordProblem
}

export interface Caps {
  /** Resources taken at most. */
  resources: number
  pages: number
}

/** Reads every page, one after the other, as long as the next one lies inside the record and was not read before. */
export async function search(
  transport: Transport,
  type: string,
  parameters: URLSearchParams,
  caps: Caps,
): Promise<Found> {
  const doing = `search ${type}` as const
  const resources: unknown[] = []
  const seen = new Set<string>()
  let next: string | undefined = `${type}?${parameters.toString()}`

  while (next !== undefined) {
    if (seen.has(next) || seen.size >= caps.pages) return { resources, cutOff: true }
    seen.add(next)
    const answer = await transport.send({ doing, path: next })
    if (!answer.ok) return { resources, cutOff: resources.length > 0, problem: answer.problem }
    const page = readPage(answer.value.json)
    if (!page) {
      const problem = { problem: 'not-understood', doing, where: 'Bundle' } as const
      return { resources, cutOff: resources.length > 0, problem }
    }
    for (const resource of page.resources) {
      if (resources.length >= caps.resources) return { resources, cutOff: true }
      resources.push(resource)
    }
    if (page.incomplete) return { resources, cutOff: true }
    next = page.next
  }
  return { resources, cutOff: false }
}

interface Page {
  resources: unknown[]
  next?: string
  /** The record system says that it could not search everything. */
  incomplete: boolean
}

/** By hand and not with a schema: one page may hold thousands of entries, and most are never looked at again. */
function readPage(json: unknown): Page | undefined {
  if (!isJsonObject(json) || json['resourceType'] !== 'Bundle') return undefined
  const entries = objectsIn(json['entry'])
  const outcomes = entries.filter((entry) => modeOf(entry) === 'outcome')
  const resources = entries
    .filter((entry) => modeOf(entry) !== 'outcome')
    .map((entry) => entry['resource'])
    .filter((resource) => resource !== undefined)
  const next = nextOf(json['link'])
  const incomplete = outcomes.some(({ resource }) => saysFailed(resource))
  return { resources, incomplete, ...(next !== undefined && { next }) }
}

function modeOf(entry: JsonObject): unknown {
  return isJsonObject(entry['search']) ? entry['search']['mode'] : undefined
}

function nextOf(links: unknown): string | undefined {
  const next = objectsIn(links).find((link) => link['relation'] === 'next')
  return typeof next?.['url'] === 'string' ? next['url'] : undefined
}

/** Warnings are common and harmless; an error beside results means that part of the search was not done. */
function saysFailed(outcome: unknown): boolean {
  if (!isJsonObject(outcome) || !Array.isArray(outcome['issue'])) return false
  return outcome['issue']
    .filter(isJsonObject)
    .some(({ severity }) => severity === 'error' || severity === 'fatal')
}
