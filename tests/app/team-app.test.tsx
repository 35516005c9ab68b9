// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import type { Shown } from '../../src/app/opened.ts'
import { aSite } from '../support/a-site.ts'
import { aTeamSession } from '../support/a-team-session.ts'
import { answering, json } from '../support/answering.ts'

// jsdom has no scrolling.
Object.assign(window, { scrollTo: () => undefined })

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const flag = {
  resourceType: 'Flag',
  id: 'f1',
  status: 'active',
  identifier: [{ system: 'https://sphere.example/fhir/identifier/flag', value: 'n1' }],
  subject: { reference: 'Patient/p1', display: 'Testa Synthetic' },
  period: { start: '2026-08-20', end: '2026-11-20' },
}

function Team() {
  const [shown, setShown] = useState<Shown>({
    shown: 'team',
    session: aTeamSession(() => Promise.resolve('failed')),
    site: aSite,
  })
  return <App shown={shown} onEnded={(how) => setShown({ shown: 'ended', how })} />
}

it('a list that is left is gone: on Back nothing of a patient is shown', async () => {
  const { send } = answering(() => json({ resourceType: 'Bundle', entry: [{ resource: flag }] }))
  vi.stubGlobal('fetch', send)
  render(<Team />)
  await userEvent.click(await screen.findByRole('button', { name: /^Show patient/ }))
  expect(document.body.textContent).toContain('Testa Synthetic')

  fireEvent(window, new Event('pagehide'))
  expect(document.body.textContent).not.toContain('Testa Synthetic')
  await act(() => vi.dynamicImportSettled())
  expect(screen.getByRole('heading', { level: 1, name: 'Closed' })).toBeDefined()
  expect(document.body.hidden).toBe(false)
})

it('has the numbers for danger one press away, as every page has (R-083)', async () => {
  await listShown()
  const help = screen.getByText('Staff help').closest('details')
  expect(help?.open).toBe(false)
  expect(help?.textContent).toContain(aSite.security.phone)
})

async function listShown() {
  const { send, asked } = answering(() => json({ resourceType: 'Bundle', entry: [{ resource: flag }] }))
  vi.stubGlobal('fetch', send)
  render(<Team />)
  await userEvent.click(await screen.findByRole('button', { name: /^Show patient/ }))
  expect(document.body.textContent).toContain('Testa Synthetic')
  return { lists: () => asked.length }
}

/** The cover, and nothing of the list. */
function isCovered(): boolean {
  const [heading] = within(screen.getByRole('main')).getAllByRole('heading', { level: 1 })
  return heading?.textContent === 'Vital signs' && !/Testa|Care notes|p1/.test(document.body.textContent)
}

describe('the team’s screen empties itself (DF-1)', () => {
  it('on Hide, and reads the list again for whoever comes back, with nobody named', async () => {
    const { lists } = await listShown()
    const before = lists()
    await userEvent.click(screen.getByRole('button', { name: 'Hide' }))
    expect(isCovered()).toBe(true)
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(await screen.findByRole('button', { name: /^Show patient/ })).toBeDefined()
    expect(document.body.textContent).not.toContain('Testa Synthetic')
    expect(lists()).toBe(before + 1)
  })

  it('on Shift pressed three times', async () => {
    await listShown()
    await userEvent.keyboard('{Shift}{Shift}{Shift}')
    expect(isCovered()).toBe(true)
  })

  it('when nobody is there, and ends after longer', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await listShown()
    await act(() => vi.advanceTimersByTimeAsync(aSite.idle.hideMinutes * 60_000 + 1_000))
    expect(isCovered()).toBe(true)
    await act(() => vi.advanceTimersByTimeAsync(aSite.idle.wipeMinutes * 60_000))
    expect(screen.getByRole('heading', { level: 1, name: 'Closed' })).toBeDefined()
  })

  it('on Close from behind the cover', async () => {
    await listShown()
    await userEvent.click(screen.getByRole('button', { name: 'Hide' }))
    await userEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Closed' })).toBeDefined()
  })
})
