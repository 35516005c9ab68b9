import { expect, it } from 'vitest'
import type { Fact } from '../../src/chart/chart.ts'
import { factsByConcept } from '../../src/chart/facts-by-concept.ts'
import { assess } from '../../src/indicators/indicator.ts'
import { infections } from '../../src/indicators/infections.ts'
import { recorded } from '../support/recorded.ts'

const now = Date.UTC(2026, 5, 30)
const look = (...facts: Fact[]) => assess(infections, factsByConcept(facts), { now })

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
