import type { Fact } from '../../src/chart/chart.ts'
import type { Instrument } from '../../src/instruments/instrument.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import type { Kept } from '../../src/screening/kept.ts'
import type { AgeInRecord } from '../../src/screening/patient.ts'
import { advance, begin, type Screening } from '../../src/screening/screening.ts'
import type { Site } from '../../src/site/site.ts'
import type { Frame, Planning, WritePlan } from '../../src/write-back/plan.ts'
import { planWrites } from '../../src/write-back/planning.ts'
import { aChart, aFact } from './a-chart.ts'
import { aSite } from './a-site.ts'
import { agreesTo, bothLocks, judgedAndSent } from './screening-events.ts'

export const SCREENING = '7b0c6b1e-3f52-4c8a-9d1e-2a4b6c8d0e1f'
/** The moment at which the events of `agreesTo` were answered, and a little later. */
export const AGREED_AT = 1_000
export const NOW = 5_000

const evidence: Readonly<Record<string, readonly Fact[]>> = {
  'pay-withheld': [aFact('injury', '2026-05-01', 'Fracture of wrist', 'c1')],
  'companion-speaks': [aFact('injury', '2026-06-01', 'Burn of hand', 'c2')],
}

export const aFrame: Omit<Frame, 'patientSideIsSafe'> = {
  screening: SCREENING,
  person: aChart().person,
  encounter: 'e1',
  author: { reference: 'Practitioner/clinician', name: 'Dr Test' },
  at: NOW,
  app: 'Sphere 0.1.0',
}

function after(events: readonly ScreeningEvent[], age: AgeInRecord = 'adult'): Screening {
  return events.reduce(advance, begin(SCREENING, 0, age))
}

export function planFor(
  kept: Kept,
  site: Site = aSite,
  frame: Partial<typeof aFrame> = {},
  { instruments = [], tasks = [] }: Partial<Pick<Planning, 'instruments' | 'tasks'>> = {},
): WritePlan {
  return planWrites({ kept, frame: { ...aFrame, ...frame }, site, evidence, instruments, tasks })
}

/** The plan of a conversation that ran along these events. */
export function planAfter(
  events: readonly ScreeningEvent[],
  {
    age = 'adult',
    site = aSite,
    frame = {},
    instruments = [],
    tasks = [],
  }: {
    age?: AgeInRecord
    site?: Site
    frame?: Partial<typeof aFrame>
    instruments?: readonly Instrument[]
    tasks?: Planning['tasks']
  } = {},
): WritePlan {
  const state = after(events, age)
  if (state.at === 'ended') throw new Error('This conversation has ended: there is nothing to plan.')
  return planFor(state.kept, site, frame, { instruments, tasks })
}

/** An adult who wants a place to stay and agrees to these services. */
export function agreeing(...services: readonly string[]): ScreeningEvent[] {
  return [
    ...bothLocks,
    { type: 'need', need: 'shelter', wanted: true },
    { type: 'contact', set: { sight: 'someone-else', phone: 'safe', how: 'Mobile, mornings' } },
    { type: 'own-words', words: 'I want to sleep somewhere else' },
    ...services.flatMap((service) => agreesTo(service)),
    ...judgedAndSent,
  ]
}
