import { expect, it } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import type { AgeInRecord } from '../../../src/screening/patient.ts'
import { advance, begin } from '../../../src/screening/screening.ts'
import { nextStep, stages } from '../../../src/ui/screening/steps.ts'
import { bothLocks } from '../../support/screening-events.ts'

function whereAfter(events: readonly ScreeningEvent[], age: AgeInRecord = 'adult') {
  const now = events.reduce(advance, begin('7b0c6b1e-0000-4000-8000-000000000000', 0, age))
  if (now.at === 'ended') throw new Error('ended')
  return { kept: now.kept, talking: now.at === 'talking' }
}

function statesAfter(events: readonly ScreeningEvent[], age?: AgeInRecord) {
  const steps = stages(whereAfter(events, age)).flatMap((stage) => stage.steps)
  return Object.fromEntries(steps.map(({ page, state }) => [page, state]))
}

const unlocked: ScreeningEvent = { type: 'nobody-else-can-see' }
const saw: ScreeningEvent = { type: 'noticed', indicator: 'watched', present: true }

it('at first everything is to do, but what needs the patient alone (P-3, R-033, R-034, R-037, R-040, R-045, R-059, R-064, R-068, R-076)', () => {
  expect(statesAfter([unlocked])).toEqual({
    urgent: 'to-do',
    record: 'to-do',
    notice: 'to-do',
    before: 'to-do',
    help: 'to-do',
    contact: 'not-possible',
    talk: 'not-possible',
    wants: 'not-possible',
    safety: 'not-possible',
    precautions: 'to-do',
    judgement: 'to-do',
    sharing: 'not-possible',
    writing: 'to-do',
    preview: 'to-do',
  })
})

it('what was passed over is skipped, and can still be done', () => {
  expect(statesAfter([unlocked, saw])).toMatchObject({
    urgent: 'skipped',
    record: 'skipped',
    notice: 'done',
    help: 'to-do',
  })
})

it('both locks open every step', () => {
  expect(Object.values(statesAfter(bothLocks))).not.toContain('not-possible')
})

it('a condition that fails makes talking not possible, and judgement stays open (DF-3)', () => {
  expect(statesAfter([unlocked, { type: 'condition', set: { alone: 'companion-stays' } }])).toMatchObject({
    before: 'not-possible',
    talk: 'not-possible',
    judgement: 'to-do',
  })
})

it('for a child the duty to protect stands where an adult chooses services (R-156)', () => {
  const child = statesAfter([unlocked], 'under-18')
  expect(child).toMatchObject({ duty: 'to-do' })
  expect(child).not.toHaveProperty('sharing')
})

it('goes on with the first step that is open and not yet touched', () => {
  expect(nextStep(whereAfter([unlocked]))?.page).toBe('urgent')
  expect(nextStep(whereAfter([unlocked, saw]))?.page).toBe('before')
  expect(nextStep(whereAfter(bothLocks))?.page).toBe('urgent')
})
