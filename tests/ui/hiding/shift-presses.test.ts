import { expect, it } from 'vitest'
import { shiftPresses } from '../../../src/ui/hiding/shift-presses.ts'

/** Which of the key strokes hid the screen. A stroke is a key and when it was let go. */
function hiddenBy(strokes: readonly (readonly [string, number])[]): number[] {
  const presses = shiftPresses()
  return strokes.flatMap(([keys, at], stroke) => {
    for (const key of keys.split('+')) presses.keyDown(key)
    const hides = keys
      .split('+')
      .toReversed()
      .map((key) => presses.keyUp(key, at))
    return hides.includes(true) ? [stroke] : []
  })
}

it('hides on the third Shift within five seconds', () => {
  expect(
    hiddenBy([
      ['Shift', 0],
      ['Shift', 2_000],
      ['Shift', 5_000],
    ]),
  ).toEqual([2])
})

it('does not hide when the three are further apart', () => {
  expect(
    hiddenBy([
      ['Shift', 0],
      ['Shift', 3_000],
      ['Shift', 6_000],
    ]),
  ).toEqual([])
})

it('does not hide while capital letters are typed', () => {
  expect(
    hiddenBy([
      ['Shift+M', 0],
      ['Shift+R', 300],
      ['Shift+S', 600],
      ['Shift+!', 900],
    ]),
  ).toEqual([])
})

it('does not count presses with other keys between', () => {
  expect(
    hiddenBy([
      ['Shift', 0],
      ['Shift', 300],
      ['a', 600],
      ['Shift', 900],
    ]),
  ).toEqual([])
})

it('hides again on three more', () => {
  expect(hiddenBy([0, 1, 2, 3, 4, 5].map((n) => ['Shift', n * 100] as const))).toEqual([2, 5])
})
