// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { pages } from '../../../src/screening/pages.ts'
import { App } from '../../../src/app/app.tsx'
import { ScreeningView } from '../../../src/ui/screening/screening-view.tsx'
import { aChart } from '../../support/a-chart.ts'
import { aSite } from '../../support/a-site.ts'
import { bothLocks, judgedAndSent } from '../../support/screening-events.ts'
import { showScreening, type Given } from '../../support/screening-harness.tsx'

const NUMBERS = ['999', '01632 960103', '01632 960100']
const missing = () => NUMBERS.filter((number) => !document.body.textContent.includes(number))
const unlocked: ScreeningEvent = { type: 'nobody-else-can-see' }

function show(given: Given, broken = false) {
  return showScreening(
    (view, screening) =>
      screening.at !== 'ended' && (
        <ScreeningView
          view={view}
          screening={screening}
          preview={() => {
            if (broken) throw new Error('cannot be drawn')
            return <h1>Preview</h1>
          }}
          finish={() => <h1>Saving</h1>}
        />
      ),
    given,
  )
}

const refused = (why: 'sign-in-failed' | 'not-staff') =>
  render(
    <App shown={{ shown: 'refusal', refusal: { refused: why }, numbers: aSite }} onEnded={() => undefined} />,
  )

beforeAll(async () => {
  show({})
  await screen.findByRole('heading', { level: 1, name: 'Wellbeing review' })
  cleanup()
})

describe('DF-5 R-033 R-083: help is one action away', () => {
  it.each(pages.flatMap((page) => [[page, 'open'] as const, [page, 'talking'] as const]))(
    'on the page %s, %s',
    (page, at) => {
      const settled = at === 'open' ? [unlocked] : bothLocks
      show({ after: [...settled, { type: 'went', to: page }] })
      fireEvent.click(screen.getByRole('button', { name: 'Staff help' }))
      expect(missing()).toEqual([])
    },
  )

  it.each<[string, Given]>([
    ['before the screen lock', { after: [] }],
    ['while the record is still being read', { after: [], chart: null }],
    ['on the cover', { after: [unlocked, { type: 'hidden' }] }],
    ['when the screen was left alone', { after: [unlocked, { type: 'idle' }] }],
    ['while it is saved, and after', { after: [...bothLocks, ...judgedAndSent, { type: 'sent' }] }],
    [
      'when the record says that the patient has died',
      { chart: aChart({ person: { ...aChart().person, deceased: true } }) },
    ],
  ])('%s', (_where, given) => {
    show(given)
    fireEvent.click(screen.getByText('Staff help'))
    expect(screen.getByText('Staff help').closest('details')?.open).toBe(true)
    expect(missing()).toEqual([])
  })

  it('on a page that could not be drawn', () => {
    vi.spyOn(console, 'error').mockReturnValue()
    show({ after: [...bothLocks, { type: 'went', to: 'preview' }] }, true)
    fireEvent.click(screen.getByText('Staff help'))
    expect(missing()).toEqual([])
  })

  it.each(['nothing-written', 'finished', 'unclear', 'not-kept', 'wiped'] as const)(
    'when it has ended: %s',
    (how) => {
      render(<App shown={{ shown: 'ended', how, numbers: aSite }} onEnded={() => undefined} />)
      fireEvent.click(screen.getByText('Staff help'))
      expect(missing()).toEqual([])
    },
  )

  it('when the sign-in was refused, but never to somebody who is not staff', async () => {
    refused('sign-in-failed')
    fireEvent.click(await screen.findByText('Staff help'))
    expect(missing()).toEqual([])
    cleanup()
    refused('not-staff')
    expect(await screen.findByText('If you need help, ask any member of staff.')).toBeDefined()
    expect(missing()).toEqual(NUMBERS)
  })
})
