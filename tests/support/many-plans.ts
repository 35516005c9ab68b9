import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Kept } from '../../src/screening/kept.ts'
import { advance, begin, type Screening } from '../../src/screening/screening.ts'
import type { WritePlan } from '../../src/write-back/plan.ts'
import { houseForm } from './an-instrument.ts'
import { planFor, SCREENING } from './a-plan.ts'
import { anyAge, anySequence } from './screening-events.ts'

/** Work of an earlier review, for today's talk to have done. */
const leftToDo = { id: 't1', review: 'r1', name: 'ask-alone', what: 'Talk when the patient is alone' }

export interface Planned {
  plan: WritePlan
  kept: Kept
  /** Both locks were open at some moment. */
  talked: boolean
}

/**
 * Holds a claim against the plans of many conversations, in any order of events. Fewer than a tenth of the runs
 * reaching what it guards fails it: a claim about states that never occur is worth nothing.
 */
export function forManyPlans(
  reaches: (planned: Planned) => boolean,
  holds: (planned: Planned) => void,
  numRuns = 1_000,
): void {
  let runs = 0
  let reached = 0
  fc.assert(
    fc.property(anySequence, anyAge, (events, age) => {
      runs += 1
      const states: Screening[] = [begin(SCREENING, 0, age)]
      for (const event of events) states.push(advance(states.at(-1) ?? begin(SCREENING, 0, age), event))
      const last = states.at(-1)
      if (!last || last.at === 'ended') return
      const talked = states.some((state) => state.at === 'talking')
      const plan = planFor(last.kept, undefined, undefined, { instruments: [houseForm], tasks: [leftToDo] })
      const planned = { plan, kept: last.kept, talked }
      if (reaches(planned)) reached += 1
      holds(planned)
    }),
    { numRuns },
  )
  expect(reached / runs).toBeGreaterThanOrEqual(0.1)
}
