import { expect, it } from 'vitest'
import { shownDate, shownWhen, shownWhenMonth } from '../../../src/ui/record/shown-date.ts'
import { aDate } from '../../support/a-chart.ts'

it.each([
  ['2026', '2026', '2026'],
  ['2026-03', 'March 2026', 'Mar 2026'],
  ['2026-03-02', '2 March 2026', 'Mar 2026'],
  ['2026-03-02T23:30:00-05:00', '2 March 2026', 'Mar 2026'],
  ['2026-03-02T00:30:00+13:00', '2 March 2026', 'Mar 2026'],
])('shows %s as precisely as it was recorded, on the day it was written as', (text, day, month) => {
  expect([shownDate(aDate(text)), shownWhenMonth({ date: aDate(text) })]).toEqual([day, month])
})

it('tells when it was written from when it was', () => {
  const recordedOn = aDate('2026-05-01')
  expect(shownWhen({ date: aDate('2018'), recordedOn })).toBe('2018, written 1 May 2026')
  expect([shownWhen({ recordedOn }), shownWhenMonth({ recordedOn })]).toEqual([
    'written 1 May 2026',
    'written May 2026',
  ])
  expect([shownWhen({}), shownWhenMonth({})]).toEqual(['date not recorded', 'date not recorded'])
})

it('says when there is no date, and makes none up', () => {
  expect(shownDate(undefined)).toBe('date not recorded')
})
