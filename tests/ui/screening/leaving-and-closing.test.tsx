// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { CoverPage } from '../../../src/ui/lock/cover-page.tsx'
import { LeavingPage } from '../../../src/ui/screening/leaving-page.tsx'
import { NothingPage } from '../../../src/ui/screening/nothing-page.tsx'
import { aStop } from '../../support/a-stop.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const saw: ScreeningEvent = { type: 'noticed', indicator: 'watched', present: true }
const button = (name: string) => screen.getByRole('button', { name })

it('DF-3: closing with nothing written names that something was noticed, and leads back to it', async () => {
  const { press, screening } = showPage(NothingPage, { after: [{ type: 'nobody-else-can-see' }, saw] })
  expect(screen.getByText(/You noted something today\. If you close now, it is gone\./)).toBeDefined()
  await press(button('Keep it: your judgement'))
  expect(screening()).toMatchObject({ page: 'judgement' })
})

it('R-156: closing a child’s review names the child protection lead, by day and out of hours', () => {
  showPage(NothingPage, { after: [{ type: 'nobody-else-can-see' }, saw], age: 'under-18' })
  expect(screen.getByText('01632 960102')).toBeDefined()
  expect(screen.getByText('01632 9601029')).toBeDefined()
  expect(screen.queryByText('01632 960101')).toBeNull()
})

it('closing with nothing noticed asks for no reason (R-130)', () => {
  showPage(NothingPage)
  expect(screen.queryByText(/You noted something/)).toBeNull()
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('a patient who leaves closes the questions, and what was noticed is not lost with them (DF-3)', async () => {
  const after: ScreeningEvent[] = [...bothLocks, saw, { type: 'went', to: 'leaving' }]
  const { press, screening } = showPage(LeavingPage, { after })
  expect(screening().at).toBe('open')
  await press(button('Next: your judgement'))
  expect(screening()).toMatchObject({ at: 'open', page: 'judgement', kept: { noticed: { watched: '' } } })
})

it('closing from the cover asks first when something would be lost, in words that say nothing', async () => {
  const { press, screening } = showPage(CoverPage, {
    after: [{ type: 'nobody-else-can-see' }, saw, { type: 'hidden' }],
  })
  await press(button('Close'))
  expect(screening().at).toBe('locked')
  await press(button('Close now'))
  expect(screening()).toEqual({ at: 'ended', how: 'wiped' })
})

it('DF-10: nothing is closed from the cover while something is on its way into the record', () => {
  showPage(CoverPage, { after: [...bothLocks, saw, { type: 'hidden' }], saving: { state: 'sending' } })
  expect(button('Close')).toHaveProperty('disabled', true)
})

it('whom somebody phoned is not lost without a word either (R-083)', () => {
  const call = { whom: 'Emergency', decidedBy: 'clinician', at: 1 } as const
  showPage(NothingPage, { after: [{ type: 'nobody-else-can-see' }, { type: 'called', call }] })
  expect(screen.getByText(/Whom you phoned, and when, is not kept either/)).toBeDefined()
})

it('DF-10: nobody is told that nothing happened after a referral was stopped', () => {
  const stopped = {
    plan: aStop('stop'),
    state: { state: 'known', outcome: { outcome: 'done', at: 0, attested: true } },
  } as const
  showPage(NothingPage, { changes: { made: [stopped] } })
  expect(screen.queryByText(/nobody will be told/)).toBeNull()
  expect(screen.getByText(/stays changed/)).toBeDefined()
})

it('closing from the cover takes one press when there is nothing to lose', async () => {
  const { press, screening } = showPage(CoverPage, { after: [{ type: 'not-now' }] })
  await press(button('Close'))
  expect(screening()).toEqual({ at: 'ended', how: 'wiped' })
})
