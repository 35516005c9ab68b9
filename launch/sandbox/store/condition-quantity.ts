import type { SearchParameter } from './search-parameter.ts'
import { numberOf, parts, prefixed } from './search-value.ts'
import { allOf, ranged, type Sql } from './sql.ts'

export function numberCondition(value: string, { code }: SearchParameter): Sql {
  return allOf([ranged, compare(value, code)])
}

function compare(value: string, code: string): Sql {
  const { prefix, rest } = prefixed(value)
  const number = numberOf(rest, code)
  const half = precision(rest)
  switch (prefix) {
    case 'eq':
    case 'ne':
      return { text: 'e.lo >= ? AND e.hi < ?', values: [number - half, number + half] }
    case 'ap':
      return {
        text: 'e.lo <= ? AND e.hi >= ?',
        values: [number + Math.abs(number) / 10, number - Math.abs(number) / 10],
      }
    case 'gt':
      return { text: 'e.hi > ?', values: [number] }
    case 'ge':
      return { text: 'e.hi >= ?', values: [number] }
    case 'lt':
      return { text: 'e.lo < ?', values: [number] }
    case 'le':
      return { text: 'e.lo <= ?', values: [number] }
    case 'sa':
      return { text: 'e.lo > ?', values: [number] }
    case 'eb':
      return { text: 'e.hi < ?', values: [number] }
  }
}

/** `5.4`, `5.4|system|code` or `5.4||unit`. Units are not converted. */
export function quantityCondition(value: string, parameter: SearchParameter): Sql {
  const [number = '', system = '', unit = ''] = parts(value)
  const conditions = [numberCondition(number, parameter)]
  if (system !== '') conditions.push({ text: 'e.system = ?', values: [system] })
  if (unit !== '') conditions.push({ text: 'e.value = ?', values: [unit] })
  return allOf(conditions)
}

/** 5.4 stands for 5.35 up to 5.45, and 100 for 99.5 up to 100.5. */
function precision(text: string): number {
  const [mantissa = '', exponent = '0'] = text.toLowerCase().split('e')
  const decimals = mantissa.includes('.') ? mantissa.length - mantissa.indexOf('.') - 1 : 0
  return 0.5 * 10 ** (Number(exponent) - decimals)
}
