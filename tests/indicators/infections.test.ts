import { describe, expect, it } from 'vitest'
import type { Fact } from '../../src/chart/chart.ts'
import { factsByConcept } from '../../src/chart/facts-by-concept.ts'
import { catalogueFor } from '../../src/indicators/catalogue.ts'
import { findings } from '../../src/indicators/findings.ts'
import { assess } from '../../src/indicators/indicator.ts'
import { infections } from '../../src/indicators/infections.ts'
import { aChart } from '../support/a-chart.ts'
import { recorded } from '../support/recorded.ts'

const now = Date.UTC(2026, 5, 30)
const look = (...facts: Fact[]) => assess(infections, factsByConcept(facts), { now, person: 'adult' })
const ofChild = (...facts: Fact[]) => assess(infections, factsByConcept(facts), { now, person: 'child' })

const autumn = recorded('infection', '2025-10-04')
const winter = recorded('infection', '2026-01-15')
const winterDiagnosis = recorded('infection', '2026-01-22')
const spring = recorded('infection', '2026-04-02')

it('an infection for the third time is worth asking about (R-004 R-109)', () => {
  expect(look(autumn, winter, spring)).toEqual({
    kind: 'found',
    tier: 'B',
    because: 'Infections at 3 separate times in the period read',
    evidence: [spring, winter, autumn],
  })
})

it('a test and the diagnosis that follows it are one episode', () => {
  expect(look(autumn, winter, winterDiagnosis)).toMatchObject({ tier: 'C' })
})

it('tests taken, and an infection that lasts, never make a pattern', () => {
  const tests = ['2025-09-01', '2025-12-01', '2026-03-01'].map((day) => recorded('infection-check', day))
  const lasting = ['2025-09-02', '2025-12-02', '2026-03-02'].map((day) => recorded('lasting-infection', day))
  expect(look(...tests, ...lasting)).toMatchObject({ kind: 'found', tier: 'C' })
})

function said(person: 'adult' | 'child'): string | undefined {
  return catalogueFor(person)
    .find(({ id }) => id === 'infections')
    ?.explanations.join(' ')
}

describe('in a child, or where age is in doubt (R-106, R-109, R-145)', () => {
  it('one infection is worth asking about', () => {
    expect(ofChild(winter)).toEqual({ kind: 'found', tier: 'B', evidence: [winter] })
    expect(ofChild(recorded('lasting-infection', '2026-01-01'))).toMatchObject({ tier: 'B' })
  })

  it('three are a pattern as for anyone, and a test taken is still background', () => {
    expect(ofChild(autumn, winter, spring)).toMatchObject({ tier: 'B', because: expect.any(String) })
    expect(ofChild(recorded('infection-check', '2026-01-01'))).toMatchObject({ tier: 'C' })
  })

  it('nobody is told that it is usual', () => {
    expect(said('adult')).toContain('usual sexual health')
    expect(said('child')).not.toMatch(/usual|any life|routine/)
    expect(said('child')).toContain('A relative or carer can also be the person causing harm.')
  })

  it('a pregnancy is worth asking about too', () => {
    const chart = aChart({ facts: [recorded('pregnancy', '2026-06-01')] })
    expect(findings(chart, now, 'adult')).toMatchObject([{ tier: 'C' }])
    expect(findings(chart, now, 'child')).toMatchObject([{ tier: 'B' }])
  })
})
