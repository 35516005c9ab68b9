/** From `lo` up to, and not including, `hi`; milliseconds since 1970. */
export interface DateRange {
  lo: number
  hi: number
}

export const beginningOfTime = -8.64e15
export const endOfTime = 8.64e15

const pattern = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/

/** What a FHIR date stands for: 2024 is the whole year. Without a time zone it is read as UTC. */
export function dateRange(text: string): DateRange | undefined {
  const match = pattern.exec(text)
  if (!match) return undefined
  const [, year = '', month, day, hour, minute, second, fraction, zone] = match
  if (month === undefined) return between(year, `${Number(year) + 1}`.padStart(4, '0'))
  if (day === undefined) return monthRange(Number(year), Number(month))

  const lo = start(
    `${year}-${month}-${day}T${hour ?? '00'}:${minute ?? '00'}:${second ?? '00'}${fraction ?? ''}${zone ?? 'Z'}`,
  )
  if (lo === undefined || !isCalendarDay(year, month, day)) return undefined
  return { lo, hi: lo + lengthOf(hour, second, fraction) }
}

function monthRange(year: number, month: number): DateRange | undefined {
  if (month < 1 || month > 12) return undefined
  return { lo: Date.UTC(year, month - 1), hi: Date.UTC(year, month) }
}

function between(from: string, to: string): DateRange | undefined {
  const [lo, hi] = [start(`${from}-01-01T00:00:00Z`), start(`${to}-01-01T00:00:00Z`)]
  return lo === undefined || hi === undefined ? undefined : { lo, hi }
}

function start(instant: string): number | undefined {
  const time = Date.parse(instant)
  return Number.isNaN(time) ? undefined : time
}

/** Date.parse turns 30 February into 1 March. */
function isCalendarDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
}

function lengthOf(hour?: string, second?: string, fraction?: string): number {
  if (hour === undefined) return 86_400_000
  if (second === undefined) return 60_000
  return fraction === undefined ? 1000 : 1
}
