import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { previewOf } from '../../src/write-back/preview.ts'
import { whatNext } from '../../src/write-back/what-next.ts'
import { NOW, planAfter } from '../support/a-plan.ts'
import { aSite } from '../support/a-site.ts'
import { bothLocks } from '../support/screening-events.ts'

const DAY = 86_400_000
const named: ScreeningEvent = {
  type: 'follow-up',
  set: { who: ' the wound clinic ', reason: 'a dressing change', within: 'days' },
}
const calm: readonly ScreeningEvent[] = [
  ...bothLocks,
  { type: 'asking', asking: 'done' },
  { type: 'concern', concern: 'none-recorded' },
  { type: 'documentation', choice: 'team-only' },
]
const planWith = (...events: readonly ScreeningEvent[]) => planAfter([...calm, ...events])
const tasks = (...events: readonly ScreeningEvent[]) =>
  planWith(...events).writes.filter(({ write }) => write === 'team-task')

describe('a next visit', () => {
  it('becomes work for the team once somebody is named to see the patient (R-052, R-054)', () => {
    expect(tasks(named)).toEqual([
      {
        write: 'team-task',
        purpose: 'follow-up',
        owner: { id: 'safeguarding-team', name: 'Adult lead', known: aSite.safeguardingTeam.known },
        due: NOW + 3 * DAY,
        urgent: false,
        note: 'Next visit, for a dressing change: the wound clinic',
      },
    ])
  })

  it('names no reason that gives it away in the task: that stays in the review (R-066)', () => {
    const telling = { type: 'follow-up', set: { who: 'Ward 3', reason: 'Trafficking check' } } as const
    expect(tasks(telling)).toMatchObject([{ note: 'Next visit: Ward 3' }])
  })

  it('is nobody’s work while nobody is named', () => {
    expect(tasks({ type: 'follow-up', set: { within: 'week', reason: 'a weight' } })).toEqual([])
  })

  it('is said before it is saved and after, and asks nobody to be phoned (R-054)', () => {
    const plan = planWith(named)
    expect(previewOf(plan, aSite)?.inRecord.map(({ what }) => what)).toContain(
      'A task for Adult lead: see that the next visit happens',
    )
    expect(whatNext(plan, aSite)).toEqual({
      phone: [],
      pressing: false,
      visit: { by: NOW + 3 * DAY, note: 'Next visit, for a dressing change: the wound clinic' },
    })
  })

  it('of a child belongs to the child protection team (R-157)', () => {
    const plan = planAfter(
      [...calm, { type: 'concern', concern: 'some' }, { type: 'reason', reason: 'r' }, named],
      {
        age: 'under-18',
      },
    )
    expect(plan.writes.filter(({ write }) => write === 'team-task')).toMatchObject([
      { purpose: 'follow-up', owner: { id: 'child-protection' } },
    ])
  })
})
