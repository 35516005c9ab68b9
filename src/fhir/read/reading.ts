import type { Reading, ReadState } from '../../chart/chart.ts'
import type { RecordProblem } from '../../problem/problem.ts'
import type { Can } from '../capabilities.ts'
import { isJsonObject, type JsonObject } from '../json-object.ts'
import type { Found } from '../transport/search.ts'
import { admit, type Whose } from './admit.ts'
import type { Entry } from './entry.ts'

export interface ReadAll<T> {
  reading: Reading
  values: T[]
}

/** Every entry looked at once, each one used or counted. */
export function readEntries<T>(
  of: Reading['of'],
  type: string,
  found: Found & { partly?: boolean; undatedNotAsked?: boolean },
  whose: Whose,
  readEntry: (json: JsonObject) => Entry<T>,
): ReadAll<T> {
  const reading: Reading = {
    of,
    state: stateOf(found),
    read: 0,
    skipped: 0,
    leftOut: 0,
    ...(found.undatedNotAsked && { undatedNotAsked: true }),
  }
  const values: T[] = []
  const seen = new Set<string>()
  for (const resource of found.resources) {
    const admitted = admit(resource, type, whose)
    const entry: Entry<T> = admitted ? readEntry(admitted) : { entry: 'skipped' }
    if (entry.entry !== 'not-ours' && isRepeated(resource, entry, seen)) continue
    if (entry.entry === 'read' || entry.entry === 'not-understood') values.push(entry.value)
    count(entry, reading)
  }
  return { reading, values }
}

/** The same entry may stand on two pages when the record changes in between, and the visit is read by its id as well. */
function isRepeated(resource: unknown, { entry }: Entry<unknown>, seen: Set<string>): boolean {
  if (!isJsonObject(resource)) return false
  const { resourceType, id } = resource
  if (typeof resourceType !== 'string' || typeof id !== 'string') return false
  // What became of it belongs to the key: one that was skipped must not hide a good one of the same id.
  const key = `${entry} ${resourceType}/${id}`
  if (seen.has(key)) return true
  seen.add(key)
  return false
}

function count({ entry }: Entry<unknown>, reading: Reading): void {
  // Looked at and found to be about other things is read all the same; somebody else's form is no review of ours.
  const looked = entry === 'read' || (entry === 'not-ours' && !reading.of.startsWith('earlier '))
  if (looked) reading.read++
  else if (entry === 'skipped') reading.skipped++
  else if (entry === 'left-out') reading.leftOut++
  else if (entry === 'withheld') reading.withheld = (reading.withheld ?? 0) + 1
}

/** Whatever was not read to the end is not complete, whether by our cap, by a lost page or by a narrow permission. */
function stateOf({ cutOff, problem, partly }: Found & { partly?: boolean }): ReadState {
  if (cutOff || (partly && !problem)) return 'cut-off'
  return problem ? stateAfter(problem) : 'complete'
}

function stateAfter({ problem }: RecordProblem): ReadState {
  switch (problem) {
    case 'not-allowed':
    case 'refused':
      return 'refused'
    case 'not-supported':
      return 'not-supported'
    case 'session-ended':
    case 'taken-back':
    case 'not-attested':
    case 'changed-by-someone-else':
    case 'too-busy':
    case 'unreachable':
    case 'no-clear-answer':
    case 'not-understood':
    case 'too-large':
    case 'address-outside-record':
    case 'wrong-patient':
      return 'failed'
  }
}

/** A part of the record that was not even asked for. */
export function unasked(of: Reading['of'], can: Exclude<Can, 'yes' | 'in-part'>): Reading {
  return { of, state: can, read: 0, skipped: 0, leftOut: 0 }
}
