// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { WritingPage } from '../../../src/ui/screening/writing-page.tsx'
import { aSite } from '../../support/a-site.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage, type Given } from '../../support/screening-harness.tsx'

const concerned: readonly ScreeningEvent[] = [
  { type: 'asking', asking: 'partly' },
  { type: 'concern', concern: 'some' },
  { type: 'reason', reason: 'seen and heard' },
]
const refused: ScreeningEvent = {
  type: 'offer-answered',
  service: 'harbour-house',
  decision: 'does-not-agree',
  at: 1,
}
const show = (given: Given = {}) => showPage(WritingPage, { after: [...bothLocks, ...concerned], ...given })
const choose = (name: string) => screen.getByRole('button', { name: `Choose this: ${name}` })
const choices = () =>
  screen.getAllByRole('button', { name: /^Choose this/ }).map(({ textContent }) => textContent)

describe('what is written', () => {
  it('is asked of the patient, in three ways that each say who can see it (R-045, R-066)', async () => {
    const { press, screening } = show()
    expect(choices()).toEqual([
      'Choose this: Care note and team note',
      'Choose this: Team note only',
      'Choose this: Nothing here',
    ])
    expect(screen.getByText('May I write down what we talked about?')).toBeDefined()
    expect(screen.getAllByText('Who can see it:')).toHaveLength(3)
    await press(choose('Team note only'))
    expect(screening()).toMatchObject({
      page: 'preview',
      kept: { documentation: { choice: 'team-only', patientAsked: true } },
    })
  })

  it('is asked also of a patient who would rather not talk about the rest (R-045, R-078)', async () => {
    const unwilling: ScreeningEvent = { type: 'condition', set: { willing: 'declines' } }
    const { press, screening } = show({ after: [...bothLocks, unwilling, refused, ...concerned] })
    expect(screen.getByText('May I write down what we talked about?')).toBeDefined()
    await press(choose('Team note only'))
    expect(screening()).toMatchObject({ kept: { documentation: { patientAsked: true } } })
  })

  it('says so when the patient could not be asked, and keeps that', async () => {
    const { press, screening } = show({ after: [{ type: 'nobody-else-can-see' }, ...concerned] })
    expect(screen.getByText(/The patient cannot be asked just now/)).toBeDefined()
    await press(choose('Team note only'))
    expect(screening()).toMatchObject({ kept: { documentation: { patientAsked: false } } })
  })

  it.each<[string, readonly ScreeningEvent[]]>([
    ['no concern was recorded', [{ type: 'concern', concern: 'none-recorded' }]],
    ['nobody has judged yet', []],
  ])('offers no care note when %s', (_why, events) => {
    show({ after: [...bothLocks, ...events] })
    expect(choices()).toEqual(['Choose this: Team note only', 'Choose this: Nothing here'])
  })

  it.each([
    ['unknown', /It has not been tested whether this record system does so/],
    ['labels-honoured', /This record system was tested and does so/],
    ['labels-ignored', /choose a note for the team only, or nothing/],
  ] as const)('DF-2: repeats the risk of the patient’s side where it is %s', (patientView, words) => {
    const issuers = aSite.issuers.map((issuer) => ({ ...issuer, patientView }))
    show({ site: { ...aSite, issuers } })
    expect(screen.getByText(/Nobody knows who can see/).textContent).toMatch(words)
  })

  it('keeps a refusal only when there is one and the patient agrees to it', async () => {
    const chosen: ScreeningEvent = { type: 'documentation', choice: 'team-only' }
    const { press, screening, tell } = show({ after: [...bothLocks, ...concerned, chosen] })
    expect(screen.queryByRole('checkbox')).toBeNull()
    tell(refused)
    expect(screening()).toMatchObject({ kept: { documentation: { keepRefusal: false } } })
    await press(screen.getByRole('checkbox', { name: 'The patient agrees that this is kept' }))
    expect(screening()).toMatchObject({ kept: { documentation: { keepRefusal: true } } })
  })

  it('leaves only nothing where the record cannot take it', () => {
    show({ canWrite: { ok: false, because: 'This record system takes no notes from here.' } })
    expect(choose('Team note only').hasAttribute('disabled')).toBe(true)
    expect(choose('Nothing here').hasAttribute('disabled')).toBe(false)
    expect(screen.getByText(/This record system takes no notes from here/)).toBeDefined()
  })
})
