import type { Bundle, Coding, Resource } from 'fhir/r4'
import type { RecordProblem, Result } from '../../problem/problem.ts'
import type { WrittenType } from '../../site/site.ts'
import type { ChangeOutcome } from '../../write-back/change.ts'
import type { Outcome, Written } from '../../write-back/outcome.ts'
import { labelsKept } from './compare.ts'
import { findByIdentifier } from './find.ts'
import { probeIdentifier, type IdentifiedType } from './identifiers.ts'
import type { Means, Memory } from './means.ts'
import { isGone, type Stored } from './record.ts'
import { shellOf, type Shell } from './shell.ts'
import { locationsIn } from './transaction.ts'

/** What is to be sent, as far as its labels go. */
export interface Labelled {
  type: IdentifiedType
  resource: Pick<Resource, 'meta'>
}

/** What is tried: entries that are made, or also that they are changed: a record may keep labels at the one and not the other. */
export type Tried = 'making' | 'changing'

/**
 * Labels before content: for each type not known to keep its labels, a labelled entry without content is saved, for a
 * change saved once more, read back each time and removed. Undefined when all labels came back; otherwise nothing of the
 * review was sent. DF-2
 */
export async function tryLabels(
  drafts: readonly Labelled[],
  screening: string,
  means: Means,
  memory: Memory,
  tried: Tried = 'making',
): Promise<Extract<Outcome, { outcome: 'not-saved' | 'label-lost' }> | undefined> {
  const known = tried === 'making' ? memory.labelsKept : memory.labelsKeptOnChange
  const shells = shellsFor(drafts, screening, means, known)
  if (shells.length === 0) return undefined

  const made = await sentAndFound(shells, (all) => bundleOf(all, means), means)
  const seen = made.ok && tried === 'changing' && made.lost.size === 0 ? await changed(made, means) : made
  const remaining = await removeAll(seen, means)
  if (!seen.ok)
    return { outcome: 'not-saved', problem: seen.problem, ...(remaining.length > 0 && { left: remaining }) }
  // Where one was lost at the making, none was changed.
  const wasTried = tried === 'making' || (made.ok && made.lost.size === 0)
  for (const { type } of shells) if (wasTried && !seen.lost.has(type)) known.add(type)
  if (seen.lost.size === 0) return undefined
  const left = remaining.filter(({ type }) => seen.lost.has(type))
  return { outcome: 'label-lost', types: [...seen.lost], undone: true, remaining: left }
}

type At = Pick<Stored, 'type' | 'id' | 'version'>

interface Standing {
  shell: Shell
  at: At
}

/** What stands of a trial, and of which types the labels did not come back. */
type Seen = { standing: readonly Standing[] } & (
  | { ok: true; lost: ReadonlySet<WrittenType> }
  | { ok: false; problem: RecordProblem }
)

async function sentAndFound(
  shells: readonly Shell[],
  bundle: (shells: readonly Shell[]) => Bundle,
  means: Means,
): Promise<Seen> {
  const sent = await means.record.transaction(bundle(shells), false)
  if (!sent.ok && !isUnclear(sent.problem))
    return { ok: false, problem: asSaving(sent.problem), standing: [] }
  const found = await Promise.all(
    shells.map(async (shell) => ({ shell, stored: await lookUp(shell, means) })),
  )
  const told = locationsIn(sent.ok ? sent.value : undefined)
  const standing = found.flatMap(({ shell, stored }, i) =>
    (stored.ok && stored.value.length > 0 ? stored.value : [told[i]]).flatMap((at) =>
      at?.type === shell.type ? [{ shell, at: { ...at, type: shell.type } }] : [],
    ),
  )
  for (const { stored } of found) {
    if (!stored.ok) return { ok: false, problem: asSaving(stored.problem), standing }
    if (stored.value.length === 0)
      return { ok: false, problem: sent.ok ? NOT_SHOWN : asSaving(sent.problem), standing }
  }
  const lost = found.filter(
    ({ shell, stored }) =>
      !stored.ok || stored.value.some(({ resource }) => !labelsKept(shellOf(shell), resource)),
  )
  return { ok: true, lost: new Set(lost.map(({ shell }) => shell.type)), standing }
}

/** The same entries saved once more as they are. */
async function changed({ standing }: Seen, means: Means): Promise<Seen> {
  const entry = standing.map(({ shell, at: { type, id, version } }) => ({
    resource: { ...shellOf(shell), id },
    request: {
      method: 'PUT' as const,
      url: `${type}/${id}`,
      ...(version !== '' && { ifMatch: `W/"${version}"` }),
    },
  }))
  const bundle: Bundle = { resourceType: 'Bundle', type: 'transaction', entry }
  const seen = await sentAndFound(
    standing.map(({ shell }) => shell),
    () => bundle,
    means,
  )
  return seen.ok || seen.standing.length > 0 ? seen : { ...seen, standing }
}

/** One for each type, with the most labels that any entry of that type will carry. */
function shellsFor(
  drafts: readonly Labelled[],
  screening: string,
  { issuer, patient }: Means,
  known: ReadonlySet<WrittenType>,
): Shell[] {
  const labels = new Map<IdentifiedType, readonly Coding[]>()
  for (const { type, resource } of drafts) {
    if (issuer.labelsKept.includes(type) || known.has(type)) continue
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
async function removeAll({ standing }: Seen, { record, capabilities }: Means): Promise<Written[]> {
  const removed = standing.map(async ({ at: { type, id, version } }): Promise<Written[]> => {
    if (capabilities.canWrite(type, 'delete') === 'yes') await record.remove({ type, id, version })
    const after = await record.read(type, id)
    return after.ok || !isGone(after.problem) ? [{ type, id, version }] : []
  })
  return (await Promise.all(removed)).flat()
}

function isUnclear({ problem }: RecordProblem): boolean {
  return problem === 'no-clear-answer' || problem === 'changed-by-someone-else'
}

/** Taken, and not shown again: this person may not see what is protected, so nothing protected can be checked. */
const NOT_SHOWN: RecordProblem = { problem: 'not-allowed', doing: 'save Bundle' }

/** What any step of saving met with before the review itself was sent, told as part of saving. */
/** The same told of a change: nothing of it was sent. */
export function triedInVain(lost: NonNullable<Awaited<ReturnType<typeof tryLabels>>>): ChangeOutcome {
  if (lost.outcome === 'not-saved')
    return { outcome: 'not-done', problem: lost.problem, ...(lost.left && { left: lost.left }) }
  const { types, remaining } = lost
  return { outcome: 'label-lost', types, ...(remaining.length > 0 && { left: remaining }) }
}

export function asSaving(problem: RecordProblem): RecordProblem {
  return 'doing' in problem ? { ...problem, doing: 'save Bundle' } : problem
}
