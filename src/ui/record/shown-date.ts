import type { Fact } from '../../chart/chart.ts'
import type { ChartDate } from '../../chart/dates.ts'

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
const SHORT_MONTH = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' })
const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' })

/** As precisely as it was recorded, and on the day it was written as: never moved by a time zone. */
export function shownDate(date: ChartDate | undefined): string {
  if (!date) return 'date not recorded'
  const [year = '', month, day] = date.text.slice(0, 10).split('-')
  if (month === undefined) return year
  return (day === undefined ? MONTH : DAY).format(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
}

/** When something was, and when it was written where that is not the same. */
export function shownWhen({ date, recordedOn }: Pick<Fact, 'date' | 'recordedOn'>): string {
  if (!recordedOn) return shownDate(date)
  const written = `written ${shownDate(recordedOn)}`
  return date ? `${shownDate(date)}, ${written}` : written
}

/** The same in months. */
export function shownWhenMonth({ date, recordedOn }: Pick<Fact, 'date' | 'recordedOn'>): string {
  return date || !recordedOn ? shownMonth(date) : `written ${shownMonth(recordedOn)}`
}

/** The month alone, for one line that names several dates. */
function shownMonth(date: ChartDate | undefined): string {
  if (!date) return 'date not recorded'
  const [year = '', month] = date.text.slice(0, 7).split('-')
  return month === undefined ? year : SHORT_MONTH.format(Date.UTC(Number(year), Number(month) - 1, 1))
}

export function shownDayAt(at: number): string {
  return DAY.format(at)
}

export function shownTime(at: number): string {
  return TIME.format(at)
}
