/** A FHIR date, dateTime or instant: as it was written, and the span of time it can mean (epoch ms, `before` exclusive). */
export interface ChartDate {
  text: string
  from: number
  before: number
}

const FORM = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d))?)?)?$/

/** Undefined for what is not a FHIR date, 2026-02-30 included: `new Date` would silently make it 2 March. */
export function parseDate(text: string): ChartDate | undefined {
  const [, year = '', month, day, hour, minute, second, zone] = FORM.exec(text) ?? []
  if (year === '') return undefined
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)]
  const midnight = Date.UTC(y, m - 1, d)
  const real = new Date(midnight)
  if (real.getUTCFullYear() !== y || real.getUTCMonth() !== m - 1 || real.getUTCDate() !== d) return undefined

  if (hour === undefined) return { text, from: midnight, before: endOf(y, month, day) }
  const [h, min, s] = [Number(hour), Number(minute), Number(second)]
  if (h > 23 || min > 59 || s > 60) return undefined
  const from = midnight + ((h * 60 + min) * 60 + s) * 1000 - offsetOf(zone ?? 'Z')
  return { text, from, before: from + 1000 }
}

function endOf(year: number, month: string | undefined, day: string | undefined): number {
  if (month === undefined) return Date.UTC(year + 1, 0, 1)
  if (day === undefined) return Date.UTC(year, Number(month), 1)
  return Date.UTC(year, Number(month) - 1, Number(day) + 1)
}

function offsetOf(zone: string): number {
  if (zone === 'Z') return 0
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))
  return (zone.startsWith('-') ? -minutes : minutes) * 60_000
}

/** The same day of the month, or the last day of a shorter month: 31 May less 3 months is 28 or 29 February. */
export function monthsBefore(at: number, months: number): number {
  const day = new Date(at)
  const target = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - months, 1))
  const last = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate()
  return Date.UTC(
    target.getUTCFullYear(),
    target.getUTCMonth(),
    Math.min(day.getUTCDate(), last),
    day.getUTCHours(),
    day.getUTCMinutes(),
    day.getUTCSeconds(),
  )
}

/** Whole years since birth at `at`: the fewest the date allows (born 2008 may be 17 all year long). */
export function yearsSince(birth: ChartDate, at: number): number {
  const [born, now] = [new Date(birth.before - 1), new Date(at)]
  const years = now.getUTCFullYear() - born.getUTCFullYear()
  const birthday = Date.UTC(now.getUTCFullYear(), born.getUTCMonth(), born.getUTCDate())
  return at < birthday ? years - 1 : years
}
