const DAY = 24 * 60 * 60 * 1000
const FORM = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T.*)?)?)?$/

/** Whole days since 1 January 1970, of the calendar day as it is written. */
export type Day = number

export function dayOf(instant: number): Day {
  return Math.floor(instant / DAY)
}

/**
 * The day a FHIR date, dateTime or instant names, in its own time zone; the middle of a bare month or year.
 * Undefined for text that is no date, and for days that no calendar has.
 */
export function writtenDay(text: string): Day | undefined {
  const [, year, month, day] = FORM.exec(text) ?? []
  if (year === undefined) return undefined
  if (month === undefined) return dayNumber(Number(year), 7, 1)
  return dayNumber(Number(year), Number(month), day === undefined ? 15 : Number(day))
}

/** The same date, some days later: as precise as it was, at the same time of day. What is no date stays as it is. */
export function laterBy(days: number, text: string): string {
  const day = writtenDay(text)
  if (day === undefined) return text
  const moved = new Date((day + days) * DAY)
  // 9999-12-31 is how some systems write 'no end'.
  if (Number.isNaN(moved.getTime()) || moved.getUTCFullYear() < 1 || moved.getUTCFullYear() > 9999)
    return text
  return moved.toISOString().slice(0, Math.min(text.length, 10)) + text.slice(10)
}

function dayNumber(year: number, month: number, day: number): Day | undefined {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1
  return isReal && date.getUTCDate() === day ? dayOf(date.getTime()) : undefined
}
