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
})
