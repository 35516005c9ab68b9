import { fold } from './index-string.ts'
import type { SearchParameter } from './search-parameter.ts'
import { unescaped } from './search-value.ts'
import type { Sql } from './sql.ts'

/** Starts with, without regard to case and accents; `:exact` and `:contains` as named. */
export function stringCondition(value: string, _: SearchParameter, modifier?: string): Sql {
  const wanted = unescaped(value)
  const folded = fold(wanted)
  if (modifier === 'exact') return { text: 'e.value = ? AND e.system = ?', values: [folded, wanted] }
  if (modifier === 'contains') {
    return { text: 'e.value IS NOT NULL AND instr(e.value, ?) > 0', values: [folded] }
  }
  return { text: 'e.value >= ? AND e.value < ?', values: [folded, `${folded}\u{10FFFF}`] }
}

export function uriCondition(value: string): Sql {
  return { text: 'e.value = ?', values: [unescaped(value)] }
}
