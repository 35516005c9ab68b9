import { definitions } from '../../definitions/definitions.ts'
import type { Codes } from '../../definitions/expand-value-set.ts'
import { isObject, listed, textOf } from '../json-object.ts'

export type ValueSets = Readonly<Record<string, Codes>>

/** Why a value is outside a value set; `undefined` if it is inside, or if the value set's codes cannot be listed. */
export function bindingProblem(value: unknown, url: string, valueSets: ValueSets = {}): string | undefined {
  const name = url.replace(/\|.*/, '')
  const codes = valueSets[name] ?? definitions.valueSets[name]
  if (!codes || isInside(value, codes)) return undefined
  const all = Object.values(codes).flat()
  const allowed = all.length > 8 ? `${all.slice(0, 8).join(', ')}, ... (${name})` : all.join(', ')
  return `must be one of ${allowed}, not ${shown(value)}`
}

/** A code's system is implied; a Coding names it; one Coding of a CodeableConcept is enough. */
function isInside(value: unknown, codes: Codes): boolean {
  if (typeof value === 'string') return Object.values(codes).some((list) => list.includes(value))
  if (!isObject(value)) return false
  if ('coding' in value) return listed(value['coding']).some((coding) => isInside(coding, codes))
  const system = textOf(value['system']) ?? ''
  return Object.hasOwn(codes, system) && (codes[system] ?? []).includes(textOf(value['code']) ?? '')
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `'${value}'`
  if (!isObject(value)) return 'this'
  if (!('coding' in value) && !('code' in value)) return 'text alone'
  const codings = 'coding' in value ? listed(value['coding']) : [value]
  const names = codings
    .filter(isObject)
    .map(({ system, code }) => `${textOf(system) ?? ''}|${textOf(code) ?? ''}`)
  return names.join(', ')
}
