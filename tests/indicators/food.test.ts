import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/chart/chart.ts'
import { parseDate } from '../../src/chart/dates.ts'
import { factsByConcept } from '../../src/chart/facts-by-concept.ts'
import { food } from '../../src/indicators/food.ts'
import { assess } from '../../src/indicators/indicator.ts'
import { recorded } from '../support/recorded.ts'

const now = Date.UTC(2026, 5, 30)

function look(born: string | undefined, ...facts: Fact[]) {
  const birthDate = born === undefined ? undefined : parseDate(born)
  return assess(food, factsByConcept(facts), { now, person: 'adult', ...(birthDate && { birthDate }) })
}

const bodyMass = (value: number, unit = 'kg/m2') =>
  recorded('body-mass', '2026-02-01', { quantity: { value, unit } })
const weight = (on: string, value: number, unit = 'kg') =>
  recorded('body-weight', on, { quantity: { value, unit } })

describe('body mass (R-006)', () => {
  it('below 18.5 is background for an adult', () => {
    const low = bodyMass(18.4)
    expect(look('1990-01-01', low)).toEqual({ kind: 'found', tier: 'C', evidence: [low] })
  })

  it.each(['kg/m2', 'kg/m²', 'kg/m^2'])('is low in %s', (unit) => {
    expect(look('1990-01-01', bodyMass(15.2, unit))).toMatchObject({ kind: 'found' })
  })

  it.each([
    ['at 18.5', '1990-01-01', bodyMass(18.5)],
    ['of a child', '2010-01-01', bodyMass(15)],
    ['of someone whose age is not known', undefined, bodyMass(15)],
    ['of someone who was a child on that day', '2008-03-01', bodyMass(15)],
    ['in a unit we do not know', '1990-01-01', bodyMass(15, '1')],
  ])('%s says nothing', (_, born, fact) => {
    expect(look(born, fact)).toEqual({ kind: 'not-found' })
  })
})

describe('weight', () => {
  it('that fell shows as the newest and the oldest figure, as background', () => {
    const [first, middle, last] = [
      weight('2025-02-01', 70),
      weight('2025-09-01', 72),
      weight('2026-02-01', 61),
    ]
    expect(look('1990-01-01', first, middle, last)).toEqual({
      kind: 'found',
      tier: 'C',
      evidence: [last, first],
    })
  })

  it('that fell is seen across units', () => {
    const [before, after] = [weight('2025-05-01', 176, '[lb_av]'), weight('2026-05-01', 50)]
    expect(look('1990-01-01', before, after)).toMatchObject({ kind: 'found', evidence: [after, before] })
    expect(look('1990-01-01', weight('2025-05-01', 80), weight('2026-05-01', 176, 'lb'))).toMatchObject({
      kind: 'found',
    })
  })

  it('that rose, stands alone, or is in a unit nobody knows says nothing', () => {
    expect(look('1990-01-01', weight('2025-02-01', 60), weight('2026-02-01', 61))).toEqual({
      kind: 'not-found',
    })
    expect(look('1990-01-01', weight('2025-02-01', 60))).toEqual({ kind: 'not-found' })
    expect(look('1990-01-01', weight('2025-02-01', 130, '[lb_av]'), weight('2026-02-01', 60))).toEqual({
      kind: 'not-found',
    })
    expect(look('1990-01-01', weight('2025-02-01', 13, 'stone'), weight('2026-02-01', 60))).toEqual({
      kind: 'not-found',
    })
  })
})

it('a recorded malnutrition is worth asking about, with the low body mass beside it', () => {
  const malnutrition = recorded('poor-nutrition', '2026-01-01')
  const low = bodyMass(17)
  expect(look('1990-01-01', malnutrition, low)).toEqual({
    kind: 'found',
    tier: 'B',
    evidence: [low, malnutrition],
  })
})
