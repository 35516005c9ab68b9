import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { whatNext } from '../../src/write-back/what-next.ts'
import { agreeing, NOW, planAfter } from '../support/a-plan.ts'
import { aSite } from '../support/a-site.ts'
import { bothLocks, judgedAndSent } from '../support/screening-events.ts'

const next = (events: readonly ScreeningEvent[], age: 'adult' | 'under-18' = 'adult') => {
  const { phone, ...rest } = whatNext(planAfter(events, { age }), aSite)
  return { ...rest, phone: phone.map(({ name }) => name) }
}
const judged = (
  concern: 'none-recorded' | 'some',
  asking: 'done' | 'not-safe' = 'done',
): ScreeningEvent[] => [
  { type: 'asking', asking },
  { type: 'concern', concern },
  { type: 'reason', reason: 'seen and heard' },
  { type: 'documentation', choice: 'team-only' },
]

const danger: readonly (readonly [string, ...ScreeningEvent[]])[] = [
  ['not safe going back', { type: 'safety-said', said: { asked: 'goingBack', reply: 'no' } }],
  ['not sure of going back', { type: 'safety-said', said: { asked: 'goingBack', reply: 'not-sure' } }],
  ['someone looks for them', { type: 'safety-said', said: { asked: 'pursuit', reply: 'yes' } }],
  ['not sure whether', { type: 'safety-said', said: { asked: 'pursuit', reply: 'not-sure' } }],
  ['police told of it', { type: 'police', risks: 'threats were made' }],
  ['danger, said at the start', { type: 'danger', danger: 'yes' }],
]
const judgedNone = (['none-recorded', 'past-safe-now'] as const).flatMap((concern) =>
  (['done', 'declined'] as const).flatMap((asking) =>
    danger.map(([what, ...said]) => [what, concern, asking, said] as const),
  ),
)

describe('what is left to do after saving', () => {
  it('names the team and each service that was sent something (R-029)', () => {
    expect(next(agreeing('harbour-house'))).toEqual({
      phone: ['Adult lead', 'Adult lead, out of hours', 'Harbour House'],
      pressing: true,
    })
  })

  it('asks nobody to be phoned when no concern was recorded', () => {
    expect(next([...bothLocks, ...judged('none-recorded')])).toEqual({ phone: [], pressing: false })
  })

  it('names the child protection lead, now, for a child (R-157)', () => {
    const child = next([...bothLocks, ...judgedAndSent], 'under-18')
    expect(child).toEqual({
      phone: ['Child protection lead', 'Child protection lead, out of hours'],
      pressing: true,
    })
  })

  it('DF-3: keeps the time to try again in sight when asking was not safe', () => {
    const later = next([
      ...bothLocks.slice(0, 1),
      { type: 'noticed', indicator: 'watched', present: true },
      ...judged('some', 'not-safe'),
      { type: 'try-again', when: 'tomorrow', who: 'night nurse' },
    ])
    expect(later.again).toEqual({ by: NOW + 86_400_000, note: 'To try again: night nurse' })
    expect(later.phone).toContain('Adult lead')
  })

  it.each(judgedNone)(
    'DF-3 R-061 R-080: a danger that was named is looked at today, and someone is phoned (%s, %s, %s)',
    (_what, concern, asking, said) => {
      const events = [
        ...bothLocks,
        ...said,
        { type: 'asking', asking },
        { type: 'concern', concern },
        { type: 'documentation', choice: 'team-only' },
      ] as const
      expect(next(events)).toEqual({ phone: ['Adult lead', 'Adult lead, out of hours'], pressing: true })
      const review = planAfter(events).writes.find((item) => item.write === 'team-task')
      expect(review).toMatchObject({ purpose: 'review', urgent: true })
    },
  )
})
