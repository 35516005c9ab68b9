import { servedTypes } from '../definitions/served-types.ts'
import { refusal } from './refusal.ts'
import type { SearchParameter } from './search-parameter.ts'
import { unescaped } from './search-value.ts'
import type { Sql } from './sql.ts'

const id = /^[A-Za-z0-9\-.]{1,64}$/
const typeAndId = /^([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]{1,64}$/

/** `Patient/p1`, `p1` (of any type the parameter may point to), `subject:Patient=p1`, or an absolute URL. */
export function referenceCondition(value: string, parameter: SearchParameter, modifier?: string): Sql {
  const wanted = unescaped(value)
  if (modifier !== undefined) return equals([withType(wanted, modifier, parameter.code)])
  if (!id.test(wanted)) {
    if (/\s/.test(wanted)) throw unreadable(parameter.code, value)
    return equals([wanted])
  }
  return equals((parameter.target ?? servedTypes).map((type) => `${type}/${wanted}`).concat(wanted))
}

function withType(value: string, type: string, code: string): string {
  if (id.test(value)) return `${type}/${value}`
  if (typeAndId.exec(value)?.[1] === type) return value
  throw unreadable(`${code}:${type}`, value)
}

function unreadable(code: string, value: string) {
  return refusal(400, `${code} needs Type/id, an id or a URL, not '${value}'.`)
}

function equals(references: string[]): Sql {
  return { text: `e.value IN (${references.map(() => '?').join(', ')})`, values: references }
}
