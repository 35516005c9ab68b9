// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import type { RecordProblem } from '../../../src/problem/problem.ts'
import type { CallNotes, Finishing } from '../../../src/ui/write-back/finishing.ts'
import { FinishPage } from '../../../src/ui/write-back/finish-page.tsx'
import type { Outcome } from '../../../src/write-back/outcome.ts'
import type { Saving } from '../../../src/write-back/saving.ts'
import { agreeing, planFor } from '../../support/a-plan.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { aStop } from '../../support/a-stop.ts'
import { NOW, showScreening, type Given } from '../../support/screening-harness.tsx'

function show(
  saving: Saving,
  after: readonly ScreeningEvent[] = agreeing('harbour-house'),
  calls: CallNotes = 'none',
  takingBack = false,
  changes: NonNullable<Given['changes']> = {},
) {
  const does = {
    onCheckAgain: vi.fn<() => void>(),
    onSaveAgain: vi.fn<() => void>(),
    onBack: vi.fn<() => void>(),
    onTakeBack: vi.fn<() => void>(),
    onWriteCalls: vi.fn<() => void>(),
    onFinish: vi.fn<Finishing['onFinish']>(),
  }
  const shown = showScreening(
    (view) => (
      <FinishPage
        view={view}
        plan={planFor(view.kept)}
        saving={saving}
        calls={calls}
        takingBack={takingBack}
        {...does}
      />
    ),
    { after: [...after, { type: 'went', to: 'preview' }, { type: 'sent' }], changes },
  )
  return { ...shown, ...does }
}

const known = (outcome: Outcome) => ({ state: 'known', outcome }) as const
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

describe('looked for again', () => {
  it('says when, and that it is still unclear, so that the same page is not taken for nothing done', () => {
    show({ ...unclear, lookedAgain: Date.UTC(2026, 10, 22, 15, 21) })
    expect(screen.getByRole('alert').textContent).toMatch(/Checked again at \d\d:21: still unclear\./)
  })

  it('says nothing of it before', () => {
    show(unclear)
    expect(screen.getByRole('alert').textContent).not.toContain('Checked again')
  })
})

describe('saved', () => {
  it('says what is to be done today for somebody who may harm themselves, and of nobody else (R-121)', () => {
    show(saved, [...agreeing(), { type: 'urgent-need', need: 'suicide-safety', present: true }])
    expect(screen.getByRole('region', { name: 'What to do now' }).textContent).toContain('01632 960104')
    cleanup()
    show(saved)
    expect(screen.queryByRole('region', { name: 'What to do now' })).toBeNull()
  })

  it.each([
    ['not saved', busy],
    ['unclear', unclear],
  ] as const)('so does the page of what is %s: the danger is not less for it (R-121)', (_how, outcome) => {
    show(outcome, [...agreeing(), { type: 'urgent-need', need: 'suicide-safety', present: true }])
    expect(screen.getByRole('region', { name: 'What to do now' }).textContent).toContain('01632 960104')
    for (const title of screen.getAllByRole('heading')) expect(title.textContent).not.toMatch(/suicide|harm/i)
  })

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

  it('says so when the record did not take the note of a call, and adds it again', async () => {
    const { press, onWriteCalls } = show(saved, agreeing(), 'not-written')
    expect(screen.getByText(/The record did not take the note of your call/)).toBeDefined()
    await press(button('Add the note again'))
    expect(onWriteCalls).toHaveBeenCalledOnce()
  })

  it.each([
    ['unclear', unclear],
    ['not saved', busy],
  ])('says that the note of a call waits until all is saved (%s)', (_how, saving) => {
    show(saving, agreeing(), 'waiting')
    expect(screen.getByText(/The note of your call is only on this page/)).toBeDefined()
  })

  it('cannot be finished while the note of a call is on its way', () => {
    show(saved, agreeing(), 'being-written')
    expect(button('Finish')).toHaveProperty('disabled', true)
    expect(screen.getByText('Adding the note of your call to the record…')).toBeDefined()
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
    expect(onFinish).toHaveBeenCalledExactlyOnceWith('finished')
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

  it('DF-4: never leads back to change what may be in the record, but takes it back', async () => {
    const { press, onTakeBack, onSaveAgain } = show(unclear)
    expect(screen.queryByRole('button', { name: /Back/ })).toBeNull()
    await press(button('Save again'))
    await press(button('Take it back'))
    expect([onSaveAgain, onTakeBack].map((one) => one.mock.calls.length)).toEqual([1, 1])
  })

  it('DF-10: once it was to be taken back, says so, and offers nothing else until that is certain', async () => {
    const { press, onTakeBack } = show(unclear, agreeing('harbour-house'), 'none', true)
    expect(heading()).toBe('Not yet taken back')
    expect(screen.getByRole('alert').textContent).toContain('has not shown yet that it is gone')
    expect(screen.queryByRole('button', { name: /Save again|Check again/ })).toBeNull()
    const phone = within(screen.getByRole('region', { name: 'Phone' }))
    expect(phone.getByText('01632 960200')).toBeDefined()
    await press(button('Take it back'))
    expect(onTakeBack).toHaveBeenCalledOnce()
  })

  it('says that all is there but who saved it, and what adds that', async () => {
    const { press, onSaveAgain } = show(
      known({ outcome: 'cannot-tell', problem: { problem: 'not-attested' } }),
    )
    expect(heading()).toBe('Saved, but for your name')
    await press(button('Save again'))
    expect(onSaveAgain).toHaveBeenCalledOnce()
  })

  it('left so, it ends unclear and not as if nothing had been written', async () => {
    const { press, onFinish } = show(unclear)
    await press(button('Leave it so'))
    expect(onFinish).toHaveBeenCalledExactlyOnceWith('unclear')
  })

  it('does not tell to save again when the answer was about someone else', () => {
    show(known({ outcome: 'cannot-tell', problem: { problem: 'wrong-patient', doing: 'save Bundle' } }))
    expect(screen.getByText(/Do not save again/)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Save again' })).toBeNull()
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

const notSaved = (problem: RecordProblem) => known({ outcome: 'not-saved', problem })

describe('not saved, whatever the cause', () => {
  it('never says that it may be there, nor to go on without it', () => {
    for (const problem of [
      'no-clear-answer',
      'changed-by-someone-else',
      'not-allowed',
      'wrong-patient',
    ] as const) {
      cleanup()
      show(notSaved({ problem, doing: 'search Provenance' }))
      expect(document.body.textContent).not.toMatch(/cannot tell|Go on without|network/i)
      expect(screen.getByText(/This was not saved in the record/)).toBeDefined()
    }
    expect(screen.queryByRole('button', { name: 'Save again' })).toBeNull()
  })

  it('names the empty entries that a trial left', () => {
    show(
      known({
        outcome: 'not-saved',
        problem: { problem: 'not-allowed', doing: 'save Bundle' },
        left: [{ type: 'Consent', id: 'c1', version: '1' }],
      }),
    )
    expect(screen.getByText(/Consent\/c1, version 1/)).toBeDefined()
  })
})

describe('saved, and a referral stopped since', () => {
  it('speaks of it as it stands now, and sends nobody to the service as if it still ran (DF-10)', () => {
    const changes = {
      made: [
        {
          plan: aStop('stop'),
          state: { state: 'known', outcome: { outcome: 'done', at: 0, attested: true } },
        },
      ],
    } as const
    show(saved, agreeing('harbour-house'), 'none', false, changes)
    expect(document.body.textContent).not.toContain('It is there as you saw it')
    expect(screen.getAllByRole('status')[0]?.textContent).toContain('The referral is stopped')
    expect(screen.getAllByText('01632 960200')).toHaveLength(1)
  })
})

describe('taken back', () => {
  it('says that nothing of it is there, and leads back without offering to send it once more (DF-10)', async () => {
    const { press, onBack } = show(known({ outcome: 'not-saved', problem: { problem: 'taken-back' } }))
    expect(heading()).toBe('Taken back')
    expect(screen.getByText(/Nothing of it is in the record/)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Save again' })).toBeNull()
    await press(button('Back to what you wrote'))
    expect(onBack).toHaveBeenCalledOnce()
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

  it('never ends as if it had been saved', async () => {
    const { press, onFinish } = show(known({ ...lost, undone: true, remaining: [] }))
    await press(button('Finish'))
    expect(onFinish).toHaveBeenCalledExactlyOnceWith('not-kept')
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
