import { describe, expect, it } from 'vitest'
import { endOf } from '../../src/app/end-of.ts'
import type { Change, ChangeOutcome } from '../../src/write-back/change.ts'
import type { Outcome } from '../../src/write-back/outcome.ts'
import { aStop } from '../support/a-stop.ts'

const problem = { problem: 'no-clear-answer', doing: 'save Bundle' } as const
const done: ChangeOutcome = { outcome: 'done', at: 0, attested: true }
const notDone: ChangeOutcome = { outcome: 'not-done', problem }
const saved = { saving: { state: 'known', outcome: { outcome: 'saved', at: 0, written: [] } } } as const

function asked(outcome: ChangeOutcome | 'sending', plan = aStop('stop')): Change {
  return { plan, state: outcome === 'sending' ? { state: 'sending' } : { state: 'known', outcome } }
}

const known = (outcome: Outcome) => ({ saving: { state: 'known', outcome } }) as const

describe('how it ends when the page is closed, left or wiped over what was sent (DF-1, DF-10)', () => {
  const remaining = [{ type: 'Flag', id: 'f1', version: '1' }] as const
  it.each([
    ['under way', { saving: { state: 'sending' } } as const, 'unclear'],
    ['unclear', known({ outcome: 'cannot-tell', problem }), 'unclear'],
    ['not kept safe', known({ outcome: 'label-lost', types: ['Flag'], undone: true, remaining }), 'not-kept'],
    ['not kept', known({ outcome: 'not-the-same', types: ['Flag'], undone: false, remaining }), 'not-kept'],
    ['saved', saved, 'wiped'],
    ['not saved', known({ outcome: 'not-saved', problem }), 'wiped'],
    [
      'not saved, with empty entries left',
      known({ outcome: 'not-saved', problem, left: remaining }),
      'not-kept',
    ],
  ] as const)('%s is never told as gone', (_what, sent, end) => {
    expect(endOf('wiped', sent, [])).toBe(end)
  })

  it('nor is a referral that was to be stopped', () => {
    expect(endOf('wiped', saved, [asked('sending')])).toBe('unclear')
    expect(endOf('wiped', undefined, [asked(notDone)])).toBe('unclear')
    expect(endOf('wiped', undefined, [asked(done)])).toBe('wiped')
  })
})

describe('how it ends after a referral was to be stopped (R-048, DF-10)', () => {
  it.each([
    ['not done', notDone],
    ['under way', 'sending'],
    ['unclear', { outcome: 'cannot-tell', problem }],
    ['kept as something else', { outcome: 'not-kept', entries: [] }],
    ['not safe to send', { outcome: 'label-lost', types: ['Task'] }],
    ['done in part', { outcome: 'partly', at: 0, attested: true, missing: [], yesStands: true }],
  ] satisfies [string, ChangeOutcome | 'sending'][])(
    'DF-10: %s: it is never closed as written, nor as if nothing had been asked for',
    (_how, outcome) => {
      expect(endOf('nothing-written', undefined, [asked(outcome)])).toBe('unclear')
      expect(endOf('finished', saved, [asked(outcome)])).toBe('unclear')
    },
  )

  it('R-048: done says so, and a second try that was done settles the first', () => {
    expect(endOf('nothing-written', undefined, [asked(done)])).toBe('changed')
    expect(endOf('nothing-written', undefined, [asked(notDone), asked(done)])).toBe('changed')
    expect(endOf('finished', saved, [asked(notDone), asked(done)])).toBe('finished')
  })

  it('DF-10: what was done for another service, or another end, settles nothing', () => {
    const other = aStop('stop', { recipients: ['open-door'] })
    expect(endOf('finished', saved, [asked(notDone), asked(done, other)])).toBe('unclear')
    expect(endOf('finished', saved, [asked(notDone), asked(done, aStop('hold'))])).toBe('unclear')
    expect(endOf('finished', saved, [asked(notDone, aStop('hold')), asked(done)])).toBe('finished')
  })
})
