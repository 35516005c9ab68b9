// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { EarlierReferral } from '../../../src/chart/earlier.ts'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { ReferralsPage } from '../../../src/ui/earlier/referrals-page.tsx'
import type { Changes } from '../../../src/ui/view.ts'
import type { ChangeOutcome } from '../../../src/write-back/change.ts'
import type { Saving } from '../../../src/write-back/saving.ts'
import { aChart, aDate } from '../../support/a-chart.ts'
import { aStop } from '../../support/a-stop.ts'
import { agreesTo, bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'
import { SCREENING } from '../../support/a-plan.ts'

const referral: EarlierReferral = {
  review: SCREENING,
  recipient: 'harbour-house',
  basis: 'consent',
  state: 'sent',
  date: aDate('2026-05-03'),
}
const chart = aChart({ referrals: [referral] })
const someoneElse = 'Someone else, or the patient while someone is near'

function shown({
  after = [{ type: 'nobody-else-can-see' }],
  ...given
}: {
  saving?: Saving
  after?: readonly ScreeningEvent[]
  changes?: Partial<Changes>
  referrals?: EarlierReferral[]
} = {}) {
  const asked: Parameters<Changes['ask']>[0][] = []
  const page = showPage(ReferralsPage, {
    chart: given.referrals ? aChart({ referrals: given.referrals }) : chart,
    after,
    ...(given.saving && { saving: given.saving }),
    changes: { ask: (what) => asked.push(what), ...given.changes },
  })
  const choose = (name: string) => page.press(screen.getByRole('radio', { name }))
  const press = (name: RegExp) => page.press(screen.getByRole('button', { name }))
  return { ...page, asked, choose, press }
}

const after = (outcome: ChangeOutcome, act: 'stop' | 'hold' = 'stop') => ({
  made: [{ plan: aStop(act), state: { state: 'known' as const, outcome } }],
})

describe('someone wants a referral to stop (R-048, R-068, DF-10)', () => {
  it('chooses for nobody who it is', () => {
    shown()
    for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false)
    expect(screen.queryByRole('button', { name: /^Stop|hold/ })).toBeNull()
  })

  it('from anyone but the patient alone: it can only be put on hold, and they are told nothing', async () => {
    const { choose, press, asked } = shown()
    await choose(someoneElse)
    expect(screen.queryByRole('button', { name: /^Stop/ })).toBeNull()
    expect(screen.getByText(/Tell whoever asks nothing/)).toBeDefined()
    await press(/^Put the referral to Harbour House on hold/)
    const referrals = [{ review: SCREENING, recipient: 'harbour-house' }]
    expect(asked).toEqual([{ act: 'hold', referrals, endTries: false }])
  })

  it('from the patient, before they are known to be alone: that is asked here, and there is nothing to press', async () => {
    const { choose } = shown()
    await choose('The patient, alone with me')
    expect(screen.queryByRole('button', { name: /^Stop/ })).toBeNull()
    await choose('Yes, alone')
    await choose('Someone stays with them')
    await choose('We share a language well')
    await choose('Able to take part')
    expect(screen.queryByRole('button', { name: /^Stop/ })).toBeNull()
    await choose('Yes, alone')
    expect(screen.getByRole('button', { name: /^Stop the referral to Harbour House/ })).toBeDefined()
  })

  it('from the patient alone: it stops, and what was not sent yet is not sent either', async () => {
    const { choose, press, asked, screening } = shown({
      after: [...bothLocks, ...agreesTo('harbour-house'), { type: 'went', to: 'referrals' }],
    })
    await choose('The patient, alone with me')
    await press(/^Stop the referral to Harbour House/)
    expect(asked).toMatchObject([{ act: 'stop', endTries: false }])
    const now = screening()
    expect(now.at !== 'ended' && now.kept.sharing['harbour-house']?.decision).toBeUndefined()
  })

  it('which one is never chosen beforehand where there are several', async () => {
    const { choose, press, asked, user } = shown({
      after: [...bothLocks],
      referrals: [referral, { ...referral, recipient: 'open-door' }],
    })
    await choose('The patient, alone with me')
    expect(screen.getByRole('button', { name: 'Stop the referral' })).toHaveProperty('disabled', true)
    await user.click(screen.getByRole('checkbox', { name: 'Open Door' }))
    await press(/^Stop the referral to Open Door/)
    expect(asked).toMatchObject([{ referrals: [{ recipient: 'open-door' }] }])
  })

  it('a service that was sent several is stopped as a whole: none of them is left standing unseen (DF-10)', async () => {
    const earlier = { ...referral, review: 'an-earlier-review', state: 'done' as const }
    const agreed = { ...earlier, state: 'active' as const }
    const { choose, press, asked, user } = shown({
      after: [...bothLocks],
      referrals: [{ ...earlier, agreed }, referral, { ...referral, recipient: 'open-door' }],
    })
    await choose('The patient, alone with me')
    await user.click(screen.getByRole('checkbox', { name: 'Harbour House (2 referrals)' }))
    await press(/^Stop the referral to Harbour House$/)
    expect(asked).toMatchObject([{ referrals: [{ review: 'an-earlier-review' }, { review: SCREENING }] }])
  })

  it('nobody is said to have been told: that is done by phone', async () => {
    const { choose } = shown({ after: [...bothLocks] })
    await choose('The patient, alone with me')
    expect(screen.getByText(/The service hears of it when you phone/)).toBeDefined()
    await choose(someoneElse)
    expect(screen.getByText(/No service hears of it until you phone/)).toBeDefined()
  })

  it('says of a yes that was ended that it has, whatever became of the referral', () => {
    const ended = { ...referral, state: 'done' as const, agreed: { ...referral, state: 'ended' as const } }
    shown({ referrals: [ended] })
    expect(screen.getByText(/The patient’s yes to it has ended/)).toBeDefined()
  })

  it('one that protects a child is nobody’s to stop (R-156)', () => {
    shown({ referrals: [{ ...referral, recipient: 'child-protection', basis: 'duty-to-protect' }] })
    expect(screen.getByText(/To protect a child/)).toBeDefined()
    expect(screen.queryByRole('radio')).toBeNull()
  })
})

function line(): HTMLElement {
  return screen.getByText(/goes into the record with this review, once you save it/)
}

describe('what came of it (R-048, DF-10)', () => {
  it('stopped: what could not be called back, whom to phone, and what the patient is told', () => {
    shown({ changes: after({ outcome: 'done', at: 0, attested: true }) })
    expect(screen.getByRole('status').textContent).toContain('The referral is stopped')
    expect(screen.getByRole('region', { name: 'Phone' }).textContent).toContain('01632 960200')
    expect(screen.getByText(/What they have read, we cannot take back/)).toBeDefined()
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it('R-083 DF-10: says of a call about it where the note of it goes, and when it would be lost', async () => {
    const changes = after({ outcome: 'done', at: 0, attested: true })
    const { press } = shown({ changes })
    expect(line().textContent).toContain('If you save none, write down whom you phoned, and when.')
    expect(line().closest('.govuk-warning-text')).toBeNull()
    await press(/^I phoned/)
    await press(/^The patient/)
    expect(line().closest('.govuk-warning-text')).not.toBeNull()
    cleanup()
    const saving = { state: 'known', outcome: { outcome: 'saved', at: 0, written: [] } } as const
    shown({ changes, saving })
    expect(screen.queryByText(/goes into the record with this review/)).toBeNull()
  })

  it('on hold: the patient is still to be asked, and it can still be stopped', () => {
    shown({ changes: after({ outcome: 'done', at: 0, attested: true }, 'hold') })
    expect(screen.getByText(/the team has a task to ask the patient alone/)).toBeDefined()
    expect(screen.getByRole('radio', { name: /wants it to go on/ })).toBeDefined()
  })

  it('DF-10: on hold, and the yes it rests on has ended: going on is not offered', () => {
    const agreed = { review: SCREENING, recipient: 'harbour-house', state: 'ended' as const }
    shown({ referrals: [{ ...referral, state: 'on-hold', agreed }] })
    expect(screen.queryByRole('radio', { name: /wants it to go on/ })).toBeNull()
    expect(screen.getByRole('radio', { name: 'The patient, alone with me' })).toBeDefined()
  })

  it('R-157: on hold, and the age is in doubt: nothing goes on until they are judged clearly adult', async () => {
    const inDoubt: ScreeningEvent = { type: 'condition', set: { age: 'in-doubt' } }
    const { choose } = shown({
      referrals: [{ ...referral, state: 'on-hold' }],
      after: [...bothLocks, inDoubt],
    })
    await choose('Nobody: the patient, alone with me, wants it to go on')
    expect(screen.queryByRole('button', { name: /go on/ })).toBeNull()
    await choose('Clearly an adult')
    expect(screen.getByRole('button', { name: /^Let the referral go on/ })).toBeDefined()
  })

  it('R-048: finished by a service, and the yes still stands: it can be ended, and is not said to be stopped', () => {
    const agreed = { review: SCREENING, recipient: 'harbour-house', state: 'active' as const }
    const over = [{ review: SCREENING, recipient: 'harbour-house', how: 'done' as const }]
    const isDone = { ...referral, state: 'done' as const, agreed }
    shown({ referrals: [isDone] })
    expect(screen.getByRole('radio', { name: 'The patient, alone with me' })).toBeDefined()
    cleanup()
    shown({ referrals: [isDone], changes: after({ outcome: 'done', at: 0, attested: true, over }) })
    expect(screen.getByRole('status').textContent).toMatch(/cannot be called back.*has ended/)
    expect(screen.getByRole('status').textContent).not.toContain('is stopped')
    expect(screen.queryByText(/I have stopped it/)).toBeNull()
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it('DF-10: in part: the one the record does not show is named, and the yes that could not be ended', () => {
    const missing = [{ review: SCREENING, recipient: 'open-door' }]
    const partly = { outcome: 'partly', at: 0, attested: true, missing, yesStands: true } as const
    shown({ changes: after(partly) })
    expect(screen.getByRole('alert').textContent).toMatch(/may not end the yes.*does not show.*Open Door/)
    expect(within(screen.getByRole('region', { name: 'Phone' })).getByText('01632 960200')).toBeDefined()
  })

  it('R-156: one that does not say what it rests on is not changed here', () => {
    shown({ referrals: [{ ...referral, basis: 'not-known' }] })
    expect(screen.getByText(/does not say what it rests on/)).toBeDefined()
    expect(screen.queryByRole('radio')).toBeNull()
  })

  it.each([
    [{ outcome: 'label-lost', types: ['Task'] }, /Nothing was changed. This record does not keep/],
    [
      { outcome: 'cannot-tell', problem: { problem: 'no-clear-answer', doing: 'save Bundle' } },
      /We cannot tell/,
    ],
    [
      { outcome: 'not-done', problem: { problem: 'not-allowed', doing: 'update Task' } },
      /Nothing was changed/,
    ],
    [{ outcome: 'not-kept', entries: [{ type: 'Task', id: 't1', version: '2' }] }, /kept something else/],
    [{ outcome: 'yes-ended' }, /yes to it is over or was taken back, so it does not go on/],
    [{ outcome: 'not-allowed' }, /Only the patient, alone with you/],
  ] satisfies [ChangeOutcome, RegExp][])('%j is never taken for done', (outcome, words) => {
    shown({ changes: after(outcome) })
    expect(screen.getByRole('alert').textContent).toMatch(words)
    expect(screen.queryByRole('status')?.textContent ?? '').not.toMatch(/stopped|on hold/)
  })

  const left = [{ type: 'Task', id: 'probe-1', version: '2' }] as const
  it.each([
    { outcome: 'label-lost', types: ['Task'], left },
    { outcome: 'not-done', problem: { problem: 'unreachable', doing: 'save Bundle' }, left },
  ] satisfies ChangeOutcome[])(
    'names what its trial left, for whoever can take it out (DF-2): %j',
    (outcome) => {
      shown({ changes: after(outcome) })
      expect(screen.getByText('A task (Task/probe-1, version 2)')).toBeDefined()
    },
  )
})
