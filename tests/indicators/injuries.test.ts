import { describe, expect, it } from 'vitest'
import { factsByConcept } from '../../src/chart/facts-by-concept.ts'
import { assess } from '../../src/indicators/indicator.ts'
import { injuries } from '../../src/indicators/injuries.ts'
import { recorded } from '../support/recorded.ts'

const now = Date.UTC(2026, 5, 30)
const january = recorded('injury', '2026-01-10')
const march = recorded('assault', '2026-03-02')
const june = recorded('work-injury', '2026-06-20')
const lastYear = recorded('injury', '2025-06-29')
const scar = recorded('scar', '2026-05-01')

const look = (...facts: Parameters<typeof factsByConcept>[0]) =>
  assess(injuries, factsByConcept(facts), { now, person: 'adult' })

describe('injuries (R-003)', () => {
  it('on three days of the last year are worth asking about, with each one as evidence', () => {
    expect(look(january, march, june)).toEqual({
      kind: 'found',
      tier: 'B',
      because: 'Injuries on 3 different days in the last 12 months',
      evidence: [june, march, january],
    })
  })

  it('from more than a year ago do not count towards the pattern', () => {
    expect(look(lastYear, march, june)).toEqual({ kind: 'found', tier: 'C', evidence: [lastYear] })
  })

  it('coded several times on one day are one accident', () => {
    const again = recorded('injury', '2026-01-10T15:00:00Z')
    expect(look(january, again, june)).toMatchObject({ tier: 'C' })
  })

  it('that are scars are background, and add no day of their own', () => {
    expect(look(january, march, scar)).toEqual({ kind: 'found', tier: 'C', evidence: [scar, january] })
  })

  it('at work or in an assault alone are left to their own indicators', () => {
    expect(look(march, june)).toEqual({ kind: 'not-found' })
  })

  it('without a date are shown and never counted', () => {
    const undated = recorded('injury')
    expect(look(january, march, undated)).toMatchObject({ tier: 'C', evidence: [january, undated] })
  })
})
