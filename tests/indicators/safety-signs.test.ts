import { expect, it } from 'vitest'
import { findings } from '../../src/indicators/findings.ts'
import { safetySigns, unclearSafetySigns } from '../../src/indicators/safety-signs.ts'
import { aChart } from '../support/a-chart.ts'
import { recorded } from '../support/recorded.ts'

const now = Date.UTC(2026, 5, 30)
const item = (on: string, value: number) => recorded('suicide-item', on, { quantity: { value, unit: '1' } })

it('an answer above zero opens the safety path, newest first, with earlier attempts of any age (R-121)', () => {
  const [attempt, answer] = [recorded('self-harm', '2009-04-01'), item('2026-06-01', 1)]
  expect(safetySigns(aChart({ facts: [attempt, answer] }), now)).toEqual([answer, attempt])
})

it('an answer of zero, or from before the look-back, does not', () => {
  expect(safetySigns(aChart({ facts: [item('2026-06-01', 0), item('2023-06-01', 3)] }), now)).toEqual([])
})

it('an answer that nobody could read by rule opens the safety path as such, and is never passed over (R-121)', () => {
  const unclear = recorded('suicide-item', '2026-06-01', { text: 'Item 9: LA0-0' })
  const chart = aChart({
    notUnderstood: [recorded('infection', '2026-06-01'), unclear, recorded('suicide-item', '2023-06-01')],
  })
  expect([unclearSafetySigns(chart, now), safetySigns(chart, now)]).toEqual([[unclear], []])
})

it('thoughts of suicide are never a sign of anything else', () => {
  expect(
    findings(aChart({ facts: [recorded('self-harm', '2026-06-01'), item('2026-06-01', 3)] }), now, 'adult'),
  ).toEqual([])
})
