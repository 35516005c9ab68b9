import { describe, expect, it } from 'vitest'
import { stillLocked, type Condition, type Conditions } from '../../src/screening/conditions.ts'

const settled: Conditions = {
  alone: 'alone',
  language: 'shared-language',
  ability: 'able',
  limitsExplained: true,
  willing: 'agrees',
}

describe('the questions', () => {
  it('open when all is settled', () => {
    expect(stillLocked(settled, 'adult')).toEqual([])
  })

  it.each<[string, Condition, Conditions]>([
    ['R-034', 'alone', { alone: 'companion-stays' }],
    ['R-035', 'alone', { alone: 'police-or-guard' }],
    ['R-111', 'language', { language: 'only-companion' }],
    ['R-057', 'ability', { ability: 'capacity-in-doubt' }],
    ['R-039', 'limits', { limitsExplained: false }],
    ['R-078', 'willing', { willing: 'declines' }],
  ])('%s: stay closed for want of one condition alone: %s', (_id, condition, set) => {
    expect(stillLocked({ ...settled, ...set }, 'adult')).toEqual([condition])
  })

  it('stay closed while nobody knows whether it is a child (R-157)', () => {
    expect(stillLocked(settled, 'unknown')).toEqual(['age'])
    expect(stillLocked({ ...settled, age: 'in-doubt' }, 'unknown')).toEqual([])
  })
})
