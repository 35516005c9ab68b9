// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { EarlierReview } from '../../../src/chart/chart.ts'
import { CorrectPage } from '../../../src/ui/earlier/correct-page.tsx'
import type { Changes } from '../../../src/ui/view.ts'
import { aFrame } from '../../support/a-plan.ts'
import { aChart, aDate } from '../../support/a-chart.ts'
import { showPage } from '../../support/screening-harness.tsx'

const review: EarlierReview = {
  id: 'q1',
  review: 'r1',
  author: 'Practitioner/clinician',
  date: aDate('2026-02-15'),
  answers: [{ linkId: 'words.work', question: 'Work, in their words', answer: 'canary' }],
  onlyIfPatientRaisesIt: false,
}

it('DF-8 R-079: words go out of one’s own saved review, chosen by hand', async () => {
  const asked: Parameters<Changes['ask']>[0][] = []
  const { press } = showPage(CorrectPage, {
    chart: aChart({ earlier: [review] }),
    changes: { ask: (what) => asked.push(what) },
  })
  expect(screen.getByRole('button', { name: 'Take this out' })).toHaveProperty('disabled', true)
  await press(screen.getByRole('checkbox', { name: /canary/ }))
  await press(screen.getByRole('button', { name: 'Take this out' }))
  expect(asked).toEqual([
    { act: 'take-out', review: 'r1', linkIds: ['words.work'], reason: '', referrals: [] },
  ])
})

it('DF-8: nobody else’s review is there to be changed', () => {
  showPage(CorrectPage, { chart: aChart({ earlier: [{ ...review, author: 'Practitioner/other' }] }) })
  expect(screen.getByText(/No review of yours/)).toBeDefined()
  expect(document.body.textContent).not.toContain('canary')
})

it('DF-8: once done, the words are off the page, and it says that history keeps them and who can remove them', () => {
  const plan = {
    act: 'take-out' as const,
    review: 'r1',
    linkIds: ['words.work'],
    reason: '',
    heard: {},
    referrals: [],
    frame: { ...aFrame, patientSideIsSafe: false },
  }
  const outcome = { outcome: 'done' as const, at: 0, attested: true }
  showPage(CorrectPage, {
    chart: aChart({ earlier: [review] }),
    changes: { made: [{ plan, state: { state: 'known', outcome } }] },
  })
  expect(screen.getByText(/keeps its earlier versions/)).toBeDefined()
  expect(screen.getByText(/Only those who run the record system/)).toBeDefined()
  expect(document.body.textContent).not.toContain('canary')
})
