import { describe, expect, it } from 'vitest'
import type { EarlierTask } from '../../src/chart/earlier.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { withoutBasis } from '../../src/write-back/basis.ts'
import { previewOf } from '../../src/write-back/preview.ts'
import { NOW, planAfter } from '../support/a-plan.ts'
import { aSite } from '../support/a-site.ts'
import { bothLocks, judgedAndSent } from '../support/screening-events.ts'

const task = (name: string, change: Partial<EarlierTask> = {}): EarlierTask => ({
  id: name,
  review: 'r1',
  name,
  what: `Words of ${name}`,
  encounter: 'e0',
  ...change,
})
const all = ['retry', 'ask-alone', 'ask-on-waking', 'follow-up', 'review', 'on-hold', 'stopped'].map((name) =>
  task(name),
)
const planWith = (tasks: readonly EarlierTask[], ...events: readonly ScreeningEvent[]) =>
  planAfter([...bothLocks, ...judgedAndSent, { type: 'asking', asking: 'done' }, ...events], { tasks })
const doneIn = (...given: Parameters<typeof planWith>) =>
  planWith(...given).writes.flatMap((item) => (item.write === 'done' ? [item.task.name] : []))

describe('work that an earlier review left (R-055)', () => {
  it('is done once the patient was asked, alone: nobody asks them twice', () => {
    expect(doneIn(all)).toEqual(['retry', 'ask-alone', 'ask-on-waking', 'follow-up'])
  })

  it.each([
    ['half a talk', { type: 'asking', asking: 'partly' }],
    ['a patient who declined', { type: 'asking', asking: 'declined' }],
    ['a companion who came in', { type: 'condition', set: { alone: 'companion-stays' } }],
    ['nothing that is written', { type: 'documentation', choice: 'nothing' }],
  ] satisfies [string, ScreeningEvent][])('DF-3: stays open after %s', (_what, event) => {
    expect(doneIn(all, event)).toEqual([])
  })

  it('R-054: the visit that was to follow is not the one it was agreed in', () => {
    expect(doneIn([task('follow-up', { encounter: 'e1' })])).toEqual([])
    const { encounter: _unknown, ...unknown } = task('follow-up')
    expect(doneIn([unknown])).toEqual([])
  })

  it('is named before it is saved', () => {
    const lines = previewOf(planWith([task('retry')]), aSite)?.inRecord.map(({ what }) => what)
    expect(lines).toContain('That an earlier task is done, if it is still open: Words of retry')
  })

  it('is asked again where it is sent', () => {
    const plan = planWith([task('retry')])
    expect(withoutBasis(plan, NOW, aSite)).toEqual([])
    const writes = plan.writes.map((item) =>
      item.write === 'response' ? { ...item, judged: { ...item.judged, asking: 'partly' as const } } : item,
    )
    expect(withoutBasis({ ...plan, writes }, NOW, aSite)).toMatchObject([{ write: 'done' }])
  })
})
