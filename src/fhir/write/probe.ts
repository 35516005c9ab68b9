import type { Bundle, Coding, Resource } from 'fhir/r4'
import type { RecordProblem, Result } from '../../problem/problem.ts'
import type { WrittenType } from '../../site/site.ts'
import type { Outcome, Written } from '../../write-back/outcome.ts'
import { labelsKept } from './compare.ts'
import { findByIdentifier } from './find.ts'
import { probeIdentifier, type IdentifiedType } from './identifiers.ts'
import type { Means, Memory } from './means.ts'
import { isGone, type Stored } from './record.ts'
import { shellOf, type Shell } from './shell.ts'

/** What is to be sent, as far as its labels go. */
export interface Labelled {
  type: IdentifiedType
  resource: Pick<Resource, 'meta'>
}

/**
 * Labels before content: for each type not known to keep its labels, a labelled entry without content is saved, read
 * back and removed. Undefined when all labels came back; otherwise nothing of the review was sent.
 */
export async function tryLabels(
  drafts: readonly Labelled[],
  screening: string,
  means: Means,
  memory: Memory,
): Promise<Extract<Outcome, { outcome: 'not-saved' | 'label-lost' }> | undefined> {
  const shells = shellsFor(drafts, screening, means, memory)
  if (shells.length === 0) return undefined

  const sent = await means.record.transaction(bundleOf(shells, means), false)
  if (!sent.ok && !isUnclear(sent.problem)) return { outcome: 'not-saved', problem: sent.problem }
  const found = await Promise.all(
    shells.map(async (shell) => ({ shell, stored: await lookUp(shell, means) })),
  )
  const remaining = (await Promise.all(found.map(({ stored }) => removeAll(stored, means)))).flat()

  const lost = new Set<WrittenType>()
  for (const { shell, stored } of found) {
    if (!stored.ok) return { outcome: 'not-saved', problem: contentNotSent(stored.problem) }
    if (stored.value.length === 0) return { outcome: 'not-saved', problem: notFoundAgain(sent.ok) }
    const kept = stored.value.every(({ resource }) => labelsKept(shellOf(shell), resource))
    if (kept) memory.labelsKept.add(shell.type)
    else lost.add(shell.type)
  }
  if (lost.size === 0) return undefined
  const left = remaining.filter(({ type }) => lost.has(type))
  return { outcome: 'label-lost', types: [...lost], undone: true, remaining: left }
}

/** One for each type, with the most labels that any entry of that type will carry. */
function shellsFor(
  drafts: readonly Labelled[],
  screening: string,
  { issuer, patient }: Means,
  memory: Memory,
): Shell[] {
  const labels = new Map<IdentifiedType, readonly Coding[]>()
  for (const { type, resource } of drafts) {
    if (issuer.labelsKept.includes(type) || memory.labelsKept.has(type)) continue
    const security = resource.meta?.security ?? []
    if (security.length > (labels.get(type)?.length ?? 0)) labels.set(type, security)
  }
  return [...labels].map(([type, security]) => ({
    type,
    identifier: probeIdentifier(type, screening),
    patient,
    security,
  }))
}

function bundleOf(shells: readonly Shell[], { capabilities }: Means): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: shells.map((shell) => {
      const { system, value } = shell.identifier
      const ifNoneExist = { ifNoneExist: `identifier=${system}|${value}` }
      const condition = capabilities.conditionalCreate(shell.type) ? ifNoneExist : {}
      return { resource: shellOf(shell), request: { method: 'POST', url: shell.type, ...condition } }
    }),
  }
}

function lookUp({ type, identifier }: Shell, means: Means): Promise<Result<Stored[]>> {
  return findByIdentifier(type, identifier, means)
}

/** What could not be removed is an empty entry that calls itself an error. */
async function removeAll(found: Result<Stored[]>, { record, capabilities }: Means): Promise<Written[]> {
  const remaining: Written[] = []
  for (const { type, id, version } of found.ok ? found.value : []) {
    if (capabilities.canWrite(type, 'delete') === 'yes') await record.remove({ type, id, version })
    const after = await record.read(type, id)
    if (after.ok || !isGone(after.problem)) remaining.push({ type, id, version })
  }
  return remaining
}

function isUnclear({ problem }: RecordProblem): boolean {
  return problem === 'no-clear-answer' || problem === 'changed-by-someone-else'
}

/** Problems that mean the same before and after something was sent. */
const KNOWN: readonly RecordProblem['problem'][] = ['session-ended', 'not-allowed', 'wrong-patient']

/** Whatever the record did not answer before the review itself was sent: it is certain that nothing of it was. */
export function contentNotSent(problem: RecordProblem | undefined): RecordProblem {
  if (problem && KNOWN.includes(problem.problem)) return asSaving(problem)
  return { problem: 'unreachable', doing: 'save Bundle' }
}

/** Taken, and not shown again: this person may not see what is protected, so nothing protected can be checked. */
function notFoundAgain(wasTaken: boolean): RecordProblem {
  return wasTaken ? { problem: 'not-allowed', doing: 'save Bundle' } : contentNotSent(undefined)
}

/** What a search for our own entries met with is told as part of saving. */
function asSaving(problem: RecordProblem): RecordProblem {
  return 'doing' in problem ? { ...problem, doing: 'save Bundle' } : problem
}
