import { describe, expect, it } from 'vitest'
import type { Conditions } from '../../src/screening/conditions.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { forbiddenIn } from '../../src/site/neutral-words.ts'
import { whatNext } from '../../src/write-back/what-next.ts'
import { agreeing, planAfter } from '../support/a-plan.ts'
import { aSite } from '../support/a-site.ts'
import { bothLocks } from '../support/screening-events.ts'

const unlocked: ScreeningEvent = { type: 'nobody-else-can-see' }
const condition = (set: Conditions): ScreeningEvent => ({ type: 'condition', set })
const booked: ScreeningEvent = { type: 'booking', kind: 'sign-video', when: 'Tuesday 10:00' }
const unasked: readonly ScreeningEvent[] = [
  { type: 'asking', asking: 'not-safe' },
  { type: 'concern', concern: 'none-recorded' },
  { type: 'documentation', choice: 'team-only' },
]

function tasksAfter(...events: readonly ScreeningEvent[]) {
  return planAfter(events).writes.flatMap((item) =>
    item.write === 'team-task' ? [{ purpose: item.purpose, note: item.note }] : [],
  )
}

describe('no interpreter', () => {
  it('R-111 R-013: the talk is to be tried again with who was booked, and nobody is advised about a language', () => {
    expect(tasksAfter(unlocked, condition({ language: 'nobody-free' }), booked, ...unasked)).toEqual([
      {
        purpose: 'retry',
        note: 'Try again at the next natural chance. Interpreter booked: Sign language, by video, Tuesday 10:00',
      },
    ])
  })

  it('R-111: with nothing booked, that comes first', () => {
    expect(tasksAfter(unlocked, condition({ language: 'nobody-free' }), ...unasked)).toEqual([
      {
        purpose: 'retry',
        note: 'Try again at the next natural chance. Book a professional interpreter first',
      },
    ])
  })

  it('R-111: a companion who interprets has to be out of the room as well', () => {
    const boss = [
      condition({ alone: 'companion-stays', language: 'only-companion' }),
      { type: 'noticed', indicator: 'companion-speaks', present: true },
    ] as const
    expect(tasksAfter(unlocked, ...boss, ...unasked)).toEqual([
      { purpose: 'review', note: 'Advice wanted today' },
      {
        purpose: 'ask-alone',
        note: 'Try again at the next natural chance. Book a professional interpreter first',
      },
    ])
  })

  it('R-111: whoever tries again does not bring the interpreter who made the patient uneasy', () => {
    const stopped = [
      condition({ language: 'professional-interpreter' }),
      { type: 'interpreter-uneasy' },
    ] as const
    expect(tasksAfter(unlocked, ...stopped, ...unasked)).toEqual([
      {
        purpose: 'retry',
        note: 'Try again at the next natural chance. Book a professional interpreter first. Not the same interpreter as last time',
      },
    ])
  })
})

describe('others in trouble', () => {
  const toldOf: readonly ScreeningEvent[] = [
    { type: 'others-at-risk', answer: 'yes' },
    { type: 'asking', asking: 'done' },
    { type: 'concern', concern: 'none-recorded' },
    { type: 'documentation', choice: 'care-note' },
  ]
  const review = (age: 'adult' | 'under-18', concern: 'none-recorded' | 'some' = 'none-recorded') => {
    const said: ScreeningEvent[] = [
      { type: 'concern', concern },
      { type: 'reason', reason: 'told' },
    ]
    const plan = planAfter([...bothLocks, ...toldOf, ...said], { age })
    const [task, ...more] = plan.writes.filter((item) => item.write === 'team-task')
    return { task, more, next: whatNext(plan, aSite) }
  }
  const NOTE = 'Advice wanted today, about others too: phone who wrote this'

  it('R-060 R-081: the lead is asked today in one neutral line, whatever else was judged, and phoned now', () => {
    const { task, more, next } = review('adult')
    expect(task).toMatchObject({ purpose: 'review', urgent: true, note: NOTE })
    expect(more).toEqual([])
    expect(forbiddenIn(NOTE)).toEqual([])
    expect(next).toMatchObject({ pressing: true, phone: [aSite.safeguardingTeam.contact, {}] })
  })

  it('R-060 R-157: the child protection lead is, when the patient is a child, beside what they are sent', () => {
    const { task, more } = review('under-18', 'some')
    expect(task).toMatchObject({ purpose: 'review', owner: { id: 'child-protection' }, note: NOTE })
    expect(more).toEqual([])
  })
})

it('R-080 R-043: what the police told is sent to no service, and no police contact comes with another service', () => {
  const risks: ScreeningEvent = { type: 'police', risks: 'police canary' }
  const { writes } = planAfter([...agreeing('harbour-house'), risks])
  const sent = writes.filter(({ write }) => write !== 'response')
  expect(writes.filter(({ write }) => write === 'referral')).toMatchObject([
    { recipient: { id: 'harbour-house' } },
  ])
  expect(JSON.stringify(sent)).not.toContain('police canary')
})
