import { definitions, type SearchParameterDefinition, type SearchType } from '../definitions/definitions.ts'
import { dateRows } from './index-date.ts'
import { numberRows, quantityRows } from './index-quantity.ts'
import { referenceRows } from './index-reference.ts'
import type { IndexRow } from './index-row.ts'
import { stringRows } from './index-string.ts'
import { tokenRows } from './index-token.ts'
import { compileSearchPath, type SearchPath } from './search-path.ts'

export interface SearchParameter extends SearchParameterDefinition {
  /** Stands for type and code in the index, which would otherwise hold both millions of times. */
  key: number
  values: SearchPath
  rows: (value: unknown) => readonly IndexRow[]
}

const rowsOf: Record<SearchType, (value: unknown) => readonly IndexRow[]> = {
  token: tokenRows,
  reference: referenceRows,
  date: dateRows,
  string: stringRows,
  uri: (value) => (typeof value === 'string' ? [{ value }] : []),
  number: numberRows,
  quantity: quantityRows,
}

let lastKey = 0

const byType = new Map(
  Object.entries(definitions.search).map(([type, parameters]) => [
    type,
    new Map(parameters.map((parameter) => [parameter.code, compile(parameter)])),
  ]),
)

function compile(parameter: SearchParameterDefinition): SearchParameter {
  lastKey += 1
  return {
    ...parameter,
    key: lastKey,
    values: compileSearchPath(parameter.expression),
    rows: rowsOf[parameter.type],
  }
}

export function searchParameter(type: string, code: string): SearchParameter | undefined {
  return byType.get(type)?.get(code)
}

/** Those kept in the index: `_id` and `_lastUpdated` are columns of their own. */
export function indexedParameters(type: string): readonly SearchParameter[] {
  return indexed.get(type) ?? []
}

const indexed = new Map(
  [...byType].map(([type, parameters]) => [
    type,
    [...parameters.values()].filter(({ code }) => code !== '_id' && code !== '_lastUpdated'),
  ]),
)
