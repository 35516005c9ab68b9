import { expect, test } from 'vitest'
import { ageAt, dayInWords, firstOf, textAt } from '../../../../launch/sandbox/pages/reading.ts'

test('text is found through lists, and is never more than a line', () => {
  expect(textAt({ name: [{ given: ['Mara', 'Jo'] }] }, 'name', 'given')).toBe('Mara')
  expect(textAt({ value: 17.5 }, 'value')).toBe('17.5')
  expect(textAt({ value: 'x'.repeat(10_000_000) }, 'value')).toBe(`${'x'.repeat(120)}…`)
})

test.each([null, 'text', 7, [], [null], { name: 'Someone' }, { name: [7] }, { name: { family: {} } }])(
  '%j has no family name, and that is no error',
  (value) => {
    expect(textAt(value, 'name', 'family')).toBeUndefined()
  },
)

test('what every object inherits is not in the record', () => {
  expect(textAt({}, 'constructor', 'name')).toBeUndefined()
  expect(firstOf({ code: {} }, 'code.constructor.name', 'code.text')).toBeUndefined()
})

test.each([
  ['2026-11-22', '22 Nov 2026'],
  ['2026-11-22T23:30:00-05:00', '22 Nov 2026'],
  ['2026-02', '2026-02'],
  ['2026', '2026'],
  ['2026-02-30', '2026-02-30'],
  ['yesterday', 'yesterday'],
])('the date %s is shown as %s', (date, shown) => {
  expect(dayInWords(date)).toBe(shown)
})

test('a birthday counts from its own day on', () => {
  expect(ageAt(Date.UTC(2026, 1, 19), '2008-02-20')).toBe(17)
  expect(ageAt(Date.UTC(2026, 1, 20), '2008-02-20')).toBe(18)
  expect(ageAt(Date.UTC(2027, 1, 28), '2008-02-29')).toBe(18)
  expect(ageAt(Date.UTC(2027, 2, 1), '2008-02-29')).toBe(19)
  expect(ageAt(0, 'unknown')).toBeUndefined()
})
