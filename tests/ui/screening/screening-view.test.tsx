// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import { assert, property } from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { catalogue } from '../../../src/indicators/catalogue.ts'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { isQuestionPage, pages } from '../../../src/screening/pages.ts'
import { othersPrompt } from '../../../src/screening/room-wording.ts'
import { forbiddenIn } from '../../../src/site/neutral-words.ts'
import { ScreeningView } from '../../../src/ui/screening/screening-view.tsx'
import type { RecordFinding } from '../../../src/indicators/findings.ts'
import { aChart, aFact, aReading } from '../../support/a-chart.ts'
import { anyAge, anySequence, bothLocks } from '../../support/screening-events.ts'
import { showScreening, type Given, type Shown } from '../../support/screening-harness.tsx'

const evidence = aFact('injury', '2026-06-20', 'Canary fracture')
const found: RecordFinding[] = catalogue
  .filter(({ id }) => id === 'injuries')
  .map((indicator) => ({ indicator, tier: 'B', evidence: [evidence] }))
const chart = aChart({ facts: [evidence], readings: [aReading('Condition', { state: 'refused' })] })

/** The whole screen, as a person meets it; an ended screening shows nothing here. */
function showAll(given: Given = {}): Shown {
  return showScreening(
    (view, screening) =>
      screening.at !== 'ended' && (
        <ScreeningView
          view={view}
          screening={screening}
          preview={() => <h1>Preview</h1>}
          finish={() => <h1>Finish</h1>}
        />
      ),
    { chart, found, ...given },
  )
}

// The pages are loaded after the first one; here they are there before a test looks at them.
beforeAll(async () => {
  showAll()
  await screen.findByRole('heading', { level: 1, name: 'Wellbeing review' })
  cleanup()
})

const press = (name: string) => screen.getByRole('button', { name })
const shownNow = () => document.body.textContent
const questionsIn = (text: string) => questions.filter((words) => text.includes(words))
const questions = catalogue
  .flatMap(({ prompt, childPrompt }) => [prompt, childPrompt])
  .concat(othersPrompt)
  .filter((words) => words !== undefined)

/** What is drawn when a screening that was never opened stands at one of the locks. */
function textAt(after: ScreeningEvent[]): string {
  showAll({ after })
  const text = shownNow()
  cleanup()
  return text
}

function wait(minutes: number): void {
  act(() => {
    vi.advanceTimersByTime(minutes * 60_000)
  })
}

const COVER: ScreeningEvent[] = [{ type: 'hidden' }]

describe('DF-1: what a closed lock guards is not in the page', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] })
  })
  afterEach(() => {
    cleanup()
    vi.useRealTimers()
  })

  const ways: readonly [string, (shown: Shown) => void][] = [
    ['Hide', () => fireEvent.click(press('Hide'))],
    [
      'Shift three times',
      () => {
        for (let times = 0; times < 3; times += 1) {
          fireEvent.keyDown(document.body, { key: 'Shift' })
          fireEvent.keyUp(document.body, { key: 'Shift' })
        }
      },
    ],
    ['idling', () => wait(2)],
  ]
  const everywhere = pages.flatMap((page) => ways.map(([way, hide]) => [page, way, hide] as const))

  it.each(everywhere)(
    '%s, then %s: the cover and nothing else, then the question who can see',
    (page, _way, hide) => {
      const cover = textAt(COVER)
      const first = textAt([])
      const shown = showAll({ after: [...bothLocks, { type: 'went', to: page }] })
      expect(shownNow()).not.toBe(cover)

      hide(shown)
      expect(shownNow()).toBe(cover)

      fireEvent.click(press('Continue'))
      expect(shownNow()).toBe(first)

      fireEvent.click(press('No, only me'))
      expect(shown.screening()).toMatchObject({ at: 'open', page: isQuestionPage(page) ? 'before' : page })
      expect(questionsIn(shownNow())).toEqual([])
    },
  )

  it('after any clicks, a locked screen shows one of its two pages, and an unlocked one no question unless both locks are open', () => {
    const cover = textAt(COVER)
    const first = textAt([])
    let locked = 0
    assert(
      property(anySequence, anyAge, (events, age) => {
        const { at } = showAll({ after: events, age }).screening()
        const text = shownNow()
        cleanup()
        if (at === 'locked') locked += 1
        expect(at !== 'locked' || [cover, first].includes(text)).toBe(true)
        expect(at === 'talking' ? [] : questionsIn(text)).toEqual([])
      }),
      { numRuns: 80 },
    )
    // Some 29 of the 80. Far below, so that chance does not fail it.
    expect(locked).toBeGreaterThanOrEqual(3)
  })

  it('takes the question away at once when a condition stops to hold', () => {
    const shown = showAll({ after: [...bothLocks, { type: 'went', to: 'talk' }] })
    shown.tell({ type: 'condition', set: { alone: 'companion-stays' } })
    expect(screen.getByRole('heading', { level: 1, name: 'Before you talk' })).toBeDefined()
  })

  it('wipes what is left behind the cover after ten minutes, and when the page is left', () => {
    const idle = showAll({ after: [...bothLocks, { type: 'words', topic: 'work', words: 'canary' }] })
    wait(10)
    expect(idle.screening()).toEqual({ at: 'ended', how: 'wiped' })
    cleanup()
    const left = showAll({ after: bothLocks })
    fireEvent(window, new Event('pagehide'))
    expect(left.screening()).toEqual({ at: 'ended', how: 'wiped' })
  })
})

describe('before the screen lock', () => {
  it.each([
    ['while the record is being read', { chart: null }],
    ['when all was read', { chart: aChart() }],
    ['when parts were not read', {}],
    [
      'when nothing can be saved',
      { canWrite: { ok: false, because: 'It does not take notes from other pages.' } },
    ],
    ['when hidden', { after: COVER }],
    ['when the patient has died', { chart: { ...aChart(), person: { ...aChart().person, deceased: true } } }],
  ] as const)('not one word tells what this is about: %s', (_when, given: Given) => {
    showAll({ after: [], ...given })
    expect(forbiddenIn(document.body.innerHTML)).toEqual([])
    expect(document.body.innerHTML).not.toContain('Canary')
  })

  it('names what could not be read, and goes on', async () => {
    const shown = showAll({ after: [] })
    expect(screen.getByText('Conditions could not be read: the record system said no.')).toBeDefined()
    await shown.press(press('No, only me'))
    expect(shown.screening()).toMatchObject({ at: 'open', page: 'overview' })
  })

  it('offers no review of a patient who has died', () => {
    showAll({ chart: { ...aChart(), person: { ...aChart().person, deceased: true } } })
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
      'The record says that this patient has died',
    )
    expect(screen.queryByRole('button', { name: 'No, only me' })).toBeNull()
  })
})

describe('the bar', () => {
  it.each(pages)('on %s keeps Hide, staff help and the way out one press away (R-083)', async (page) => {
    const shown = showAll({ after: [...bothLocks, { type: 'went', to: page }] })
    const bar = screen.getByRole('banner')
    expect([...bar.querySelectorAll('button')].map((button) => button.textContent)).toEqual([
      'Hide',
      'Overview',
      'Staff help',
      'Patient leaving',
    ])
    expect(bar.textContent).toContain('Testa Synthetic · born 1 April 1990 · record TEST-1')
    await shown.press(press('Patient leaving'))
    expect(shown.screening()).toMatchObject({ at: 'open', page: 'leaving' })
  })
})

describe('effort', () => {
  it('closes with nothing written in three clicks from launch (R-130)', async () => {
    const shown = showAll({ after: [] })
    await shown.press(press('No, only me'))
    await shown.press(press('Close, nothing written'))
    await shown.press(press('Close, nothing written'))
    expect(shown.screening()).toEqual({ at: 'ended', how: 'nothing-written' })
    expect(shown.clicks()).toBe(3)
  })

  it('opens the questions with one click for each condition and none besides', async () => {
    const shown = showAll({ after: [{ type: 'nobody-else-can-see' }, { type: 'went', to: 'before' }] })
    for (const name of ['Yes, alone', 'We share a language well', 'Able to take part'])
      await shown.press(screen.getByRole('radio', { name }))
    await shown.press(screen.getByRole('checkbox'))
    expect(shown.screening().at).toBe('open')
    await shown.press(screen.getByRole('radio', { name: 'Is willing to talk' }))
    expect(shown.screening().at).toBe('talking')
    expect(shown.clicks()).toBe(5)
  })
})
