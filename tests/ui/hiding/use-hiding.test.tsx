// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Screening } from '../../../src/screening/screening.ts'
import { useHiding } from '../../../src/ui/hiding/use-hiding.ts'
import type { View } from '../../../src/ui/view.ts'
import type { Change } from '../../../src/write-back/change.ts'
import type { Saving } from '../../../src/write-back/saving.ts'
import { agreeing } from '../../support/a-plan.ts'
import { aStop } from '../../support/a-stop.ts'
import { showScreening, type Given, type Shown } from '../../support/screening-harness.tsx'

function Hiding({ view, screening }: { view: View; screening: Screening }) {
  useHiding(view, screening)
  return null
}

/** A conversation that was sent, as far as saving has got. */
function showSent(given: Given): Shown {
  return showScreening(
    (view, screening) => screening.at !== 'ended' && <Hiding view={view} screening={screening} />,
    { after: [...agreeing(), { type: 'went', to: 'preview' }, { type: 'sent' }], ...given },
  )
}

function wait(minutes: number): void {
  act(() => {
    vi.advanceTimersByTime(minutes * 60_000)
  })
}

const problem = { problem: 'too-busy', doing: 'save Bundle' } as const
const sending: Saving = { state: 'sending' }
const saved: Saving = { state: 'known', outcome: { outcome: 'saved', at: 0, written: [] } }
const notSaved: Saving = { state: 'known', outcome: { outcome: 'not-saved', problem } }

describe('leaving the last page', () => {
  it.each([
    ['while it is being saved', sending, true],
    ['not saved', notSaved, true],
    ['unclear', { state: 'known', outcome: { outcome: 'cannot-tell', problem } } as const, true],
    ['not allowed', { state: 'known', outcome: { outcome: 'not-allowed' } } as const, true],
    ['saved', saved, false],
  ])('lets the browser ask first: %s', (_when, saving, asks) => {
    showSent({ saving })
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(!asks)
  })
})

const asked = (state: Change['state']) => ({ made: [{ plan: aStop('stop'), state }] })
const stopping: Change['state'] = { state: 'sending' }
const notDone: Change['state'] = { state: 'known', outcome: { outcome: 'not-done', problem } }
const stopped: Change['state'] = { state: 'known', outcome: { outcome: 'done', at: 0, attested: true } }

describe('leaving while a referral is to be stopped (R-048, DF-10)', () => {
  it.each([
    ['under way', stopping, true],
    ['not done', notDone, true],
    ['done', stopped, false],
  ] as const)(
    'DF-10: lets the browser ask first, also where nothing else is unsaved: %s',
    (_how, state, asks) => {
      showSent({ saving: saved, changes: asked(state) })
      expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(!asks)
    },
  )
})

describe('nobody at the screen', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
  })
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
  })

  it.each([
    ['a save', { saving: sending }],
    ['a referral being stopped', { saving: saved, changes: asked(stopping) }],
    ['one that could not be stopped', { saving: saved, changes: asked(notDone) }],
    ['a second sign-in', { saving: notSaved, signIn: { again: 'under-way' } }],
  ] as const)('hides %s that is under way, and does not wipe it unheard', (_what, given) => {
    const shown = showSent(given)
    wait(60)
    expect(shown.screening()).toMatchObject({ at: 'locked', because: 'idle', resume: 'finish' })
  })

  it.each([
    ['saved', saved],
    ['not saved', notSaved],
  ])('wipes once it is known how it ended: %s', (_how, saving) => {
    const shown = showSent({ saving })
    wait(10)
    expect(shown.screening()).toEqual({ at: 'ended', how: 'wiped' })
  })
})
