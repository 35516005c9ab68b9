import { refusal } from './refusal.ts'

// A separator after an even number of backslashes; after an odd number it is escaped.
const comma = /(?<=(?<!\\)(?:\\\\)*),/
const bar = /(?<=(?<!\\)(?:\\\\)*)\|/

/** `a,b` is either; `\,` is a comma. */
export function alternatives(value: string): string[] {
  return value.split(comma)
}

/** The parts of `system|code` and `number|system|code`, with `\|`, `\,` and `\$` taken for what they stand for. */
export function parts(value: string): string[] {
  return value.split(bar).map(unescaped)
}

export function unescaped(value: string): string {
  return value.replaceAll(/\\([\\,|$])/g, '$1')
}

const prefixes = ['eq', 'ne', 'gt', 'lt', 'ge', 'le', 'sa', 'eb', 'ap'] as const
export type Prefix = (typeof prefixes)[number]

/** `ge2026-01-01` → ge, 2026-01-01 */
export function prefixed(value: string): { prefix: Prefix; rest: string } {
  const prefix = prefixes.find((candidate) => value.startsWith(candidate))
  return prefix ? { prefix, rest: value.slice(2) } : { prefix: 'eq', rest: value }
}

export function numberOf(text: string, parameter: string): number {
  if (/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text)
  throw refusal(400, `${parameter} needs a number, such as 5.4, not '${text}'.`)
}
