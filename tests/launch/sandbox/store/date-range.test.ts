import { expect, it } from 'vitest'
import { dateRange } from '../../../../launch/sandbox/store/date-range.ts'

it.each([
  ['2024', '2024-01-01T00:00:00Z', '2025-01-01T00:00:00Z'],
  ['2024-12', '2024-12-01T00:00:00Z', '2025-01-01T00:00:00Z'],
  ['2024-02-29', '2024-02-29T00:00:00Z', '2024-03-01T00:00:00Z'],
  ['2024-02-29T10:30', '2024-02-29T10:30:00Z', '2024-02-29T10:31:00Z'],
  ['2024-02-29T10:30:05+02:00', '2024-02-29T08:30:05Z', '2024-02-29T08:30:06Z'],
  ['2024-02-29T10:30:05.250Z', '2024-02-29T10:30:05.250Z', '2024-02-29T10:30:05.251Z'],
])('%s reaches from %s up to %s', (text, lo, hi) => {
  expect(dateRange(text)).toEqual({ lo: Date.parse(lo), hi: Date.parse(hi) })
})

it.each(['2023-02-29', '2024-13', '2024-00', '2024-1-1', '24', '2024-01-01T25:00:00Z', 'today', ''])(
  '%s is no date',
  (text) => {
    expect(dateRange(text)).toBeUndefined()
  },
)
