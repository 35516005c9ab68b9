import { expect, it } from 'vitest'
import { standsNow, walkedOn, type Trail } from '../../src/screening/trail.ts'

const none: Trail<string> = { steps: [], at: -1 }

it('grows by each step, and forgets what lay ahead', () => {
  const walked = ['a', 'b', 'c'].reduce(walkedOn, none)
  expect(walked).toEqual({ steps: ['a', 'b', 'c'], at: 2 })
  expect(walkedOn({ ...walked, at: 0 }, 'd')).toEqual({ steps: ['a', 'd'], at: 1 })
})

it('has another page stand where one may not be shown any more', () => {
  expect(standsNow({ steps: ['a', 'b', 'c'], at: 1 }, 'x')).toEqual({ steps: ['a', 'x', 'c'], at: 1 })
})
