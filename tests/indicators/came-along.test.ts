import { expect, it } from 'vitest'
import type { Fact } from '../../src/chart/chart.ts'
import type { Concept } from '../../src/chart/concept.ts'
import { findings } from '../../src/indicators/findings.ts'
import { aChart } from '../support/a-chart.ts'
import { recorded } from '../support/recorded.ts'

const now = Date.UTC(2026, 5, 30)

function tiers(concept: Concept, who: Fact['who'], person: 'adult' | 'child' = 'adult'): string[] {
  const fact = recorded(concept, '2026-06-01', { ...(who !== undefined && { who }) })
  return findings(aChart({ facts: [fact] }), now, person).map(({ tier }) => tier)
}

it('an employer is worth asking about only if they came along (R-016, R-132)', () => {
  expect(tiers('companion-employer', undefined)).toEqual(['B'])
  expect(tiers('companion-employer', 'not-at-a-visit')).toEqual(['C'])
})

function reasons(...who: Fact['who'][]): string[] {
  const facts = who.map((one) =>
    recorded('companion-employer', '2026-06-01', { ...(one !== undefined && { who: one }) }),
  )
  return findings(aChart({ facts }), now, 'adult').map(({ tier, because }) => `${tier} ${because}`)
}

it('an employer who may have been at a visit is worth asking about, and is not said to have come (R-016)', () => {
  expect(reasons('perhaps-at-a-visit')).toEqual([
    'B An employer or manager is named in the record, and was perhaps at a visit',
  ])
  expect(reasons('perhaps-at-a-visit', undefined)).toEqual(['B An employer or manager came along'])
})

it('a parent who brings a child and speaks for them is no suspicion; for an adult it is as for anyone (R-145)', () => {
  expect([tiers('companion', 'parent', 'child'), tiers('companion-speaks', 'parent', 'child')]).toEqual([
    ['C'],
    ['C'],
  ])
  expect([tiers('companion', 'parent'), tiers('companion', undefined, 'child')]).toEqual([['B'], ['B']])
})

it('whoever came along may not interpret, parents included (R-017, R-111)', () => {
  expect(tiers('companion-interprets', 'parent', 'child')).toEqual(['B'])
  expect(tiers('companion-interprets', 'not-said')).toEqual(['C'])
})
