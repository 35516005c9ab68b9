// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { partsOfPlan } from '../../../src/app/parts-of-plan.ts'
import type { Answer } from '../../../src/screening/answers.ts'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { PreviewPage } from '../../../src/ui/write-back/preview-page.tsx'
import { agreeing, planFor } from '../../support/a-plan.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showScreening, type Given } from '../../support/screening-harness.tsx'

const TOLD: Answer = { value: 'reported-today', saidBy: 'companion', origin: 'manual', time: 'past' }

function show(after: readonly ScreeningEvent[], given: Given = {}) {
  const onSave = vi.fn<() => void>()
  const shown = showScreening(
    (view) => {
      const plan = planFor(view.kept)
      return <PreviewPage view={view} plan={plan} note={partsOfPlan(plan, view.site)} onSave={onSave} />
    },
    { after, ...given },
  )
  return { ...shown, onSave }
}

const region = (name: string) => within(screen.getByRole('region', { name }))

describe('the check before saving', () => {
  it('shows what stands in the record beside what is sent, to whom and until when', () => {
    show(agreeing('harbour-house'))
    expect(region('In the record').getByText(/^The referral to Harbour House/)).toBeDefined()
    const sent = within(region('Sent to others').getByRole('article', { name: 'Harbour House' }))
    expect(sent.getByText('Testa')).toBeDefined()
    expect(sent.getByText('31 January 1970')).toBeDefined()
  })

  it('does what its button says, once pressed and not before', async () => {
    const { press, onSave } = show(agreeing('harbour-house'))
    expect(onSave).not.toHaveBeenCalled()
    await press(
      screen.getByRole('button', { name: 'Save both notes and send the referral to Harbour House' }),
    )
    expect(onSave).toHaveBeenCalledOnce()
  })

  it.each([
    [true, 1],
    [false, 0],
  ])('says when what is saved carries this computer’s time: %s', (ownClock, times) => {
    show(agreeing('harbour-house'), { ownClock })
    expect(screen.queryAllByText(/so what you save carries this computer’s/)).toHaveLength(times)
  })

  it('says who will not hear of the patient when nothing is to be written after a yes (R-048)', () => {
    show([...agreeing('harbour-house'), { type: 'documentation', choice: 'nothing' }])
    expect(
      screen.getByText(/The patient said yes to Harbour House. Nobody there will hear of them/),
    ).toBeDefined()
  })

  it('shows the whole note, line by line, each with the way to where it was put in (R-078)', async () => {
    const { press, screening } = show([
      ...agreeing('harbour-house'),
      { type: 'answered', indicator: 'pay-withheld', answer: TOLD },
      { type: 'words', topic: 'work', words: 'They keep it all' },
      { type: 'noticed', indicator: 'exhaustion', present: true },
    ])
    const note = screen.getByText('The note, line by line').closest('details')
    expect(note?.open).toBe(true)
    expect(region('What was asked about').getByRole('listitem').textContent).toBe(
      'Little or no pay, or not what was agreed: Yes, told me today When: In the past · Who said it: Someone who came along · With an entry of the record',
    )
    expect(region('In the patient’s own words').getByText(/They keep it all/)).toBeDefined()
    for (const part of within(note ?? document.body).getAllByRole('region'))
      expect(within(part).getByRole('button', { name: /^Change: / })).toBeDefined()
    await press(screen.getByRole('button', { name: 'Change: What the clinician noticed' }))
    expect(screening()).toMatchObject({ page: 'notice' })
  })

  it('folds what the patient said while somebody may be near (DF-1)', () => {
    show([...agreeing(), { type: 'condition', set: { alone: 'companion-stays' } }])
    expect(screen.getByText('The note, line by line').closest('details')?.open).toBe(false)
    expect(screen.getByText(/^Read it through by yourself/)).toBeDefined()
  })

  it('leads back to where each thing is changed', async () => {
    const { press, screening } = show(agreeing('harbour-house'))
    await press(screen.getByRole('button', { name: 'Change: what is sent to Harbour House' }))
    expect(screening()).toMatchObject({ page: 'sharing' })
  })

  it('DF-4: lets the patient take their yes back while the questions are closed (R-079)', async () => {
    const { press, screening } = show([
      ...agreeing('harbour-house', 'open-door'),
      { type: 'condition', set: { alone: 'companion-stays' } },
    ])
    expect(screening()).toMatchObject({ at: 'open', page: 'preview' })
    await press(screen.getByRole('button', { name: 'The patient takes it back: Harbour House' }))
    expect(
      screen.getByRole('button', { name: 'Save both notes and send the referral to Open Door' }),
    ).toBeDefined()
    expect(region('Sent to others').queryByRole('article', { name: 'Harbour House' })).toBeNull()
    expect(region('Left out').getByText(/A referral to Harbour House/)).toBeDefined()
  })

  it('says what is missing, and where, when nobody has judged', async () => {
    const { press, screening } = show([...bothLocks, { type: 'went', to: 'preview' }])
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull()
    expect(screen.getByRole('alert').textContent).toContain('Choose what is written')
    await press(screen.getByRole('button', { name: 'Choose how concerned you are' }))
    expect(screening()).toMatchObject({ page: 'judgement' })
  })

  it('cannot be saved where the record takes nothing, and says why', () => {
    show(agreeing(), { canWrite: { ok: false, because: 'This record system takes no notes from here.' } })
    expect(screen.getByRole('button', { name: /^Save/ }).hasAttribute('disabled')).toBe(true)
    expect(screen.getByText(/takes no notes from here/)).toBeDefined()
  })

  it('waits for the record while there is no plan yet', () => {
    showScreening((view) => <PreviewPage view={view} plan={undefined} note={[]} onSave={() => {}} />, {
      after: agreeing(),
    })
    expect(screen.getByText(/The record is still being read/)).toBeDefined()
    expect(screen.queryByRole('button', { name: /^Save/ })).toBeNull()
  })
})

describe('nothing written', () => {
  const nothing: ScreeningEvent = { type: 'documentation', choice: 'nothing' }

  it('says so and closes, without a judgement (R-130)', async () => {
    const { press, screening, onSave } = show([...bothLocks, nothing])
    await press(screen.getByRole('button', { name: 'Close, nothing written' }))
    expect(screening()).toEqual({ at: 'ended', how: 'nothing-written' })
    expect(onSave).not.toHaveBeenCalled()
  })

  it('DF-3: still names whom to ask when something was noticed', () => {
    show([...bothLocks, { type: 'noticed', indicator: 'watched', present: true }, nothing])
    expect(screen.getByText(/You noticed something/)).toBeDefined()
    expect(screen.getByText('01632 960101')).toBeDefined()
  })
})
