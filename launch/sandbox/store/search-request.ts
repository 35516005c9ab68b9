import { isServed } from '../definitions/definitions.ts'
import { refusal } from './refusal.ts'
import { searchParameter, type SearchParameter } from './search-parameter.ts'

export interface SearchRequest {
  type: string
  filters: readonly Filter[]
  sort: readonly { parameter: SearchParameter; descending: boolean }[]
  count: number
  offset: number
  includes: readonly Include[]
  revIncludes: readonly Include[]
  elements?: readonly string[]
  countOnly: boolean
  showTotal: boolean
}

export interface Filter {
  parameter: SearchParameter
  modifier?: string
  value: string
}

/** `_include=Flag:author:Organization` */
export interface Include {
  from: string
  parameter: SearchParameter
  target?: string
}

const pageSize = 50
const largestPage = 1000

/** R4 search parameters as they came. What we do not know is an error: an empty list would be taken for an answer. */
export function parseSearch(type: string, query: URLSearchParams): SearchRequest {
  if (!isServed(type))
    throw refusal(404, `This server keeps no ${type}. See /metadata for the types it keeps.`)
  const request: SearchRequest = {
    type,
    filters: [...query]
      .filter(([name]) => !isResultParameter(name))
      .map(([name, value]) => filter(type, name, value)),
    sort: listOf(query, '_sort').map((rule) => sortRule(type, rule)),
    count: Math.min(wholeNumber(query, '_count') ?? pageSize, largestPage),
    offset: wholeNumber(query, '_offset') ?? 0,
    includes: query.getAll('_include').map((value) => include('_include', value)),
    revIncludes: query.getAll('_revinclude').map((value) => include('_revinclude', value)),
    countOnly: oneOf(query, '_summary', ['count', 'false']) === 'count' || wholeNumber(query, '_count') === 0,
    showTotal: oneOf(query, '_total', ['none', 'estimate', 'accurate']) !== 'none',
  }
  for (const { from } of request.includes) {
    if (from === type) continue
    throw refusal(400, `_include must start with ${type}:, the type that is searched, not ${from}:.`)
  }
  const elements = listOf(query, '_elements')
  return elements.length > 0 ? { ...request, elements } : request
}

const resultParameters = [
  '_sort',
  '_count',
  '_offset',
  '_include',
  '_revinclude',
  '_elements',
  '_summary',
  '_total',
]
const formatParameters = ['_format', '_pretty']

/** Those that pick resources; the others only shape the answer. */
export function isResultParameter(name: string): boolean {
  return resultParameters.includes(name) || formatParameters.includes(name)
}

function filter(type: string, name: string, value: string): Filter {
  const [code = '', modifier] = name.split(':', 2)
  const parameter = searchParameter(type, code)
  if (!parameter) {
    throw refusal(400, `${type} has no search parameter '${name}' here. See /metadata for those it has.`)
  }
  if (value === '')
    throw refusal(400, `The search parameter '${name}' has no value. Give one, or leave it out.`)
  return { parameter, value, ...(modifier === undefined ? {} : { modifier }) }
}

function sortRule(type: string, rule: string) {
  const descending = rule.startsWith('-')
  const code = descending ? rule.slice(1) : rule
  const parameter = searchParameter(type, code)
  if (!parameter)
    throw refusal(400, `${type} cannot be sorted by '${code}'. See /metadata for its search parameters.`)
  return { parameter, descending }
}

function include(name: string, value: string): Include {
  const [from = '', code = '', target, more] = value.split(':')
  const parameter = searchParameter(from, code)
  if (parameter?.type !== 'reference' || more !== undefined) {
    throw refusal(
      400,
      `${name}=${value} cannot be followed. Write it as Type:parameter, where the parameter is a reference.`,
    )
  }
  return { from, parameter, ...(target === undefined ? {} : { target }) }
}

function listOf(query: URLSearchParams, name: string): string[] {
  return query.getAll(name).flatMap((value) => value.split(',').filter((item) => item !== ''))
}

function wholeNumber(query: URLSearchParams, name: string): number | undefined {
  const value = query.get(name)
  if (value === null) return undefined
  if (!/^\d{1,9}$/.test(value)) throw refusal(400, `${name} must be a whole number, not '${value}'.`)
  return Number(value)
}

function oneOf(query: URLSearchParams, name: string, allowed: readonly string[]): string | undefined {
  const value = query.get(name) ?? undefined
  if (value === undefined || allowed.includes(value)) return value
  throw refusal(400, `${name} must be ${allowed.join(' or ')} here, not '${value}'.`)
}
