import { describe, expect, it } from 'vitest'
import { advance, begin, type Screening } from '../../src/screening/screening.ts'
import { bothLocks, judgedAndSent } from '../support/screening-events.ts'

const previewed = [...bothLocks, ...judgedAndSent].reduce(advance, begin('s1', 0, 'adult'))
const sent = advance(previewed, { type: 'sent' })

describe.each(['finished', 'unclear', 'not-kept'] as const)('%s', (how) => {
  it('is how a screening ends once it was sent', () => {
    expect(advance(sent, { type: 'closed', how })).toEqual<Screening>({ at: 'ended', how })
  })

  it('is never said of one that was not sent, or that is hidden', () => {
    const hidden = advance(sent, { type: 'hidden' })
    expect(advance(previewed, { type: 'closed', how })).toEqual(previewed)
    expect(advance(hidden, { type: 'closed', how })).toEqual(hidden)
  })
})
