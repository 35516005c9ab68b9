// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { forbiddenIn } from '../../../src/site/neutral-words.ts'
import { WorklistPage } from '../../../src/ui/worklist/worklist-page.tsx'
import type { SignIn } from '../../../src/ui/view.ts'
import { rowsOf, type Worklist } from '../../../src/worklist/worklist.ts'
import { aDate } from '../../support/a-chart.ts'
import { aSignIn, NOW } from '../../support/screening-harness.tsx'

afterEach(cleanup)

function show(worklist: Worklist, again: SignIn['again'] = 'not-tried') {
  const does = {
    onNext: vi.fn<(next: string) => void>(),
    onReadAgain: vi.fn<() => void>(),
    signInAgain: vi.fn<() => void>(),
    nameOf: vi.fn<(patient: string) => Promise<string | undefined>>(async () => 'Ada Synthetic'),
  }
  const { signInAgain, ...reads } = does
  render(<WorklistPage worklist={worklist} signIn={aSignIn({ again, signInAgain })} {...reads} />)
  return does
}

const rows = rowsOf(
  [
    {
      id: 'f1',
      active: true,
      patient: 'Patient/p1',
      patientName: 'Testa Synthetic',
      from: aDate('2026-08-20'),
      reviewBy: aDate('2026-11-20'),
    },
  ],
  NOW,
)

const fail = (): never => {
  throw new Error('The list of the tests has a row.')
}

describe('the team’s list', () => {
  it('names no patient until someone asks for that row, then says where to open it (R-066)', async () => {
    show({ state: 'read', rows, skipped: 0 })
    expect(document.body.textContent).not.toMatch(/Testa|p1/)
    await userEvent.click(screen.getByRole('button', { name: /^Show patient/ }))
    expect(screen.getByRole('table').textContent).toContain(
      'Testa Synthetic (Patient/p1). Open this patient in the record',
    )
  })

  it('asks the record who it is, for the one row that was asked for', async () => {
    const { patientName: _unnamed, ...row } = rows[0] ?? fail()
    const { nameOf } = show({ state: 'read', rows: [row], skipped: 0 })
    expect(nameOf).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: /^Show patient/ }))
    expect(screen.getByRole('table').textContent).toContain('Ada Synthetic (Patient/p1). Open this patient')
    expect(nameOf).toHaveBeenCalledExactlyOnceWith('Patient/p1')
  })

  it('shows when each note was saved, when it is due and where it stands', () => {
    show({ state: 'read', rows, skipped: 0 })
    expect(
      screen
        .getAllByRole('cell')
        .slice(0, 3)
        .map(({ textContent }) => textContent),
    ).toEqual(['20 August 2026', '20 November 2026', 'Overdue'])
  })

  it('goes to the next page that the record named', async () => {
    const { onNext } = show({ state: 'read', rows, skipped: 0, next: 'https://ehr.example/fhir?page=2' })
    await userEvent.click(screen.getByRole('button', { name: 'Next page' }))
    expect(onNext).toHaveBeenCalledWith('https://ehr.example/fhir?page=2')
  })

  it.each<[string, Worklist, RegExp]>([
    ['loading', { state: 'loading' }, /Reading the list/],
    [
      'refused',
      { state: 'refused', problem: { problem: 'not-allowed', doing: 'search Flag' } },
      /That does not mean there are none/,
    ],
    [
      'failed',
      { state: 'failed', problem: { problem: 'unreachable', doing: 'search Flag' } },
      /it is not empty, it is unknown/,
    ],
    [
      'empty',
      { state: 'read', rows: [], skipped: 0 },
      /No care notes were found that you are allowed to see/,
    ],
    ['not understood in part', { state: 'read', rows, skipped: 2 }, /2 entries could not be understood/],
  ])('DF-7: has a sentence for a list that is %s', (_state, worklist, words) => {
    show(worklist)
    expect(document.body.textContent).toMatch(words)
  })

  it('leads through signing in again when the session ended, then reads again', async () => {
    const ended: Worklist = { state: 'failed', problem: { problem: 'session-ended' } }
    const first = show(ended)
    expect(screen.queryByRole('button', { name: 'Read again' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Sign in again' }))
    cleanup()
    const second = show(ended, 'signed-in')
    expect(screen.getByRole('status').textContent).toContain('You are signed in again')
    await userEvent.click(screen.getByRole('button', { name: 'Read again' }))
    expect([first.signInAgain, second.onReadAgain].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
  })

  it('says plainly what it cannot do yet, in neutral words', () => {
    show({ state: 'read', rows, skipped: 0 })
    expect(screen.getByText(/are not here yet/)).toBeDefined()
    expect(forbiddenIn(document.body.textContent)).toEqual([])
  })
})
