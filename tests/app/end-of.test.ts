import { describe, expect, it } from 'vitest'
import { endOf } from '../../src/app/end-of.ts'
import type { Change, ChangeOutcome } from '../../src/write-back/change.ts'
import { aStop } from '../support/a-stop.ts'

const problem = { problem: 'no-clear-answer', doing: 'save Bundle' } as const
const done: ChangeOutcome = { outcome: 'done', at: 0, attested: true }
const notDone: ChangeOutcome = { outcome: 'not-done', problem }
const saved = { saving: { state: 'known', outcome: { outcome: 'saved', at: 0, written: [] } } } as const

function asked(outcome: ChangeOutcome | 'sending', plan = aStop('stop')): Change {
  return { plan, state: outcome === 'sending' ? { state: 'sending' } : { state: 'known', outcome } }
}

describe('how it ends after a referral was to be stopped (R-048, DF-10)', () => {
  it.each([
    ['not done', notDone],
    ['under way', 'sending'],
    ['unclear', { outcome: 'cannot-tell', problem }],
    ['kept as something else', { outcome: 'not-kept', types: ['Task'] }],
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
