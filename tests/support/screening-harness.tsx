import { act, cleanup, render } from '@testing-library/react'
import { userEvent, type UserEvent } from '@testing-library/user-event'
import { useReducer, type ReactNode } from 'react'
import { afterEach } from 'vitest'
import type { Chart } from '../../src/chart/chart.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { houseOf } from '../../src/screening/house.ts'
import type { AgeInRecord } from '../../src/screening/patient.ts'
import { advance, begin, type Screening } from '../../src/screening/screening.ts'
import type { Site } from '../../src/site/site.ts'
import type { SignIn, View } from '../../src/ui/view.ts'
import type { RecordFinding } from '../../src/indicators/findings.ts'
import type { Saving } from '../../src/write-back/saving.ts'
import { aChart } from './a-chart.ts'
import { aSite } from './a-site.ts'

afterEach(cleanup)
// jsdom has no scrolling.
Object.assign(window, { scrollTo: () => undefined })

/** Noon on 22 November 2026, so that nothing in a test hangs on the day it runs. */
export const NOW = Date.UTC(2026, 10, 22, 12)

export interface Given {
  site?: Site
  pack?: View['pack']
  readPack?: () => void
  /** null while the record is still being read. */
  chart?: Chart | null
  found?: readonly RecordFinding[]
  age?: AgeInRecord
  canWrite?: View['canWrite']
  ownClock?: boolean
  /** A sign-in that renews itself, unless said otherwise. */
  signIn?: Partial<SignIn>
  saving?: Saving
  instruments?: View['instruments']
  changes?: Partial<View['changes']>
  /** What happened before the test starts. Past the screen lock unless said otherwise. */
  after?: readonly ScreeningEvent[]
}

export interface Shown {
  user: UserEvent
  /** Where the screening stands now. */
  screening: () => Screening
  /** Everything the pages told, in order. */
  told: readonly ScreeningEvent[]
  tell: (event: ScreeningEvent) => void
  /** Clicks made through `press`. */
  clicks: () => number
  press: (element: HTMLElement) => Promise<void>
}

/** Shows what `show` makes of the screening, with the real reducer behind it. */
export function showScreening(
  show: (view: View, screening: Screening) => ReactNode,
  { after = [{ type: 'nobody-else-can-see' }], age = 'adult', ...given }: Given = {},
): Shown {
  const start = after.reduce(
    advance,
    begin('7b0c6b1e-0000-4000-8000-000000000000', NOW, age, houseOf(given.site ?? aSite)),
  )
  const told: ScreeningEvent[] = []
  const now = { screening: start, tell: (_event: ScreeningEvent): void => {} }

  function Harness() {
    const [screening, dispatch] = useReducer(advance, start)
    const tell = (event: ScreeningEvent) => {
      told.push(event)
      dispatch(event)
    }
    Object.assign(now, { screening, tell })
    if (screening.at === 'ended') return show(viewOf(given, start, tell), screening)
    return show(viewOf(given, screening, tell), screening)
  }

  render(<Harness />)
  const user = userEvent.setup()
  let clicks = 0
  return {
    user,
    told,
    screening: () => now.screening,
    tell: (event) => act(() => now.tell(event)),
    clicks: () => clicks,
    press: (element) => {
      clicks += 1
      return user.click(element)
    },
  }
}

/** One page by itself, past the screen lock. */
export function showPage(Page: (props: { view: View }) => ReactNode, given: Given = {}): Shown {
  return showScreening((view) => <Page view={view} />, given)
}

export function aSignIn(change: Partial<SignIn> = {}): SignIn {
  return { ends: 'renews', again: 'not-tried', signInAgain: () => undefined, ...change }
}

const doNothing = { ask: () => undefined, again: () => undefined, check: () => undefined }

function viewOf(
  {
    site = aSite,
    pack = 'not-loaded',
    chart = aChart(),
    found = [],
    canWrite = { ok: true },
    ...given
  }: Given,
  screening: Screening,
  tell: View['tell'],
): View {
  if (screening.at === 'ended') throw new Error('an ended screening has nothing to show')
  return {
    site,
    pack,
    readPack: given.readPack ?? (() => undefined),
    chart: chart ?? undefined,
    found,
    kept: screening.kept,
    instruments: given.instruments,
    readInstruments: () => undefined,
    talking: screening.at === 'talking',
    canWrite,
    now: () => NOW,
    ownClock: given.ownClock ?? false,
    signIn: aSignIn(given.signIn),
    saving: given.saving,
    changes: { made: [], by: 'Practitioner/clinician', ...doNothing, ...given.changes },
    tell,
  }
}
