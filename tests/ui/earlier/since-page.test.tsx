// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { EarlierReview } from '../../../src/chart/chart.ts'
import { FromBefore } from '../../../src/ui/earlier/from-before.tsx'
import { SincePage } from '../../../src/ui/earlier/since-page.tsx'
import { SharingPage } from '../../../src/ui/consent/sharing-page.tsx'
import { SafetyPage } from '../../../src/ui/safety/safety-page.tsx'
import { ContactPage } from '../../../src/ui/screening/contact-page.tsx'
import { TalkPage } from '../../../src/ui/screening/talk-page.tsx'
import { aChart, aDate } from '../../support/a-chart.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const review: EarlierReview = {
  id: 'q1',
  review: 'r1',
  date: aDate('2026-02-15'),
  answers: [
    { linkId: 'needs.shelter', question: 'A safe place to stay', answer: 'Yes' },
    {
      linkId: 'ind.pay-withheld',
      question: 'Canary sign',
      answer: 'Yes, told me today',
      code: 'reported-today',
    },
  ],
  onlyIfPatientRaisesIt: false,
}
const given = (change: Partial<EarlierReview> = {}) => ({
  chart: aChart({ earlier: [{ ...review, ...change }] }),
  after: bothLocks,
})
const work = () => screen.getByRole('button', { name: /^Work and pay/ })

const said = (linkId: string, answer: string) => ({ linkId, question: 'Q', answer })

describe('since last time (R-055, R-056)', () => {
  it('says what was wanted and when, asks whether it changed, and chooses nothing', async () => {
    const { press, told } = showPage(SincePage, given())
    expect(screen.getByText('What they wanted on 15 February 2026')).toBeDefined()
    expect(screen.getByText('A safe place to stay')).toBeDefined()
    for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false)
    await press(screen.getByRole('radio', { name: 'Wants something else now' }))
    expect(told).toEqual([{ type: 'since-last', answer: 'changed', needs: ['shelter'] }])
  })

  it('offers no ‘same’ where nothing was wanted then, and asks now what may stay that nobody asked about (R-045)', () => {
    const answers = [{ linkId: 'writing.patient-asked', question: 'Asked', answer: 'No' }]
    showPage(SincePage, given({ answers, author: 'Practitioner/clinician' }))
    expect(screen.queryByRole('radio', { name: 'Still wants that' })).toBeNull()
    expect(screen.getByText(/They could not be asked then what may be written/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Take words out of that review' })).toBeDefined()
  })

  it('R-078: a no that they wanted kept is told, here and where services are offered', () => {
    const chart = aChart({ earlier: [review], refusals: [{ review: 'r1', date: aDate('2026-02-15') }] })
    showPage(SincePage, { chart, after: bothLocks })
    expect(screen.getByText(/They wanted no referral then/)).toBeDefined()
    cleanup()
    showPage(SharingPage, { chart, after: bothLocks })
    expect(screen.getByText(/They wanted no referral on 15 February 2026/)).toBeDefined()
  })

  it('R-055: what was said of safe contact and of danger stands beside its question', () => {
    const answers = [said('contact.how', 'Tuesdays at the clinic'), said('safety.pursuit', 'Yes')]
    const chart = aChart({ earlier: [{ ...review, answers }] })
    showPage(ContactPage, { chart, after: bothLocks })
    expect(screen.getByText(/On 15 February 2026: Tuesdays at the clinic/)).toBeDefined()
    cleanup()
    showPage(SafetyPage, { chart, after: bothLocks })
    expect(screen.getByText(/On 15 February 2026: Yes. Ask only whether that is still so/)).toBeDefined()
  })

  it('is reached once the questions are open, and before that says only that there is one', () => {
    showPage(FromBefore, { ...given(), after: bothLocks.slice(0, 1) })
    expect(screen.queryByRole('button', { name: 'Since last time' })).toBeNull()
    expect(screen.getByText(/Earlier review: 15 February 2026/)).toBeDefined()
    expect(document.body.textContent).not.toContain('A safe place to stay')
  })

  it('“do not raise this unless I do”: nothing of it is there, until they do (R-079)', async () => {
    const { press, told } = showPage(SincePage, given({ onlyIfPatientRaisesIt: true }))
    expect(screen.getByText(/do not raise this unless I do/)).toBeDefined()
    expect(document.body.textContent).not.toContain('A safe place to stay')
    await press(screen.getByRole('button', { name: 'They raised it themselves' }))
    expect(told).toEqual([{ type: 'patient-raised-it' }])
    expect(screen.getByText('A safe place to stay')).toBeDefined()
  })
})

describe('the talk at a next visit (R-055)', () => {
  it('asks nothing again: what was said stands with its date, and opens to be changed', async () => {
    const { press } = showPage(TalkPage, given())
    await press(work())
    expect(screen.getByText('Told on 15 February 2026')).toBeDefined()
    const before = screen.getAllByRole('radio').length
    await press(screen.getByRole('button', { name: /^It has changed/ }))
    expect(screen.getAllByRole('radio').length).toBeGreaterThan(before)
    expect(screen.queryByText(/^Told on/)).toBeNull()
  })

  it('holds no topic while they asked that it is not raised (R-079)', async () => {
    const { press } = showPage(TalkPage, given({ onlyIfPatientRaisesIt: true }))
    expect(screen.queryByRole('button', { name: /^Work and pay/ })).toBeNull()
    expect(screen.queryByText('Other people who may be in trouble')).toBeNull()
    await press(screen.getByRole('button', { name: 'They raised it themselves' }))
    expect(work()).toBeDefined()
    expect(screen.getByText('Other people who may be in trouble')).toBeDefined()
    await press(screen.getByRole('button', { name: 'They did not' }))
    expect(screen.queryByRole('button', { name: /^Work and pay/ })).toBeNull()
  })

  it('holds none after a wish of today, even where they had raised it before (R-055, R-079)', async () => {
    const { press, tell } = showPage(TalkPage, given({ onlyIfPatientRaisesIt: true }))
    await press(screen.getByRole('button', { name: 'They raised it themselves' }))
    tell({ type: 'only-if-raised', only: true })
    expect(screen.queryByRole('button', { name: /^Work and pay/ })).toBeNull()
    expect(screen.queryByText('Other people who may be in trouble')).toBeNull()
    expect(screen.getByText(/The patient asked today/)).toBeDefined()
  })
})
