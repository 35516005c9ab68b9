// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import type { SignIn } from '../../../src/ui/view.ts'
import { FinishPage } from '../../../src/ui/write-back/finish-page.tsx'
import type { Outcome } from '../../../src/write-back/outcome.ts'
import { agreeing, planFor } from '../../support/a-plan.ts'
import { aSignIn, showScreening } from '../../support/screening-harness.tsx'

const ended = { problem: 'session-ended' } as const
const endings = [
  ['not-saved', 'Save again'],
  ['cannot-tell', 'Check again'],
] as const

const others = {
  calls: 'none',
  onWriteCalls: () => undefined,
  onTakeBack: () => undefined,
  onBack: () => undefined,
  onFinish: () => undefined,
  takingBack: false,
} as const

/** The ending of a save whose session ended, where signing in a second time brings `comes`. */
function showEnding(outcome: 'not-saved' | 'cannot-tell', comes: SignIn['again'], tried = false) {
  const does = { onSaveAgain: vi.fn<() => void>(), onCheckAgain: vi.fn<() => void>() }
  const known: Outcome = { outcome, problem: ended }
  function Ending({ view }: { view: Parameters<typeof FinishPage>[0]['view'] }) {
    const [again, setAgain] = useState<SignIn['again']>(tried ? comes : 'not-tried')
    return (
      <FinishPage
        view={{ ...view, signIn: aSignIn({ again, signInAgain: () => setAgain(comes) }) }}
        plan={planFor(view.kept)}
        saving={{ state: 'known', outcome: known }}
        {...others}
        {...does}
      />
    )
  }
  const shown = showScreening((view) => <Ending view={view} />, {
    after: [...agreeing('harbour-house'), { type: 'went', to: 'preview' }, { type: 'sent' }],
  })
  return { ...shown, ...does }
}

const button = (name: string) => screen.getByRole('button', { name })
const told = () => screen.getByRole('status').textContent

describe.each(endings)('%s because the session ended', (outcome, again) => {
  it('offers to sign in, and says beforehand that nothing is lost', () => {
    showEnding(outcome, 'signed-in')
    expect(told()).toBe('Sign in again. It opens a second window, and nothing on this page is lost.')
    expect(screen.getByText(/Your answers are still here/)).toBeDefined()
    expect(screen.queryByRole('button', { name: again })).toBeNull()
  })

  it(`once signed in, the same button reads '${again}' and keeps the focus`, async () => {
    const { press, onSaveAgain, onCheckAgain, screening } = showEnding(outcome, 'signed-in')
    await press(button('Sign in again'))
    expect(told()).toBe(`You are signed in again, and nothing on this page was lost. Now press ‘${again}’.`)
    expect(document.activeElement).toBe(button(again))
    await press(button(again))
    expect([onSaveAgain, onCheckAgain].map(({ mock }) => mock.calls.length)).toEqual(
      outcome === 'not-saved' ? [1, 0] : [0, 1],
    )
    expect(screening()).toMatchObject({
      at: 'finishing',
      kept: { ownWords: 'I want to sleep somewhere else' },
    })
  })

  it.each([
    ['window-blocked', /did not open a second window. Allow windows for this page/],
    ['someone-else', /so this page did not go on. Sign in again as yourself, for this patient/],
    ['failed', /Signing in did not work/],
  ] as const)('says what came of it and offers it again: %s', async (came, words) => {
    const { press } = showEnding(outcome, came)
    await press(button('Sign in again'))
    expect(told()).toMatch(words)
    expect(told()).toMatch(/write down what matters, and phone/)
    expect(button('Sign in again')).toBeDefined()
  })

  it('still knows what came of it after the screen was hidden', () => {
    showEnding(outcome, 'signed-in', true)
    expect(button(again)).toBeDefined()
  })
})

it('asks nobody to sign in when something else went wrong', () => {
  showScreening(
    (view) => (
      <FinishPage
        view={view}
        plan={planFor(view.kept)}
        saving={{
          state: 'known',
          outcome: { outcome: 'not-saved', problem: { problem: 'too-busy', doing: 'save Bundle' } },
        }}
        onSaveAgain={() => undefined}
        onCheckAgain={() => undefined}
        {...others}
      />
    ),
    { after: [...agreeing(), { type: 'went', to: 'preview' }, { type: 'sent' }] },
  )
  expect(screen.queryByRole('button', { name: 'Sign in again' })).toBeNull()
  expect(button('Save again')).toBeDefined()
})
