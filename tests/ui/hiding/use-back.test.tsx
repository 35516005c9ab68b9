// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import type { Screening } from '../../../src/screening/screening.ts'
import { useBack } from '../../../src/ui/hiding/use-back.ts'
import type { View } from '../../../src/ui/view.ts'
import { bothLocks, judgedAndSent } from '../../support/screening-events.ts'
import { showScreening } from '../../support/screening-harness.tsx'

beforeEach(() => history.replaceState(null, '', '/'))
afterEach(cleanup)

function Here({ view, screening }: { view: View; screening: Screening }) {
  useBack(screening, view.tell)
  return null
}

function open(after: readonly ScreeningEvent[] = bothLocks) {
  const shown = showScreening((view, screening) => <Here view={view} screening={screening} />, { after })
  const now = () => {
    const screening = shown.screening()
    return 'page' in screening ? screening.page : screening.at
  }
  const go = (...pages: readonly Extract<ScreeningEvent, { type: 'went' }>['to'][]) =>
    pages.forEach((to) => shown.tell({ type: 'went', to }))
  return { ...shown, now, go }
}

/** As the browser does it: in its own time, and then it tells. */
async function move(by: 1 | -1): Promise<void> {
  await act(async () => {
    const moved = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
    history.go(by)
    await moved
  })
}

describe('the browser’s own Back', () => {
  it('goes to the page before, and forward again', async () => {
    const { go, now } = open()
    go('urgent', 'record')
    await move(-1)
    expect(now()).toBe('urgent')
    await move(-1)
    expect(now()).toBe('overview')
    await move(1)
    expect(now()).toBe('urgent')
  })

  it('leaves in the history nothing but how many steps there were (P-6)', () => {
    const { go } = open()
    go('talk', 'wants')
    expect(history.state).toEqual({ step: 2 })
    expect(location.href.replace(location.origin, '')).toBe('/')
  })

  it('goes on from where it led to', async () => {
    const { go, now } = open()
    go('urgent', 'record')
    await move(-1)
    go('notice')
    await move(-1)
    expect(now()).toBe('urgent')
  })

  it('DF-1: behind the cover nothing moves, and after it no question comes back', async () => {
    const { go, now, tell, screening } = open()
    go('talk', 'wants')
    tell({ type: 'hidden' })
    await move(-1)
    expect(screening()).toMatchObject({ at: 'locked', because: 'hidden' })
    tell({ type: 'came-back' })
    tell({ type: 'nobody-else-can-see' })
    expect(now()).toBe('before')
    await move(-1)
    expect(now()).toBe('before')
    expect(screening()).toMatchObject({ at: 'open' })
  })

  it.each<[string, ScreeningEvent]>([
    ['someone stays', { type: 'condition', set: { alone: 'companion-stays' } }],
    ['nobody was there', { type: 'idle' }],
  ])('DF-1: leads to no question once %s', async (_why, event) => {
    const { go, now, tell, screening } = open()
    go('talk', 'overview')
    tell(event)
    await move(-1)
    expect(['before', 'locked']).toContain(now())
    expect(screening().at).not.toBe('talking')
    go('urgent')
    await move(-1)
    expect(['before', 'locked']).toContain(now())
  })

  it('does not go back behind what was sent', async () => {
    const { go, now, tell } = open([...bothLocks, ...judgedAndSent.slice(0, -1)])
    go('preview')
    tell({ type: 'sent' })
    await move(-1)
    expect(now()).toBe('finishing')
  })
})
