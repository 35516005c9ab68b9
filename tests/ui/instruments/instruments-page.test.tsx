// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readInstrument } from '../../../src/fhir/read/instrument/read-instrument.ts'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import type { InstrumentSetting } from '../../../src/site/site.ts'
// The pages are there before they are asked for, so that no test waits for them.
import '../../../src/ui/screening/screening-pages.tsx'
import { InstrumentsPage } from '../../../src/ui/instruments/instruments-page.tsx'
import { ScreeningView } from '../../../src/ui/screening/screening-view.tsx'
import { aChart } from '../../support/a-chart.ts'
import { aSite } from '../../support/a-site.ts'
import { aQuestionnaire, aSetting, scored } from '../../support/an-instrument.ts'
import { readingAge } from '../../support/reading-age.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage, showScreening } from '../../support/screening-harness.tsx'

const items = [
  { linkId: 'intro', type: 'display', text: 'A few words first' },
  scored('sleep', [0, 2], { required: true }),
  { linkId: 'told', type: 'boolean', text: 'Were you told?' },
  {
    linkId: 'who',
    type: 'string',
    text: 'Who told you?',
    enableWhen: [{ question: 'told', operator: '=', answerBoolean: true }],
  },
  { linkId: 'hours', type: 'integer', text: 'How many hours?' },
  { linkId: 'since', type: 'date', text: 'Since when?' },
  {
    linkId: 'seats',
    type: 'choice',
    text: 'Where?',
    repeats: true,
    answerOption: [{ valueString: 'Chair' }, { valueString: 'Bench' }],
  },
  { linkId: 'version', type: 'string', text: 'Version', readOnly: true, initial: [{ valueString: 'Two' }] },
]

const there: readonly ScreeningEvent[] = [...bothLocks, { type: 'went', to: 'instruments' }]

function given(setting: Partial<InstrumentSetting> = {}, list: readonly unknown[] = items) {
  const read = readInstrument({ ...aSetting, ...setting }, aQuestionnaire(list))
  return {
    after: there,
    site: { ...aSite, instruments: [read.setting] },
    instruments: [read],
  }
}
const show = (more = {}) => showPage(InstrumentsPage, { ...given(), ...more })
const repliesIn = (shown: ReturnType<typeof show>) => {
  const now = shown.screening()
  return 'kept' in now ? now.kept.replies['house-form'] : undefined
}
const group = (name: string) => within(screen.getByRole('group', { name }))

describe('the hospital’s own questions', () => {
  it('R-055: wait as well, while the patient asked that this is not raised', async () => {
    const earlier = [{ id: 'q1', review: 'r1', answers: [], onlyIfPatientRaisesIt: true }]
    const { press } = show({ chart: aChart({ earlier }) })
    expect(screen.queryByText('A few words first')).toBeNull()
    expect(screen.queryByRole('radio')).toBeNull()
    await press(screen.getByRole('button', { name: 'They raised it themselves' }))
    expect(screen.getByText('A few words first')).toBeTruthy()
  })

  it('are shown as they are written, and nothing is answered beforehand (R-078)', () => {
    show()
    expect(screen.getByText('A few words first')).toBeTruthy()
    expect(group('About sleep').getAllByRole('radio')).toHaveLength(2)
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
    expect(screen.getByText('Version: Two')).toBeTruthy()
  })

  it('ask what the tool’s own rules ask, and drop it again', async () => {
    const { press } = show()
    expect(screen.queryByRole('textbox', { name: 'Who told you?' })).toBeNull()
    await press(group('Were you told?').getByRole('radio', { name: 'Yes' }))
    expect(screen.getByRole('textbox', { name: 'Who told you?' })).toBeTruthy()
    await press(group('Were you told?').getByRole('radio', { name: 'No' }))
    expect(screen.queryByRole('textbox', { name: 'Who told you?' })).toBeNull()
  })

  it('can each be declined or cleared in one press (R-078)', async () => {
    const shown = show()
    await shown.press(group('Were you told?').getByRole('radio', { name: 'No' }))
    expect(repliesIn(shown)).toEqual({ told: { values: [false] } })
    await shown.press(screen.getByRole('button', { name: /^Clear.*Were you told/ }))
    expect(repliesIn(shown)).toBe(undefined)
    for (const question of ['About sleep', 'Were you told?', 'How many hours?', 'Since when?', 'Where?'])
      await shown.press(
        screen.getByRole('button', {
          name: (name) => name.startsWith('Prefers not to say') && name.includes(question),
        }),
      )
    expect(repliesIn(shown)).toEqual({
      sleep: 'declined',
      told: 'declined',
      hours: 'declined',
      since: 'declined',
      seats: 'declined',
    })
  })

  it('keep numbers, days and several answers, and no text that is no number', async () => {
    const shown = show()
    const hours = screen.getByRole('textbox', { name: 'How many hours?' })
    await shown.user.type(hours, '1x')
    expect(screen.getByText('Write a whole number, such as 3')).toBeTruthy()
    expect(repliesIn(shown)).toBe(undefined)
    await shown.user.clear(hours)
    await shown.user.type(hours, '12')
    fireEvent.change(screen.getByLabelText('Since when?'), { target: { value: '2026-05-01' } })
    await shown.press(group('Where?').getByRole('checkbox', { name: 'Bench' }))
    await shown.press(group('Where?').getByRole('checkbox', { name: 'Chair' }))
    expect(repliesIn(shown)).toEqual({
      hours: { values: [12] },
      since: { values: ['2026-05-01'] },
      seats: { values: ['Chair', 'Bench'] },
    })
    await shown.press(group('Where?').getByRole('checkbox', { name: 'Bench' }))
    await shown.press(group('Where?').getByRole('checkbox', { name: 'Chair' }))
    await shown.press(screen.getByRole('button', { name: /^Clear.*How many hours/ }))
    expect(repliesIn(shown)).toEqual({ since: { values: ['2026-05-01'] } })
    expect(hours).toHaveProperty('value', '')
  })

  it('add up to a number only once complete, beside what is published about the tool, and nothing follows (R-129)', async () => {
    const { press, told } = show()
    expect(
      screen.getByText('Not complete: 1 question has no answer, so there is no sum. That is fine.'),
    ).toBeTruthy()
    await press(group('About sleep').getByRole('radio', { name: 'Answer 2' }))
    const sum = screen.getByText(
      'They add up to 2. Sphere makes nothing of this number and does not save it.',
    )
    const beside = within(sum.closest('dl') ?? sum)
    expect(beside.getByText('Tried with nobody. No source.')).toBeTruthy()
    expect(beside.getByText('Free to copy')).toBeTruthy()
    expect(sum.className).toBe('')
    expect(told.map(({ type }) => type)).toEqual(['replied'])
    expect(document.body.textContent).not.toMatch(/positive|negative|risk|likely|cut-?off|threshold/i)
  })

  it('are taken back in one press (DF-8)', async () => {
    const shown = show({
      after: [
        ...there,
        { type: 'replied', instrument: 'house-form', question: 'told', reply: { values: [true] } },
      ],
    })
    expect(repliesIn(shown)).toEqual({ told: { values: [true] } })
    await shown.press(screen.getByRole('button', { name: /^Take these answers back/ }))
    expect(repliesIn(shown)).toBe(undefined)
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  })

  it('are not put to a patient they are not meant for (R-157)', () => {
    showPage(InstrumentsPage, { ...given({ people: 'adult' }), age: 'under-18' })
    expect(screen.getByText('There are none for this patient.')).toBeTruthy()
    expect(screen.queryByText('About sleep')).toBeNull()
  })

  it('that cannot be used say so, with every reason for those who can mend it, and stop nothing else', async () => {
    const asked: string[] = []
    showScreening(
      (view) => <InstrumentsPage view={{ ...view, readInstruments: () => asked.push('again') }} />,
      given({}, [{ linkId: 'x', type: 'attachment', text: 'A picture' }]),
    )
    expect(screen.getByText(/^It cannot be used just now\./)).toBeTruthy()
    expect(screen.getByText(/item “x”: the type “attachment” is not supported/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Next: what would help most' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: /^Try again/ }))
    expect(asked).toEqual(['again'])
  })

  it('name what was left out of one that can be used', () => {
    showPage(
      InstrumentsPage,
      given({}, [{ linkId: 'x', type: 'boolean', text: 'Told?', initial: [{ valueBoolean: true }] }]),
    )
    expect(screen.getByText(/item “x”: its initial answer is left out/)).toBeTruthy()
  })

  it('say little of their own, in plain words', () => {
    show()
    expect(
      readingAge(
        'This hospital chose them. Ask them as they are written. The patient can skip any, or stop.',
      ),
    ).toBeLessThanOrEqual(11)
  })
})

describe('DF-1: no question of the hospital’s own is on the screen while a lock is closed', () => {
  it('they come with the second lock, and go with either', async () => {
    const shown = showScreening(
      (view, now) =>
        now.at === 'ended' ? null : (
          <ScreeningView screening={now} view={view} preview={() => null} finish={() => null} />
        ),
      { ...given(), after: [{ type: 'nobody-else-can-see' }, { type: 'went', to: 'instruments' }] },
    )
    expect(await screen.findByRole('heading', { level: 1, name: 'Before you talk' })).toBeTruthy()
    expect(screen.queryByText('About sleep')).toBeNull()
    for (const event of there.slice(1)) shown.tell(event)
    expect(await screen.findByRole('group', { name: 'About sleep' })).toBeTruthy()
    shown.tell({ type: 'condition', set: { alone: 'companion-stays' } })
    expect(screen.queryByText('About sleep')).toBeNull()
    for (const event of there.slice(1)) shown.tell(event)
    shown.tell({ type: 'went', to: 'instruments' })
    expect(await screen.findByRole('group', { name: 'About sleep' })).toBeTruthy()
    shown.tell({ type: 'hidden' })
    expect(document.body.textContent).not.toContain('About sleep')
  })
})
