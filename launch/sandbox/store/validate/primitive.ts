import { dateRange } from '../date-range.ts'

const longestString = 1024 * 1024

const time = '([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?'
const zone = '(Z|[+-](0\\d|1[0-3]):[0-5]\\d|[+-]14:00)'

/** R4 datatypes.html#primitive, for those that are strings in JSON. */
const patterns: Record<string, RegExp> = {
  base64Binary: /^(\s*([0-9a-zA-Z+/=]){4}\s*)+$/,
  canonical: /^\S*$/,
  code: /^\S+( \S+)*$/,
  date: /^\d{4}(-\d\d(-\d\d)?)?$/,
  dateTime: new RegExp(`^\\d{4}(-\\d\\d(-\\d\\d(T${time}${zone})?)?)?$`),
  id: /^[A-Za-z0-9\-.]{1,64}$/,
  instant: new RegExp(`^\\d{4}-\\d\\d-\\d\\dT${time}${zone}$`),
  markdown: /\S/,
  oid: /^urn:oid:[0-2](\.(0|[1-9]\d*))+$/,
  string: /\S/,
  time: new RegExp(`^${time}$`),
  uri: /^\S*$/,
  url: /^\S*$/,
  uuid: /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  xhtml: /\S/,
}

const wholeNumbers: Record<string, number> = { integer: -2147483648, unsignedInt: 0, positiveInt: 1 }

export function isPrimitive(type: string): boolean {
  return type in patterns || type in wholeNumbers || type === 'boolean' || type === 'decimal'
}

/** What is wrong with a value of a primitive type; `undefined` if nothing is. */
export function primitiveProblem(type: string, value: unknown): string | undefined {
  if (type === 'boolean')
    return typeof value === 'boolean' ? undefined : 'must be true or false, without quotes'
  if (type === 'decimal') return typeof value === 'number' ? undefined : 'must be a number, without quotes'
  const smallest = wholeNumbers[type]
  if (smallest !== undefined) return wholeNumberProblem(value, smallest)
  return typeof value === 'string' ? stringProblem(type, value) : `must be a ${type}, in quotes`
}

function wholeNumberProblem(value: unknown, smallest: number): string | undefined {
  const fits =
    typeof value === 'number' && Number.isInteger(value) && value >= smallest && value <= 2147483647
  return fits ? undefined : `must be a whole number of at least ${smallest}, without quotes`
}

function stringProblem(type: string, value: string): string | undefined {
  if (value === '') return 'is empty; leave it out'
  if (value.length > longestString && type !== 'base64Binary') return 'is longer than 1 MB'
  // The pattern repeats a group, which a very long text would exhaust.
  if (type === 'base64Binary') return isBase64(value) ? undefined : 'is not base64'
  if (patterns[type]?.test(value) === false) return `is not a valid ${type}: '${value.slice(0, 60)}'`
  const isDate = type === 'date' || type === 'dateTime' || type === 'instant'
  return isDate && !dateRange(value) ? `is a day that does not exist: '${value}'` : undefined
}

function isBase64(value: string): boolean {
  const packed = value.replaceAll(/\s/g, '')
  return packed.length % 4 === 0 && /^[0-9a-zA-Z+/]*={0,2}$/.test(packed)
}
