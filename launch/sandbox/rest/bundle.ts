import type { Bundle, BundleEntry } from '@medplum/fhirtypes'
import { outcome, Refusal, refusal } from '../store/refusal.ts'
import type { SqliteRepository } from '../store/sqlite-repository.ts'
import { entriesOf, type EntryRequest } from './bundle-entries.ts'
import { criteriaIn } from './conditions.ts'
import { perform, routeOf, type Done } from './interaction.ts'
import { rewriteReferences, unresolvedReferences } from './references.ts'
import { versionedPath } from './versioned-path.ts'

/** Each entry for itself: one that fails says so in its own place. */
export async function performBatch(
  body: unknown,
  repository: SqliteRepository,
  base: string,
): Promise<Bundle> {
  const entry: BundleEntry[] = []
  for (const request of entriesOf(body, base)) {
    try {
      // A create is several statements: what one entry began must not outlive its failure.
      entry.push(entryOf(await repository.withTransaction((inside) => perform(request, inside, base))))
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem
      entry.push({ response: { status: String(problem.status), outcome: outcome(problem.issues) } })
    }
  }
  return { resourceType: 'Bundle', type: 'batch-response', entry }
}

/** All or nothing. The router's own processor refuses more than eight entries with a condition; ours does not. */
export async function performTransaction(
  body: unknown,
  repository: SqliteRepository,
  base: string,
): Promise<Bundle> {
  const entry = await repository.withTransaction(async (inside) => {
    const requests = resolve(entriesOf(body, base), inside)
    mustDiffer(requests)
    const answers: BundleEntry[] = []
    for (const [request, index] of inOrder(requests)) {
      answers[index] = entryOf(await named(index, request, () => perform(request, inside, base)))
    }
    return answers
  })
  return { resourceType: 'Bundle', type: 'transaction-response', entry }
}

/** R4 http.html#trules: no two entries may be about the same resource, also one that a condition found. */
function mustDiffer(requests: readonly EntryRequest[]): void {
  const changed = requests
    .filter(({ method }) => method === 'PUT' || method === 'DELETE')
    .map(({ path }) => path)
  const created = new Set(
    requests.filter(({ id }) => id !== undefined).map(({ path, id }) => `${path}/${id}`),
  )
  const twice = changed.find((path, index) => changed.indexOf(path) !== index || created.has(path))
  if (twice !== undefined) throw refusal(400, `Two entries are about ${twice}. A transaction may have one.`)
}

/** R4 http.html#trules: what an entry does must not depend on where it stands. */
const order = ['DELETE', 'POST', 'PUT', 'PATCH', 'GET']

function inOrder(requests: readonly EntryRequest[]): [EntryRequest, number][] {
  return requests
    .map((request, index): [EntryRequest, number] => [request, index])
    .toSorted(([a], [b]) => order.indexOf(a.method) - order.indexOf(b.method))
}

/** Gives every create its id beforehand, so that the entries can refer to each other in any order and in circles. */
function resolve(requests: readonly EntryRequest[], repository: SqliteRepository): EntryRequest[] {
  const ids = new Map<string, string>()
  const became = new Map<string, string>()
  const prepared = requests.map((request) => {
    const { type, interaction } = routeOf(request)
    if (interaction !== 'create') {
      if (request.fullUrl) became.set(request.fullUrl, request.path)
      return request
    }
    const id = createdId(type, request, repository, ids)
    if (request.fullUrl) became.set(request.fullUrl, `${type}/${id}`)
    return { ...request, id }
  })
  return prepared.map((request, index) => {
    const body = request.body === undefined ? undefined : rewriteReferences(request.body, became)
    const [dangling] = unresolvedReferences(body)
    if (dangling === undefined) return { ...request, body }
    throw refusal(
      400,
      `No entry has the fullUrl ${dangling} that this one refers to.`,
      `Bundle.entry[${index}].resource`,
    )
  })
}

/** Two entries with the same condition are the same resource: the second finds what the first creates. */
function createdId(
  type: string,
  { ifNoneExist }: EntryRequest,
  repository: SqliteRepository,
  ids: Map<string, string>,
) {
  if (ifNoneExist === undefined) return repository.generateId()
  const criteria = criteriaIn(ifNoneExist)
  const condition = `${type}?${criteria}`
  const id = ids.get(condition) ?? repository.matching(type, criteria)?.id ?? repository.generateId()
  ids.set(condition, id)
  return id
}

async function named(
  index: number,
  { method, path }: EntryRequest,
  work: () => Promise<Done>,
): Promise<Done> {
  try {
    return await work()
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    const where = `Bundle.entry[${index}]`
    const issues = problem.issues.map((issue) => ({
      ...issue,
      diagnostics: `${where}, ${method} ${path}; nothing of the transaction was stored.`,
      expression: [where, ...(issue.expression ?? [])],
    }))
    throw new Refusal(problem.status, issues)
  }
}

function entryOf({ status, resource, changed }: Done): BundleEntry {
  if (!resource) return { response: { status: String(status) } }
  const { versionId, lastUpdated } = resource.meta ?? {}
  return {
    resource,
    response: {
      status: String(status),
      ...(changed ? { location: versionedPath(resource) } : {}),
      ...(versionId ? { etag: `W/"${versionId}"` } : {}),
      ...(lastUpdated ? { lastModified: lastUpdated } : {}),
    },
  }
}
