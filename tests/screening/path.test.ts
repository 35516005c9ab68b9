import { describe, expect, it } from 'vitest'
import { newlyBegun, type Kept } from '../../src/screening/kept.ts'
import { nextAfter } from '../../src/screening/path.ts'

const kept = (change: Partial<Kept> = {}): Kept => ({
  ...newlyBegun('7b0c6b1e-0000-4000-8000-000000000000', 0, 'adult'),
  ...change,
})

describe('where the main button leads', () => {
  it('after help: to safe contact with the questions open, else straight to the judgement', () => {
    expect(nextAfter('help', kept(), true)).toBe('contact')
    expect(nextAfter('help', kept(), false)).toBe('judgement')
  })

  it('to services only when an adult wants something and can be asked (R-078)', () => {
    const concern = kept({ judgement: { concern: 'some', reason: 'r' } })
    expect(nextAfter('judgement', concern, true)).toBe('sharing')
    expect(nextAfter('judgement', concern, false)).toBe('writing')
    expect(nextAfter('judgement', { ...concern, wantsNothingNow: true }, true)).toBe('writing')
    expect(nextAfter('judgement', kept({ needs: ['health'] }), true)).toBe('sharing')
    expect(nextAfter('judgement', kept(), true)).toBe('writing')
  })

  it('to the duty, never to services, for a child (R-156)', () => {
    expect(nextAfter('judgement', kept({ age: 'under-18', needs: ['shelter'] }), true)).toBe('duty')
  })
})
