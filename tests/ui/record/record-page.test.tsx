// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { indicatorById } from '../../../src/indicators/catalogue.ts'
import type { Fact } from '../../../src/chart/chart.ts'
import type { Tier } from '../../../src/chart/concept.ts'
import { RecordPage } from '../../../src/ui/record/record-page.tsx'
import type { RecordFinding } from '../../../src/indicators/findings.ts'
import { aChart, aDate, aFact, aReading } from '../../support/a-chart.ts'
import { showPage } from '../../support/screening-harness.tsx'

function aFinding(id: string, tier: Tier, ...evidence: [Fact, ...Fact[]]): RecordFinding {
  const indicator = indicatorById(id)
  if (!indicator) throw new Error(`no indicator ${id}`)
  return { indicator, tier, evidence }
}

const rib = aFact('injury', '2026-06-20', 'Fracture of rib')
const hand = aFact('injury', '2026-03-02', 'Laceration of hand')
const injuries = aFinding('injuries', 'B', rib, hand)
const NOTHING = 'Nothing found in what was read. Most signs are never recorded: look and listen.'

it('DF-7: an empty record reads as nothing found in what was read', () => {
  showPage(RecordPage)
  expect(screen.getByText(NOTHING)).toBeDefined()
})

it('DF-7: never says that anything is negative, clear or ruled out', () => {
  showPage(RecordPage, {
    chart: aChart({ readings: [aReading('Condition', { state: 'refused', read: 0 })] }),
  })
  expect(document.body.textContent).not.toMatch(/negative|\bclear\b|ruled out|no risk/i)
})

it('DF-7: what was not read stands with the reason, and a warning that it proves nothing', () => {
  showPage(RecordPage, {
    chart: aChart({ readings: [aReading('Condition', { state: 'refused', read: 0 })] }),
  })
  const read = within(screen.getByRole('region', { name: 'What was read' }))
  expect(read.getByText('Conditions could not be read: the record system said no.')).toBeDefined()
  expect(read.getByText('Not read is not the same as not there.')).toBeDefined()
  expect(read.getByText(/^From 22 November 2024 to today/)).toBeDefined()
})

it('DF-7: a record that could not be read is neither empty nor still on its way', () => {
  showPage(RecordPage, { chart: null, canWrite: { ok: false, because: 'Not read.' } })
  expect(screen.getByText('The record could not be read.')).toBeDefined()
  expect(screen.queryByText(/still being read/)).toBeNull()
})

it('DF-7: a record that is still being read is not an empty one', () => {
  showPage(RecordPage, { chart: null })
  expect(screen.getByText('The record is still being read.')).toBeDefined()
  expect(screen.queryByText(NOTHING)).toBeNull()
})

it('shows each suggestion with when and from where, what else it could be, and every source word for word (R-129, P-2)', () => {
  showPage(RecordPage, { found: [injuries] })
  const card = within(screen.getByRole('article'))
  expect(card.getByText('Jun 2026, Mar 2026 · conditions')).toBeDefined()
  for (const words of injuries.indicator.explanations) expect(card.getByText(new RegExp(words))).toBeDefined()
  expect(card.getByText(injuries.indicator.cannotTell)).toBeDefined()
  expect(card.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Fracture of rib20 June 2026 · recorded by Dr Test Condition injury-2026-06-20, version 1',
    'Laceration of hand2 March 2026 · recorded by Dr Test Condition injury-2026-03-02, version 1',
  ])
})

it('is titled with the words of the record, and says beside them what they may go with (R-129)', () => {
  const money = aFinding(
    'money-held',
    'B',
    aFact('money-control', '2026-06-01', 'Keeps the wages (provisional)'),
  )
  const pattern = { ...injuries, because: 'Injuries on 3 different days' }
  showPage(RecordPage, { found: [money, pattern] })
  expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Keeps the wages (provisional)',
    'Injuries on 3 different days',
  ])
  expect(screen.getByText(money.indicator.label)).toBeDefined()
})

it('says once what the record itself calls by the same words', () => {
  const employer = aFinding('companion-is-employer', 'B', aFact('companion-employer', '2026-06-01', 'Boss'))
  showPage(RecordPage, { found: [{ ...employer, because: employer.indicator.label }] })
  expect(screen.getAllByText(employer.indicator.label)).toHaveLength(1)
})

it('shortens a title and counts what it leaves out; what is said twice is said once', () => {
  const texts = ['First', 'First', 'x'.repeat(500), 'Third', 'Fourth']
  const [one, ...more] = texts.map((text, at) => aFact('injury', '2026-06-01', text, `i${at}`))
  if (!one) throw new Error('no fact')
  showPage(RecordPage, { found: [aFinding('injuries', 'B', one, ...more)] })
  expect(screen.getByRole('heading', { level: 3 }).textContent).toMatch(/^First; x{120}… and 2 more$/)
})

it('says where a code is not sure, and of a visit that it is one', () => {
  const unsure = { ...aFact('earlier-exploitation', '2026-06-01', 'Canary code'), unsure: true as const }
  const escort = {
    ...aFact('companion', '2026-05-03', 'escort'),
    source: { type: 'Encounter' as const, id: 'v1' },
  }
  showPage(RecordPage, {
    found: [aFinding('brought-by-companion', 'B', escort), aFinding('documented-before', 'A', unsure)],
  })
  expect(document.body.textContent).toMatch(/Canary code.*rests on one public source alone. Go by the words/)
  expect(screen.getByText('Visit of 3 May 2026')).toBeDefined()
  expect(document.body.textContent).not.toMatch(/contact person/)
})

it('groups what one companion makes with who is recorded at the visit (R-016, R-017)', () => {
  const escort = aFinding('brought-by-companion', 'B', aFact('companion', '2026-05-03', 'escort'))
  const interprets = aFinding('companion-interprets', 'B', aFact('companion-interprets', '2026-05-03', 'x'))
  showPage(RecordPage, { found: [escort, injuries, interprets] })
  const along = within(screen.getByRole('region', { name: 'Who came along' }))
  expect(along.getAllByRole('article')).toHaveLength(2)
  expect(within(screen.getByRole('region', { name: 'Worth a look' })).getAllByRole('article')).toHaveLength(1)
})

it('chooses nothing itself; a choice is made with one press and taken back with another', async () => {
  const { press, screening } = showPage(RecordPage, { found: [injuries] })
  const worth = screen.getByRole('button', { name: /^Worth asking about/ })
  expect(worth.getAttribute('aria-pressed')).toBe('false')
  await press(worth)
  expect(screening()).toMatchObject({ kept: { weighed: { injuries: 'worth-asking' } } })
  await press(worth)
  expect(screening()).toMatchObject({ kept: { weighed: {} } })
})

it('keeps background folded, and lets nobody weigh it: work alone is never a concern (R-130)', () => {
  const work = aFinding('companion-interprets', 'C', aFact('work-sector', '2025-10-01', 'Farm worker'))
  showPage(RecordPage, { found: [work] })
  const [line] = screen.getAllByText(/Farm worker/)
  expect(line?.closest('details')?.open).toBe(false)
  expect(line?.textContent).toBe('Farm worker: Oct 2025, conditions')
  expect(screen.queryByRole('button', { name: /^Worth asking about/ })).toBeNull()
})

it('keeps earlier documentation folded and dated, and honours the wish not to raise it (R-055, R-105)', () => {
  const earlier = aFinding(
    'documented-in-childhood',
    'A',
    aFact('earlier-exploitation-child', '2012', 'Canary code'),
  )
  showPage(RecordPage, {
    found: [earlier],
    chart: aChart({
      earlier: [
        {
          id: 'q',
          review: '1',
          date: aDate('2026-02-01'),
          answers: [{ linkId: 'ind.pay-withheld', question: 'Pay', answer: 'Yes, told me today' }],
          onlyIfPatientRaisesIt: true,
        },
      ],
    }),
  })
  const fold = screen.getByText('Earlier documentation, the newest from 1 February 2026').closest('details')
  expect(fold?.open).toBe(false)
  expect(fold?.textContent).toContain('Canary code')
  expect(fold?.textContent).toContain('Yes, told me today')
  expect(screen.getByText(/do not raise this unless I do/)).toBeDefined()
})

it('DF-7: shows what it does not understand word for word, with who wrote it, and lets nobody weigh it', () => {
  const odd = aFact('feels-unsafe', '2026-06-20', 'Abuse status: see note')
  showPage(RecordPage, { chart: aChart({ notUnderstood: [odd] }) })
  const part = within(screen.getByRole('region', { name: 'Answers to read yourself' }))
  expect(part.getByText('Abuse status: see note')).toBeDefined()
  expect(part.getByText(/recorded by Dr Test/)).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Worth asking about/ })).toBeNull()
})

it('names who is recorded at this visit, without making anything of it (R-034)', () => {
  const participants = [
    { role: 'attender', name: 'Dr Test', who: 'staff' as const },
    { role: 'escort', name: 'Mo Synthetic', relationship: 'unrelated friend', who: 'related' as const },
    { role: 'Translator', name: '', who: 'not-said' as const },
  ]
  const visit = { id: 'v1', kind: 'emergency', status: 'in-progress', reasons: [], participants }
  showPage(RecordPage, { chart: aChart({ visit, visits: [visit] }) })
  const part = within(screen.getByRole('region', { name: 'Who came along' }))
  expect(part.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Escort: Mo Synthetic (unrelated friend)',
    'Translator: somebody who is not named (the record does not say who this is)',
  ])
  expect(screen.queryByRole('button', { name: /^Worth asking about/ })).toBeNull()
})

it('is not pushed off the page by a runaway entry, and never turns it into markup', () => {
  const bad = aFact('injury', '2026-06-20', `<img src=x>${'x'.repeat(100_000)}`)
  showPage(RecordPage, { found: [aFinding('injuries', 'B', bad)] })
  expect(document.body.textContent.length).toBeLessThan(5_000)
  expect(document.querySelector('img')).toBeNull()
})
