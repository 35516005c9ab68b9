import { isObject, listed } from '../store/json-object.ts'
import { writtenDay } from '../charts/calendar.ts'

const LONGEST = 120
const DAY = 24 * 60 * 60 * 1000
const inWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })

/** The first text or number at a path, through lists. Charts hold anything: what is not there is not there. */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const [name, ...rest] = path
  const [first] = listed(value)
  if (name === undefined) return asText(first)
  return isObject(first) && Object.hasOwn(first, name) ? textAt(first[name], ...rest) : undefined
}

/** The first of several paths, written with dots, at which there is something. */
export function firstOf(value: unknown, ...paths: readonly string[]): string | undefined {
  return paths.map((path) => textAt(value, ...path.split('.'))).find((text) => text !== undefined)
}

/** A FHIR date as people write it; anything else as it stands. */
export function dayInWords(date: string | undefined): string | undefined {
  const day = date === undefined ? undefined : writtenDay(date)
  return day === undefined || (date?.length ?? 0) < 10 ? date : inWords.format(day * DAY)
}

export function ageAt(now: number, birthDate: string | undefined): number | undefined {
  const born = birthDate === undefined ? undefined : writtenDay(birthDate)
  if (born === undefined) return undefined
  const [birth, today] = [new Date(born * DAY), new Date(now)]
  const years = today.getUTCFullYear() - birth.getUTCFullYear()
  const hadBirthday =
    today.getUTCMonth() * 100 + today.getUTCDate() >= birth.getUTCMonth() * 100 + birth.getUTCDate()
  return hadBirthday ? years : years - 1
}

export function labelsAt(resource: unknown): string[] {
  const meta = isObject(resource) ? resource['meta'] : undefined
  return listed(isObject(meta) ? meta['security'] : undefined).flatMap((label) => textAt(label, 'code') ?? [])
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'string' || value === '') return undefined
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
}
