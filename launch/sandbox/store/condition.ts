import { dateCondition, lastUpdatedCondition } from './condition-date.ts'
import { numberCondition, quantityCondition } from './condition-quantity.ts'
import { referenceCondition } from './condition-reference.ts'
import { stringCondition, uriCondition } from './condition-string.ts'
import { idCondition, tokenCondition } from './condition-token.ts'
import { refusal } from './refusal.ts'
import type { SearchParameter } from './search-parameter.ts'
import type { Filter } from './search-request.ts'
import { alternatives, prefixed } from './search-value.ts'
import { anyOf, type Sql } from './sql.ts'

/** A condition on one row of the index, under the name `e`. */
type EntryCondition = (value: string, parameter: SearchParameter, modifier: string | undefined) => Sql

const entryConditions: Record<SearchParameter['type'], EntryCondition> = {
  token: tokenCondition,
  reference: referenceCondition,
  date: dateCondition,
  string: stringCondition,
  uri: uriCondition,
  number: numberCondition,
  quantity: quantityCondition,
}

const modifiers: Partial<Record<SearchParameter['type'], readonly string[]>> = {
  string: ['exact', 'contains'],
  token: ['not'],
}

/** A condition on a row of `resource` under the name `r`. `driving`: let the index find the rows, do not test each. */
export function condition(filter: Filter, driving: boolean): Sql {
  const { parameter, modifier, value } = filter
  if (modifier !== undefined) checkModifier(parameter, modifier)
  if (parameter.code === '_id') return idCondition(value, modifier)
  if (parameter.code === '_lastUpdated') return lastUpdatedCondition(value, modifier)
  if (modifier === 'missing') return missing(parameter, value)

  const any = anyOf(
    alternatives(value).map((one) => entryConditions[parameter.type](one, parameter, modifier)),
  )
  if (modifier === 'not' || isNotEqual(filter)) return notOne(parameter, any)
  return driving ? inIndex(parameter, any) : exists(parameter, any)
}

function inIndex(parameter: SearchParameter, { text, values }: Sql): Sql {
  return {
    text: `r.rid IN (SELECT e.rid FROM entry e WHERE e.parameter = ? AND (${text}))`,
    values: [parameter.key, ...values],
  }
}

// Named, because SQLite without statistics would walk a range of dates for every single resource.
const ofThisResource = 'entry e INDEXED BY entry_resource'

function exists(parameter: SearchParameter, { text, values }: Sql): Sql {
  return {
    text: `EXISTS (SELECT 1 FROM ${ofThisResource} WHERE e.rid = r.rid AND e.parameter = ? AND (${text}))`,
    values: [parameter.key, ...values],
  }
}

function notOne(parameter: SearchParameter, any: Sql): Sql {
  const { text, values } = exists(parameter, any)
  return { text: `NOT ${text}`, values }
}

/** `ne` on ordered values: the token's `:not` by another name. */
function isNotEqual({ parameter, value }: Filter): boolean {
  return ['date', 'number', 'quantity'].includes(parameter.type) && prefixed(value).prefix === 'ne'
}

function missing(parameter: SearchParameter, value: string): Sql {
  if (value !== 'true' && value !== 'false') {
    throw refusal(400, `${parameter.code}:missing must be true or false, not '${value}'.`)
  }
  const { text, values } = exists(parameter, { text: '1', values: [] })
  return { text: value === 'true' ? `NOT ${text}` : text, values }
}

function checkModifier({ type, code, target }: SearchParameter, modifier: string): void {
  const known = ['missing', ...(modifiers[type] ?? []), ...(type === 'reference' ? (target ?? []) : [])]
  if (known.includes(modifier)) return
  throw refusal(400, `${code} cannot be searched with ':${modifier}' here. It knows ${known.join(', ')}.`)
}
