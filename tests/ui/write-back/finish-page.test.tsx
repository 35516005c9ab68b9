// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { FinishPage } from '../../../src/ui/write-back/finish-page.tsx'
import type { Outcome } from '../../../src/write-back/outcome.ts'
import type { Saving } from '../../../src/write-back/saving.ts'
import { agreeing, planFor } from '../../support/a-plan.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { NOW, showScreening } from '../../support/screening-harness.tsx'

function show(
  saving: Saving,
  after: readonly ScreeningEvent[] = agreeing('harbour-house'),
  callNotKept = false,
) {
  const does = {
    onCheckAgain: vi.fn<() => void>(),
    onSaveAgain: vi.fn<() => void>(),
    onBack: vi.fn<() => void>(),
    onFinish: vi.fn<() => void>(),
  }
  const shown = showScreening(
    (view) => (
      <FinishPage view={view} plan={planFor(view.kept)} saving={saving} callNotKept={callNotKept} {...does} />
    ),
    { after: [...after, { type: 'went', to: 'preview' }, { type: 'sent' }] },
  )
  return { ...shown, ...does }
}

const known = (outcome: Outcome): Saving => ({ state: 'known', outcome })
const saved = known({ outcome: 'saved', at: Date.UTC(2026, 10, 22, 14, 32), written: [] })
const unclear = known({
  outcome: 'cannot-tell',
  problem: { problem: 'no-clear-answer', doing: 'save Bundle' },
})
const busy = known({ outcome: 'not-saved', problem: { problem: 'too-busy', doing: 'save Bundle' } })
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const button = (name: string | RegExp) => screen.getByRole('button', { name })

describe('while it is being saved', () => {
  it('claims nothing, and there is nothing to press twice', () => {
    show({ state: 'sending' })
    expect(screen.getByRole('status').textContent).toContain('Nothing counts as saved before that.')
    expect(screen.queryAllByRole('button')).toEqual([])
  })
})

describe('saved', () => {
  it('says when it was checked in the record', () => {
    show(saved)
    expect(screen.getByRole('status').textContent).toMatch(/Checked in the record at \d\d:\d\d\./)
  })

  it('says that nobody was alerted, whom to phone, and keeps who was phoned (R-029, R-083)', async () => {
    const { press, screening } = show(saved)
    expect(heading()).toBe('Saved. Now phone')
    expect(screen.getByText(/The record itself has alerted no one/)).toBeDefined()
    const phone = within(screen.getByRole('region', { name: 'Phone' }))
    expect(phone.getByText('01632 960101')).toBeDefined()
    await press(phone.getByRole('button', { name: 'I phoned Adult lead' }))
    await press(phone.getByRole('button', { name: /^I did/ }))
    expect(screening()).toMatchObject({
      at: 'finishing',
      kept: { calls: [{ whom: 'Adult lead', decidedBy: 'clinician', at: NOW }] },
    })
  })

  it.each([
    ['saved', saved],
    ['unclear', unclear],
    ['not saved', busy],
  ])('says so when the record did not take the note of a call (%s)', (_how, saving) => {
    show(saving, agreeing(), true)
    expect(screen.getByText(/The record did not take the note of your call/)).toBeDefined()
  })

  it('says when to try again (DF-3)', () => {
    show(saved, [
      ...bothLocks.slice(0, 1),
      { type: 'noticed', indicator: 'watched', present: true },
      { type: 'asking', asking: 'not-safe' },
      { type: 'concern', concern: 'some' },
      { type: 'reason', reason: 'seen' },
      { type: 'try-again', when: 'tomorrow', who: 'night nurse' },
      { type: 'documentation', choice: 'team-only' },
    ])
    expect(screen.getByRole('region', { name: 'Later' }).textContent).toContain('To try again: night nurse')
  })

  it('finishes', async () => {
    const { press, onFinish } = show(saved)
    await press(button('Finish'))
    expect(onFinish).toHaveBeenCalledOnce()
  })
})

describe('the three endings', () => {
  it('are three headings, and only the good one does not interrupt', () => {
    const seen = [saved, unclear, busy].map((saving) => {
      show(saving)
      const told = [heading(), screen.queryByRole('alert') === null]
      document.body.replaceChildren()
      return told
    })
    expect(seen).toEqual([
      ['Saved. Now phone', true],
      ['We cannot tell whether it was saved', false],
      ['Not saved', false],
    ])
  })

  it('only the good one speaks of anything as checked in the record', () => {
    show(unclear)
    expect(document.body.textContent).not.toContain('Checked in the record')
    expect(document.body.textContent).toContain('It may be in the record, or it may not.')
  })
})

describe('cannot tell', () => {
  it('says what is certain, and checks again without saving twice', async () => {
    const { press, onCheckAgain, onSaveAgain } = show(unclear)
    expect(screen.getByText('Your answers are still here.')).toBeDefined()
    await press(button('Check again'))
    expect(onCheckAgain).toHaveBeenCalledOnce()
    expect(onSaveAgain).not.toHaveBeenCalled()
  })

  it('does not tell to save again when the answer was about someone else', () => {
    show(known({ outcome: 'cannot-tell', problem: { problem: 'wrong-patient', doing: 'save Bundle' } }))
    expect(screen.getByText(/Do not save again/)).toBeDefined()
  })
})

describe('not saved', () => {
  it('keeps the answers, says what to do, and whom to phone', async () => {
    const { press, onSaveAgain, onBack } = show(busy)
    expect(screen.getByText(/This was not saved in the record. Your answers are still here./)).toBeDefined()
    expect(screen.getByText(/Wait a minute/)).toBeDefined()
    expect(screen.getByText('01632 960101')).toBeDefined()
    await press(button('Save again'))
    await press(button('Back to what you wrote'))
    expect([onSaveAgain, onBack].map((one) => one.mock.calls.length)).toEqual([1, 1])
  })
})

describe('not kept as it was saved', () => {
  const lost = { outcome: 'label-lost', types: ['Flag', 'Flag', 'Consent'] } as const

  it('tells plainly that the protection was lost, and that it was taken out again', () => {
    show(known({ ...lost, undone: true, remaining: [] }))
    expect(heading()).toBe('Not kept safe, so taken out again')
    expect(screen.getByRole('alert').textContent).toContain('the care note and what the patient agreed to')
    expect(screen.getByText(/Nothing is left/)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Save again' })).toBeNull()
  })

  it('names what remains, and who can remove it', () => {
    show(known({ ...lost, undone: false, remaining: [{ type: 'Flag', id: 'f1', version: '2' }] }))
    expect(heading()).toBe('Not kept safe')
    expect(screen.getByText('The care note (Flag/f1, version 2)')).toBeDefined()
    expect(screen.getByText(/Only those who run the record system can remove it for good/)).toBeDefined()
  })

  it('has words of its own when the record kept something else', () => {
    show(known({ outcome: 'not-the-same', types: ['ServiceRequest'], undone: true, remaining: [] }))
    expect(heading()).toBe('The record kept something else')
    expect(screen.getByRole('alert').textContent).toContain('the referral')
  })
})

it('DF-4: says that nothing was sent when something had no basis', async () => {
  const { press, onBack } = show(known({ outcome: 'not-allowed' }))
  expect(screen.getByRole('alert').textContent).toContain('Nothing was saved and nothing was sent.')
  await press(button('Back to what you wrote'))
  expect(onBack).toHaveBeenCalledOnce()
})
