// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { forbiddenIn } from '../../../src/site/neutral-words.ts'
import { ScreeningView } from '../../../src/ui/screening/screening-view.tsx'
import { showScreening } from '../../support/screening-harness.tsx'

beforeEach(() => {
  // React says on the console what was caught; here that it was caught is what is tested.
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
})

const noticed: ScreeningEvent = { type: 'noticed', indicator: 'companion-speaks', present: true }
const open: ScreeningEvent = { type: 'nobody-else-can-see' }
const press = (name: string) => screen.getByRole('button', { name })

function Breaks(): never {
  throw new Error('canary')
}

it('a page that breaks takes nothing with it: it can be hidden, left and tried again (DF-3)', async () => {
  const shown = showScreening(
    (view, at) =>
      at.at !== 'ended' && (
        <ScreeningView view={view} screening={at} preview={() => <Breaks />} finish={() => null} />
      ),
    { after: [open, noticed, { type: 'went', to: 'preview' }] },
  )
  expect(await screen.findByText('This page could not be shown')).toBeDefined()
  expect(forbiddenIn(document.body.textContent)).toEqual([])
  await shown.press(press('Hide'))
  expect(shown.screening()).toMatchObject({ at: 'locked', because: 'hidden' })
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Vital signs')
  shown.tell({ type: 'came-back' })
  shown.tell(open)
  await shown.press(press('Back to the overview'))
  expect(shown.screening()).toMatchObject({
    at: 'open',
    page: 'overview',
    kept: { noticed: { 'companion-speaks': expect.anything() } },
  })
  expect(screen.queryByText('This page could not be shown')).toBeNull()
})

it('a patient who could not be read leaves the pages standing, and can be read again (DF-3, DF-7)', async () => {
  const onReadAgain = vi.fn<() => void>()
  const shown = showScreening(
    (view, at) =>
      at.at !== 'ended' && (
        <ScreeningView
          view={view}
          screening={at}
          unread={{ problem: { problem: 'unreachable', doing: 'read Patient' }, onReadAgain }}
          preview={() => null}
          finish={() => null}
        />
      ),
    { chart: null, after: [open, noticed] },
  )
  expect(await screen.findByRole('heading', { level: 1 })).toBeDefined()
  expect(screen.getByRole('alert').textContent).toContain('This patient could not be read.')
  await shown.press(press('Read again'))
  expect(onReadAgain).toHaveBeenCalledOnce()
  await shown.press(press('Hide'))
  expect(screen.queryByRole('alert')).toBeNull()
})
