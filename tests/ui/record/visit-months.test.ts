import { expect, it } from 'vitest'
import type { Visit } from '../../../src/chart/chart.ts'
import { visitMonths } from '../../../src/ui/record/visit-months.ts'
import { aDate } from '../../support/a-chart.ts'

const now = Date.UTC(2026, 10, 22, 12)

function on(date?: string): Visit {
  return {
    id: `v${date}`,
    kind: 'emergency',
    status: 'finished',
    reasons: [],
    participants: [],
    ...(date && { from: aDate(date) }),
  }
}

it('counts visits by month, oldest first, today included', () => {
  expect(visitMonths([on('2026-11-22'), on('2026-11-01'), on('2026-09-01')], 3, now)).toEqual([1, 0, 2])
})

it('counts no visit that is older, still to come, or without a date', () => {
  expect(visitMonths([on('2026-01-01'), on('2026-12-24'), on()], 3, now)).toEqual([0, 0, 0])
})
