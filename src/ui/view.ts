import type { Chart } from '../chart/chart.ts'
import type { RecordFinding } from '../indicators/findings.ts'
import type { InstrumentRead } from '../instruments/instrument-read.ts'
import type { ScreeningEvent } from '../screening/events.ts'
import type { Kept } from '../screening/kept.ts'
import type { Page } from '../screening/pages.ts'
import type { Pack } from '../site/pack.ts'
import type { Site } from '../site/site.ts'
import type { CorrectPlan } from '../write-back/correct-plan.ts'
import type { Change } from '../write-back/change.ts'
import type { Saving } from '../write-back/saving.ts'
import type { StopPlan } from '../write-back/stop-plan.ts'

/** The sign-in that this page rests on, as far as a page speaks of it. */
export interface SignIn {
  /** Epoch ms; `renews` by itself, `not-said` by the record system. */
  ends: number | 'renews' | 'not-said'
  /** What came of signing in a second time: only the same person, for the same patient, goes on. */
  again: 'not-tried' | 'under-way' | 'signed-in' | 'window-blocked' | 'someone-else' | 'failed'
  /** Opens a second window, so it must be called from a click. */
  signInAgain: () => void
}

/** Changing what an earlier review wrote, apart from saving this one. */
export interface Changes {
  /** What was asked for, the newest last. */
  made: readonly Change[]
  /** What the page asks for; whose record it is and who asks is added, and how it was heard. */
  ask: (
    asked: Pick<StopPlan, 'act' | 'referrals' | 'endTries'> | Omit<CorrectPlan, 'frame' | 'heard'>,
  ) => void
  /** Who is signed in: a review is put right by its author alone. */
  by: string
  /** Sends the same again; nothing is changed twice. */
  again: (change: Change) => void
  /** Looks how it stands. It changes nothing. */
  check: (change: Change) => void
}

/** What every page is given. Pages show and report; they decide and fetch nothing. */
export interface View {
  site: Site
  /** What is known of the region: numbers, rules, reading. The site's own settings stand without it. */
  pack: Pack | 'loading' | 'not-loaded'
  /** Asks for it again. */
  readPack: () => void
  /** Absent while the record is still being read. */
  chart: Chart | undefined
  /** What the record suggests, strongest and newest first. */
  found: readonly RecordFinding[]
  kept: Kept
  /** The hospital's own instruments. Absent until both locks were open and their files were read. */
  instruments: readonly InstrumentRead[] | undefined
  /** Asks again for those whose file could not be had. */
  readInstruments: () => void
  /** Whether both locks are open. */
  talking: boolean
  /** Whether this record system can take what Sphere writes. Until it has said so nothing is promised, and nothing ruled out. */
  canWrite: { ok: true | 'not-known' } | { ok: false; because: string }
  /** Epoch ms by the record's clock. */
  now: () => number
  /** Whether the time is only this computer's, because the record tells none. */
  ownClock: boolean
  signIn: SignIn
  /** What is known of what was sent; absent until something was. */
  saving: Saving | undefined
  changes: Changes
  tell: (event: ScreeningEvent) => void
}

/** Whether the reading has ended without a patient: waiting longer brings nothing. */
export function couldNotBeRead({ chart, canWrite }: Pick<View, 'chart' | 'canWrite'>): boolean {
  return chart === undefined && canWrite.ok === false
}

/** Something is on its way into the record: until its answer came, nobody knows what stands there. */
export function isSending({ saving, changes }: Pick<View, 'saving' | 'changes'>): boolean {
  return saving?.state === 'sending' || changes.made.some(({ state }) => state.state === 'sending')
}

export function goTo(view: View, to: Page): () => void {
  return () => view.tell({ type: 'went', to })
}
