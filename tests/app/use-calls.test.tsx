// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { useCalls } from '../../src/app/use-calls.ts'
import type { Call } from '../../src/screening/kept.ts'
import { planAfter } from '../support/a-plan.ts'
import { bothLocks, judgedAndSent } from '../support/screening-events.ts'

afterEach(cleanup)

const first: Call = { whom: 'Adult lead', decidedBy: 'clinician', at: 1 }
const second: Call = { whom: 'Harbour House', decidedBy: 'patient', at: 2 }
const plan = planAfter([...bothLocks, ...judgedAndSent])

/** A record whose answers come when the test lets them. */
function calling() {
  const asked: { whom: string; answer: (kept: boolean) => Promise<void> }[] = []
  const { result } = renderHook(() =>
    useCalls((_plan, { whom }) => {
      const { promise, resolve } = Promise.withResolvers<boolean>()
      asked.push({ whom, answer: (kept) => act(async () => resolve(kept)) })
      return promise
    }),
  )
  const noted = (call: Call) => act(() => result.current.noted(call))
  const write = () => act(async () => result.current.write(plan))
  const whom = () => asked.map((one) => one.whom)
  return { result, asked, noted, write, whom }
}

it('writes no call before the plan is known to be saved (R-083)', async () => {
  const { result, noted, whom } = calling()
  noted(first)
  expect([result.current.notes, whom()]).toEqual(['waiting', []])
})

it('then writes them one after the other, and says so until all are there', async () => {
  const { result, asked, noted, write, whom } = calling()
  noted(first)
  noted(second)
  await write()
  expect([result.current.notes, whom()]).toEqual(['being-written', ['Adult lead']])
  await asked[0]?.answer(true)
  expect([result.current.notes, whom()]).toEqual(['being-written', ['Adult lead', 'Harbour House']])
  await asked[1]?.answer(true)
  expect(result.current.notes).toBe('none')
})

it('warns until a call that was refused is there, whatever else was written since', async () => {
  const { result, asked, noted, write, whom } = calling()
  noted(first)
  await write()
  await asked[0]?.answer(false)
  expect(result.current.notes).toBe('not-written')
  noted(second)
  expect(result.current.notes).toBe('not-written')
  await write()
  await asked[1]?.answer(false)
  await asked[2]?.answer(true)
  expect([result.current.notes, whom().length]).toEqual(['not-written', 3])
  await write()
  await asked[3]?.answer(true)
  expect([result.current.notes, whom().at(-1)]).toEqual(['none', 'Adult lead'])
})

it('does not write one twice that was noted while another was on its way', async () => {
  const { result, asked, noted, write, whom } = calling()
  noted(first)
  await write()
  noted(second)
  await write()
  await asked[0]?.answer(true)
  await asked[1]?.answer(true)
  expect([result.current.notes, whom()]).toEqual(['none', ['Adult lead', 'Harbour House']])
})

it('leaves to a new plan the calls that it holds', async () => {
  const { result, noted, write, whom } = calling()
  noted(first)
  const holding = planAfter([...bothLocks, { type: 'called', call: first }, ...judgedAndSent])
  act(() => result.current.planned(holding))
  await write()
  expect([result.current.notes, whom()]).toEqual(['none', []])
})
