// @vitest-environment jsdom
import { act, cleanup, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useIdle } from '../../../src/ui/hiding/use-idle.ts'

const MINUTE = 60_000
const times = { hideMinutes: 2, wipeMinutes: 10 }

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function watch() {
  const done: string[] = []
  const on = { hide: () => done.push('hide'), wipe: () => done.push('wipe') }
  const now = { covered: false, wait: false }
  const hook = renderHook((at) => useIdle(times, at.covered, { ...on, wait: at.wait }), {
    initialProps: now,
  })
  const become = (change: Partial<typeof now>) => hook.rerender(Object.assign(now, change))
  return { done, become, end: hook.unmount }
}

function wait(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms)
  })
}

it('hides once after two minutes with nobody there, and wipes after ten', () => {
  const { done } = watch()
  wait(2 * MINUTE - 1)
  expect(done).toEqual([])
  wait(1)
  expect(done).toEqual(['hide'])
  wait(7 * MINUTE)
  expect(done).toEqual(['hide'])
  wait(MINUTE)
  expect(done).toEqual(['hide', 'wipe'])
})

it.each(['pointerMove', 'keyDown', 'wheel', 'input'] as const)(
  'does not hide from someone who works: %s',
  (sign) => {
    const { done } = watch()
    wait(1.9 * MINUTE)
    fireEvent[sign](document.body)
    wait(1.9 * MINUTE)
    expect(done).toEqual([])
  },
)

it('DF-1: moving the mouse over the cover does not keep alive what lies behind it', () => {
  const { done, become } = watch()
  become({ covered: true })
  for (let minute = 0; minute < 10; minute += 1) {
    wait(MINUTE)
    fireEvent.pointerMove(document.body)
  }
  expect(done).toEqual(['hide', 'wipe'])
})

it('counts from new when someone came back', () => {
  const { done, become } = watch()
  wait(2 * MINUTE)
  become({ covered: true })
  wait(5 * MINUTE)
  become({ covered: false })
  wait(1.9 * MINUTE)
  expect(done).toEqual(['hide'])
  wait(0.1 * MINUTE)
  expect(done).toEqual(['hide', 'hide'])
})

it('DF-1: the first touch after the computer slept hides or wipes, and does not count as work', () => {
  const { done } = watch()
  vi.setSystemTime(Date.now() + 60 * MINUTE)
  fireEvent.pointerMove(document.body)
  expect(done).toEqual(['wipe'])
})

it('hides but does not wipe while something is under way, and counts the time until the wipe from its end', () => {
  const { done, become } = watch()
  become({ wait: true })
  wait(2 * MINUTE)
  become({ covered: true })
  wait(60 * MINUTE)
  expect(done).toEqual(['hide'])
  become({ wait: false })
  wait(10 * MINUTE - 1)
  expect(done).toEqual(['hide'])
  wait(1)
  expect(done).toEqual(['hide', 'wipe'])
})

it('DF-1: something under way does not keep the screen from being hidden, neither before nor after its end', () => {
  const { done, become } = watch()
  become({ wait: true })
  wait(1.9 * MINUTE)
  become({ wait: false })
  wait(0.1 * MINUTE)
  expect(done).toEqual(['hide'])
})

it('what ended while the computer slept can still be read by whoever wakes it', () => {
  const { done, become } = watch()
  become({ wait: true, covered: true })
  vi.setSystemTime(Date.now() + 60 * MINUTE)
  become({ wait: false })
  fireEvent.pointerMove(document.body)
  expect(done).toEqual(['hide'])
})

it('leaves no timer behind', () => {
  const { end } = watch()
  expect(vi.getTimerCount()).toBe(1)
  end()
  expect(vi.getTimerCount()).toBe(0)
})
