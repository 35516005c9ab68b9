import { expect, it } from 'vitest'
import { shownDate, shownMonth } from '../../../src/ui/record/shown-date.ts'
import { aDate } from '../../support/a-chart.ts'

it.each([
  ['2026', '2026', '2026'],
  ['2026-03', 'March 2026', 'Mar 2026'],
  ['2026-03-02', '2 March 2026', 'Mar 2026'],
  ['2026-03-02T23:30:00-05:00', '2 March 2026', 'Mar 2026'],
  ['2026-03-02T00:30:00+13:00', '2 March 2026', 'Mar 2026'],
])('shows %s as precisely as it was recorded, on the day it was written as', (text, day, month) => {
  expect([shownDate(aDate(text)), shownMonth(aDate(text))]).toEqual([day, month])
})

it('says when there is no date, and makes none up', () => {
  expect(shownDate(undefined)).toBe('date not recorded')
})
