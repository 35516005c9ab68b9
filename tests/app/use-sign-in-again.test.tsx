// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { useSignInAgain } from '../../src/app/use-sign-in-again.ts'
import type { SignedInAgain, TeamSession } from '../../src/fhir/session.ts'
import { aTeamSession } from '../support/a-team-session.ts'

afterEach(cleanup)

function hook(signInAgain: TeamSession['signInAgain']) {
  const session = aTeamSession(signInAgain)
  return renderHook(() => useSignInAgain(session)).result
}

it.each(['signed-in', 'window-blocked', 'someone-else', 'failed'] as const)(
  'tells what came of it: %s',
  async (came) => {
    const signing = hook(() => Promise.resolve(came))
    expect(signing.current.again).toBe('not-tried')
    await act(async () => signing.current.signInAgain())
    expect(signing.current.again).toBe(came)
  },
)

it('opens the window within the click, and one at a time', async () => {
  const other = Promise.withResolvers<SignedInAgain>()
  const signInAgain = vi.fn<() => Promise<SignedInAgain>>(() => other.promise)
  const signing = hook(signInAgain)
  act(() => signing.current.signInAgain())
  expect([signInAgain.mock.calls.length, signing.current.again]).toEqual([1, 'under-way'])
  act(() => signing.current.signInAgain())
  expect(signInAgain).toHaveBeenCalledOnce()
  await act(async () => other.resolve('signed-in'))
  expect(signing.current.again).toBe('signed-in')
})

it('never stays under way when it breaks', async () => {
  const signing = hook(() => Promise.reject(new Error('broken')))
  await act(async () => signing.current.signInAgain())
  expect(signing.current.again).toBe('failed')
})

it('forgets what came of it, for the next session that ends', async () => {
  const signing = hook(() => Promise.resolve('signed-in'))
  await act(async () => signing.current.signInAgain())
  act(() => signing.current.forget())
  expect(signing.current.again).toBe('not-tried')
})
