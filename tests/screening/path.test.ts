import { describe, expect, it } from 'vitest'
import { newlyBegun, type Kept } from '../../src/screening/kept.ts'
import { nextAfter } from '../../src/screening/path.ts'
import { noSafety } from '../../src/screening/safety.ts'

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

  it.each(['serious', 'danger-now'] as const)(
    'to how safe they feel, then to keeping everyone safe, before services where the concern is %s (R-064, R-076)',
    (concern) => {
      const worried = kept({ judgement: { asking: 'done', concern, reason: 'r' } })
      expect(nextAfter('judgement', worried, true)).toBe('safety')
      expect(nextAfter('safety', worried, true)).toBe('precautions')
      expect(nextAfter('precautions', worried, true)).toBe('sharing')
      expect(nextAfter('judgement', worried, false)).toBe('precautions')
    },
  )

  it('past the safety pages when they were seen to already, and never there for a lesser concern', () => {
    const judgement = { asking: 'done', concern: 'serious', reason: 'r' } as const
    const spoken = { ...noSafety, replies: { goingBack: 'declined' } } as const
    expect(nextAfter('judgement', kept({ judgement, safety: spoken }), true)).toBe('precautions')
    const noted = { ...spoken, staysUnsafe: 'the way home' }
    expect(nextAfter('judgement', kept({ judgement, safety: noted }), true)).toBe('sharing')
    const some = kept({ judgement: { ...judgement, concern: 'some' } })
    expect(nextAfter('judgement', some, true)).toBe('sharing')
    expect(nextAfter('judgement', kept({ judgement: { reason: '' } }), true)).toBe('writing')
  })

  it('to one question about being followed for harm in the past, asked once, and not at all where the patient wants it left alone (R-061, R-105)', () => {
    const past = kept({ judgement: { asking: 'done', concern: 'past-safe-now', reason: '' } })
    expect(nextAfter('judgement', past, true)).toBe('safety')
    expect(nextAfter('judgement', past, false)).toBe('writing')
    expect(nextAfter('safety', past, true)).toBe('writing')
    expect(nextAfter('judgement', { ...past, onlyIfPatientRaisesIt: true }, true)).toBe('writing')
    const asked = { ...past, safety: { ...noSafety, replies: { pursuit: 'no' } } } as const
    expect(nextAfter('judgement', asked, true)).toBe('writing')
    const answers = [{ linkId: 'safety.pursuit', question: 'Looked for', answer: 'No' }]
    const before = { id: 'q1', review: 'r1', answers, onlyIfPatientRaisesIt: false }
    expect(nextAfter('judgement', past, true, [before])).toBe('writing')
  })

  it('a child’s lead is phoned before anything is asked about safety (R-157)', () => {
    const judgement = { asking: 'done', concern: 'serious', reason: 'r' } as const
    expect(nextAfter('judgement', kept({ age: 'under-18', judgement }), true)).toBe('duty')
  })

  it('from the safety pages back to a judgement that is still missing', () => {
    expect(nextAfter('precautions', kept(), true)).toBe('judgement')
  })
})
