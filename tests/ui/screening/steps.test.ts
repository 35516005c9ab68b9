import { describe, expect, it } from 'vitest'
import { indicatorById } from '../../../src/indicators/catalogue.ts'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { concerns, type Concern } from '../../../src/screening/judgement.ts'
import { nextAfter } from '../../../src/screening/path.ts'
import type { AgeInRecord } from '../../../src/screening/patient.ts'
import { advance, begin } from '../../../src/screening/screening.ts'
import { nextStep, stages } from '../../../src/ui/screening/steps.ts'
import { aFact } from '../../support/a-chart.ts'
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

it('what was looked at, and needed nothing, is not called skipped', () => {
  const looked: ScreeningEvent[] = [
    { type: 'went', to: 'urgent' },
    { type: 'went', to: 'notice' },
    { type: 'went', to: 'before' },
  ]
  expect(statesAfter([unlocked, ...looked])).toMatchObject({
    urgent: 'looked-at',
    record: 'to-do',
    notice: 'looked-at',
    before: 'to-do',
  })
  expect(nextStep(whereAfter([unlocked, ...looked]))?.page).toBe('record')
})

it('looking at what has to be decided decides nothing', () => {
  const looked = (['judgement', 'writing', 'preview'] as const).map((to) => ({ type: 'went', to }) as const)
  expect(statesAfter([unlocked, ...looked])).toMatchObject({
    judgement: 'to-do',
    writing: 'to-do',
    preview: 'to-do',
  })
})

it('the record is done when each of its cards was weighed, and not with the first', () => {
  const found = ['injuries', 'food'].map((id) => {
    const indicator = indicatorById(id)
    if (!indicator) throw new Error(`${id} is gone from the catalogue`)
    return { indicator, tier: 'B' as const, evidence: [aFact('injury', '2026-05-01', 'Fracture')] as const }
  })
  const record = (...ids: string[]) => {
    const weighed = ids.map((indicator) => ({ type: 'weighed', indicator, as: 'explained' }) as const)
    const where = whereAfter([unlocked, { type: 'went', to: 'record' }, ...weighed])
    const steps = stages({ ...where, found }).flatMap((stage) => stage.steps)
    return steps.find(({ page }) => page === 'record')?.state
  }
  expect([record(), record('injuries'), record('injuries', 'food')]).toEqual([
    'looked-at',
    'looked-at',
    'done',
  ])
})

const judged = (concern: Concern): ScreeningEvent[] => [
  ...bothLocks,
  { type: 'need', need: 'shelter', wanted: true },
  { type: 'asking', asking: 'done' },
  { type: 'concern', concern },
  { type: 'reason', reason: 'seen and heard' },
]

describe('after the judgement the overview leads where the judgement leads', () => {
  it.each(concerns.flatMap((concern) => [true, false].map((talking) => [concern, talking] as const)))(
    '%s, both locks open: %s (R-061, R-064)',
    (concern, talking) => {
      const closed: ScreeningEvent[] = talking ? [] : [{ type: 'condition', set: { alone: 'not-possible' } }]
      const where = whereAfter([...judged(concern), ...closed])
      expect(nextStep(where)?.page).toBe(nextAfter('judgement', where.kept, where.talking))
    },
  )

  it('and on from there, once each was done or looked at', () => {
    const walk: ScreeningEvent[] = [
      { type: 'safety-said', said: { asked: 'goingBack', reply: 'no' } },
      { type: 'went', to: 'precautions' },
      { type: 'safety-noted', noted: { precaution: 'security-told', taken: true } },
      { type: 'went', to: 'sharing' },
      { type: 'documentation', choice: 'team-only' },
    ]
    const pages = walk.map(
      (_one, at) => nextStep(whereAfter([...judged('serious'), ...walk.slice(0, at)]))?.page,
    )
    expect(pages).toEqual(['safety', 'precautions', 'sharing', 'sharing', 'writing'])
    expect(nextStep(whereAfter([...judged('serious'), ...walk]))?.page).toBe('preview')
    expect(statesAfter(judged('serious'))).toMatchObject({ safety: 'to-do', precautions: 'to-do' })
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
