import type { IndexRow } from './index-row.ts'
import { isObject, listed } from './json-object.ts'

/** FHIR string search does not see case or accents. */
export function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** A string, or every part of a HumanName or an Address. `:exact` looks at `system`, which holds the text as it was. */
export function stringRows(value: unknown): IndexRow[] {
  if (typeof value === 'string') return [{ value: fold(value), system: value }]
  if (!isObject(value)) return []
  const parts = [
    'text',
    'family',
    'given',
    'prefix',
    'suffix',
    'line',
    'city',
    'district',
    'state',
    'postalCode',
    'country',
  ]
  return parts.flatMap((part) => listed(value[part])).flatMap(stringRows)
}
