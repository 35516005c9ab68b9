import { expect, it } from 'vitest'
import { alternatives, parts, prefixed } from '../../../../launch/sandbox/store/search-value.ts'

it.each([
  ['a,b', ['a', 'b']],
  [String.raw`a\,b,c`, [String.raw`a\,b`, 'c']],
  [String.raw`a\\,b`, [String.raw`a\\`, 'b']],
])('%s is either of its unescaped commas', (value, expected) => {
  expect(alternatives(value)).toEqual(expected)
})

it.each([
  ['s|c', ['s', 'c']],
  ['|c', ['', 'c']],
  ['s|', ['s', '']],
  [String.raw`a\|b\,c\$d|e`, ['a|b,c$d', 'e']],
])('%s falls apart at its unescaped bars', (value, expected) => {
  expect(parts(value)).toEqual(expected)
})

it('takes no prefix for the same', () => {
  expect([prefixed('ge2026'), prefixed('2026')]).toEqual([
    { prefix: 'ge', rest: '2026' },
    { prefix: 'eq', rest: '2026' },
  ])
})
