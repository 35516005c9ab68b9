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

it('DF-8: what would hang on nothing goes with what it hung on', async () => {
  const asked: Parameters<Changes['ask']>[0][] = []
  const answers = [
    { linkId: 'judgement.asking', question: 'Did you talk?', answer: 'It was not safe to ask' },
    { linkId: 'judgement.try-again', question: 'When to try again', answer: 'Tomorrow' },
  ]
  const { press } = showPage(CorrectPage, {
    chart: aChart({ earlier: [{ ...review, answers }] }),
    changes: { ask: (what) => asked.push(what) },
  })
  await press(screen.getByText('How the talk was held, and your judgement'))
  await press(screen.getByRole('checkbox', { name: /Did you talk/ }))
  await press(screen.getByRole('button', { name: 'Take this out' }))
  expect(asked).toMatchObject([{ linkIds: ['judgement.asking', 'judgement.try-again'] }])
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

it('DF-8 R-079: after a mistake it names whom to phone, and says so when the record kept no author', () => {
  const plan = {
    act: 'in-error' as const,
    review: 'r1',
    linkIds: [],
    reason: 'Wrong patient',
    heard: {},
    referrals: [
      { review: 'r1', recipient: 'harbour-house' },
      { review: 'r1', recipient: 'child-protection' },
    ],
    frame: { ...aFrame, patientSideIsSafe: false },
  }
  const outcome = { outcome: 'done' as const, at: 0, attested: false }
  showPage(CorrectPage, {
    chart: aChart({ earlier: [review, { ...review, id: 'q2', review: 'r2' }] }),
    changes: { made: [{ plan, state: { state: 'known', outcome } }] },
  })
  expect(screen.getByText(/The record did not keep who changed it/)).toBeDefined()
  expect(screen.getByText(/Phone now: it was sent in error/)).toBeDefined()
  expect(screen.getAllByText(/Harbour House/).length).toBeGreaterThan(0)
  expect(screen.getAllByText(/Child protection lead/).length).toBeGreaterThan(0)
  expect(screen.queryByText(/no longer listed/)).toBeNull()
  expect(screen.getAllByRole('button', { name: 'Take this out' })).toHaveLength(1)
})

it('R-079: a correction that is not for this person says who can do it', () => {
  const frame = { ...aFrame, patientSideIsSafe: false }
  const plan = {
    act: 'take-out' as const,
    review: 'r1',
    linkIds: ['x'],
    reason: '',
    heard: {},
    referrals: [],
    frame,
  }
  showPage(CorrectPage, {
    changes: { made: [{ plan, state: { state: 'known', outcome: { outcome: 'not-allowed' } } }] },
  })
  expect(screen.getByText(/Only the person who wrote the review/)).toBeDefined()
})

it.each(['http://localhost/fhir/Practitioner/clinician', 'Practitioner/clinician/_history/2'])(
  'R-079: one’s own review is known as such however the record names its author: %s',
  (author) => {
    showPage(CorrectPage, {
      chart: aChart({ earlier: [{ ...review, author }] }),
      changes: { by: 'Practitioner/clinician' },
    })
    expect(screen.getByRole('checkbox', { name: /canary/ })).toBeDefined()
  },
)
