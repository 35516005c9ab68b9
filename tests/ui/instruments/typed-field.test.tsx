// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Value } from '../../../src/instruments/instrument.ts'
import { DayField, NumberField } from '../../../src/ui/instruments/typed-field.tsx'

afterEach(cleanup)

function kept(typed: string): Value | undefined {
  const onValue = vi.fn<(value: number | undefined) => void>()
  render(<NumberField label="How heavy?" whole={false} value={undefined} onValue={onValue} />)
  fireEvent.change(screen.getByLabelText('How heavy?'), { target: { value: typed } })
  return onValue.mock.lastCall?.[0]
}

it.each([
  ['72.5', 72.5],
  ['72,5', 72.5],
  ['1.000', 1],
  ['-3', -3],
])('takes %s for %d', (typed, value) => {
  expect(kept(typed)).toBe(value)
})

it.each(['1,000', '12,500', '1,000,000', '1.2.3', '7 kg'])(
  'takes %s for no number: it may be a thousand, and a fraction of it would be saved',
  (typed) => {
    expect(kept(typed)).toBeUndefined()
    expect(screen.getByText('Write a number, such as 3')).toBeDefined()
  },
)

it.each([
  ['2026-05-01', '2026-05-01'],
  ['0202-05-01', undefined],
  ['2101-01-01', undefined],
])('keeps the day %s as %s', (typed, value) => {
  const onValue = vi.fn<(value: string | undefined) => void>()
  render(<DayField label="Since when?" value={undefined} onValue={onValue} />)
  fireEvent.change(screen.getByLabelText('Since when?'), { target: { value: typed } })
  expect(onValue.mock.lastCall?.[0]).toBe(value)
  expect(screen.queryAllByText('Write a day from 1900 to 2100')).toHaveLength(value === undefined ? 1 : 0)
})
