import { implied } from './index-token.ts'
import { refusal } from './refusal.ts'
import type { SearchParameter } from './search-parameter.ts'
import { alternatives, parts, unescaped } from './search-value.ts'
import type { Sql } from './sql.ts'

/** `code`, `system|code`, `|code` (has no system), `system|` (any code of it). */
export function tokenCondition(value: string, { code }: SearchParameter): Sql {
  const [first = '', second, more] = parts(value)
  if (more !== undefined || (first === '' && !second)) {
    throw refusal(400, `${code} needs a code, or system|code, not '${value}'.`)
  }
  if (second === undefined) return { text: 'e.value = ?', values: [first] }
  if (second === '') return { text: 'e.value IS NOT NULL AND e.system = ?', values: [first] }
  if (first === '') return { text: 'e.value = ? AND e.system IS NULL', values: [second] }
  return { text: 'e.value = ? AND (e.system = ? OR e.hi = ?)', values: [second, first, implied] }
}

export function idCondition(value: string, modifier: string | undefined): Sql {
  if (modifier !== undefined)
    throw refusal(400, `_id cannot be searched with ':${modifier}'. Give one or more ids.`)
  const ids = alternatives(value).map(unescaped)
  return { text: `r.id IN (${ids.map(() => '?').join(', ')})`, values: ids }
}
