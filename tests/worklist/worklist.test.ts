import { expect, it } from 'vitest'
import { rowsOf, type CareNoteEntry } from '../../src/worklist/worklist.ts'
import { aDate } from '../support/a-chart.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const note = (id: string, reviewBy?: string, active = true): CareNoteEntry => ({
  id,
  active,
  patient: `Patient/${id}`,
  ...(reviewBy !== undefined && { reviewBy: aDate(reviewBy) }),
})

it('puts the most overdue first, notes without a date beside them, and ended ones last (R-146, P-7)', () => {
  const rows = rowsOf(
    [
      note('ended', '2026-01-01', false),
      note('later', '2027-02-22'),
      note('no-date'),
      note('this-week', '2026-11-25'),
      note('overdue', '2026-11-01'),
      note('long-overdue', '2026-03-01'),
    ],
    NOW,
  )
  expect(rows.map(({ id, review }) => [id, review])).toEqual([
    ['long-overdue', 'overdue'],
    ['overdue', 'overdue'],
    ['no-date', 'no-date'],
    ['this-week', 'this-week'],
    ['later', 'later'],
    ['ended', 'ended'],
  ])
})

it('is not overdue on the last day', () => {
  expect(rowsOf([note('today', '2026-11-22')], NOW)[0]?.review).toBe('this-week')
})
