import type { Interaction } from '../rest/access.ts'
import { tokenRows } from '../store/index-token.ts'
import { isObject } from '../store/json-object.ts'
import { searchParameter } from '../store/search-parameter.ts'
import type { Constraint, ResourceScope } from './scope.ts'
import { readToken, within, type Token } from './token-match.ts'

export function speaksOf(scope: ResourceScope, interaction: Interaction, type: string): boolean {
  return (scope.type === '*' || scope.type === type) && scope.interactions.has(interaction)
}

/** Is the resource one of those the scope's query part picks? */
export function picks(scope: ResourceScope, type: string, resource: unknown): boolean {
  return scope.only.every((constraint) => fits(constraint, type, resource))
}

function fits({ parameter, values }: Constraint, type: string, resource: unknown): boolean {
  const found = searchParameter(type, parameter)?.values(resource) ?? []
  return found.some((value) => values.some((wanted) => hasToken(value, wanted)))
}

function hasToken(value: unknown, wanted: Token): boolean {
  const rows = tokenRows(value)
  // The system of a `code` such as Task.status follows from the element and is not in the resource.
  if (!isObject(value)) return rows.some((row) => row.value === wanted.code)
  return rows.some((row) => within({ system: row.system ?? '', code: row.value ?? '' }, wanted))
}

/**
 * A search is inside the granted scopes when all it can find is. With a query part that means: it asks for a
 * parameter of which each alternative, taken alone, stays within one scope.
 */
export function coversSearch(scopes: readonly ResourceScope[], search: URLSearchParams): boolean {
  if (scopes.some(({ only }) => only.length === 0)) return true
  return [...search].some(([name, value]) =>
    value.split(',').every((alternative) => {
      const narrowed = [...search, [name, alternative] as const]
      return scopes.some(({ only }) => only.every((constraint) => asksWithin(constraint, narrowed)))
    }),
  )
}

/** A modifier makes another name (`category:not`), so it never counts. */
function asksWithin(
  { parameter, values }: Constraint,
  search: readonly (readonly [string, string])[],
): boolean {
  return search.some(([name, value]) => {
    if (name !== parameter) return false
    return value.split(',').every((alternative) => {
      const asked = readToken(alternative)
      return asked !== undefined && values.some((wanted) => within(asked, wanted))
    })
  })
}
