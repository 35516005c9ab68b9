import { expect, it } from 'vitest'
import type { Conditions } from '../../src/screening/conditions.ts'
import { failing } from '../../src/screening/failing.ts'

it.each<[Conditions, string[]]>([
  [{}, []],
  [{ alone: 'alone', language: 'shared-language', ability: 'able', willing: 'agrees' }, []],
  [{ alone: 'companion-stays' }, ['alone']],
  [{ alone: 'police-or-guard', language: 'only-companion' }, ['alone', 'language']],
  [{ ability: 'capacity-in-doubt', willing: 'declines' }, ['ability', 'willing']],
  [{ limitsExplained: false }, []],
])('in %j what stands in the way is %j', (conditions, inTheWay) => {
  expect(failing(conditions, 'unknown')).toEqual(inTheWay)
})

it('doubt about age stands in nobody’s way: it is cared for as a child', () => {
  expect(failing({ age: 'in-doubt' }, 'unknown')).toEqual([])
})
