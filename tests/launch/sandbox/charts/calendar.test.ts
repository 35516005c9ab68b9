import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf, laterBy, writtenDay } from '../../../../launch/sandbox/charts/calendar.ts'

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-29', 365, '2025-02-28'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['1900-02-28', 1, '1900-03-01'],
  ['2000-02-28', 1, '2000-02-29'],
  ['0050-01-01', 1, '0050-01-02'],
])('%s, %i days later, is %s', (date, days, moved) => {
  expect(laterBy(days, date)).toBe(moved)
  expect(laterBy(-days, moved)).toBe(date)
})

test.each([
  ['2020-03-01T00:30:00+14:00', 10, '2020-03-11T00:30:00+14:00'],
  ['2020-03-01T23:59:59.999-11:00', -1, '2020-02-29T23:59:59.999-11:00'],
  ['2020-10-25T01:30:00Z', 1, '2020-10-26T01:30:00Z'],
])('time of day and time zone of %s stay as written', (instant, days, moved) => {
  expect(laterBy(days, instant)).toBe(moved)
})

test('a month stays a month and a year stays a year, moved by the nearest whole step', () => {
  expect(laterBy(365, '2020-05')).toBe('2021-05')
  expect(laterBy(31, '2020-12')).toBe('2021-01')
  expect(laterBy(366, '2020')).toBe('2021')
  expect(laterBy(3 * 365, '1985')).toBe('1988')
})

test.each(['2026-02-30', '2023-02-29', '2026-13-01', '15/06/2026', 'yesterday', '', '2026-6-1', '20260601'])(
  'the text %j names no day and is left as it is',
  (text) => {
    expect(writtenDay(text)).toBeUndefined()
    expect(laterBy(100, text)).toBe(text)
  },
)

test('an end of time stays the end of time', () => {
  expect(laterBy(2500, '9999-12-31')).toBe('9999-12-31')
  expect(laterBy(-400, '0001-01-01')).toBe('0001-01-01')
})

test('any real day is that many days later, and comes back', () => {
  const day = integer({ min: dayOf(Date.UTC(1900, 0)), max: dayOf(Date.UTC(2100, 0)) })
  assert(
    property(day, integer({ min: -40_000, max: 40_000 }), (start, days) => {
      const date = new Date(start * 86_400_000).toISOString().slice(0, 10)
      const moved = laterBy(days, date)
      expect(writtenDay(moved)).toBe(start + days)
      expect(laterBy(-days, moved)).toBe(date)
    }),
  )
})
