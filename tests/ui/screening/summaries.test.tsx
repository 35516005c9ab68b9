// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Chart } from '../../../src/chart/chart.ts'
import { findings } from '../../../src/indicators/findings.ts'
import { OverviewPage } from '../../../src/ui/screening/overview-page.tsx'
import { aChart, aDate, aFact, aReading } from '../../support/a-chart.ts'
import { NOW, showPage } from '../../support/screening-harness.tsx'

function saysOf(change: Partial<Chart>): string | null | undefined {
  const chart = aChart(change)
  showPage(OverviewPage, { chart, found: findings(chart, NOW, 'adult') })
  return screen.getByRole('button', { name: /^Record/ }).textContent
}

const earlier = {
  id: 'q',
  review: '1',
  date: aDate('2026-02-01'),
  answers: [],
  onlyIfPatientRaisesIt: false,
}

it.each([
  ['nothing', {}, 'RecordNothing found in what was read'],
  [
    'background alone',
    { facts: [aFact('hygiene', '2026-06-01', 'x')] },
    'RecordNothing found in what was read',
  ],
  ['one thing', { facts: [aFact('exhaustion', '2026-06-01', 'x')] }, 'Record1 thing to look at'],
  [
    'earlier documentation',
    { facts: [aFact('earlier-exploitation', '2017-06-01', 'x')] },
    'RecordEarlier documentation stands there',
  ],
  ['an earlier review', { earlier: [earlier] }, 'RecordEarlier documentation stands there'],
  [
    'what was not understood, and a part that was not read',
    {
      notUnderstood: [aFact('feels-unsafe', '2026-06-01', 'x')],
      readings: [aReading('Condition', { state: 'refused' })],
    },
    'Record1 answer to read yourself · 1 part not fully read',
  ],
])('the overview says of a record with %s what there is in it (R-055, DF-7)', (_what, change, says) => {
  expect(saysOf(change)).toBe(says)
})
