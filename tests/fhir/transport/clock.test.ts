import { expect, it } from 'vitest'
import { createClock } from '../../../src/fhir/transport/clock.ts'

const noon = Date.UTC(2026, 5, 1, 12)
const twoDays = 48 * 3_600_000

function computer(offset: number) {
  let elapsed = 1_000
  return {
    ticking: { elapsed: () => elapsed, wall: () => noon + offset + elapsed - 1_000 },
    wait: (milliseconds: number) => (elapsed += milliseconds),
  }
}

it.each([twoDays, -twoDays])("keeps the record's time on a computer that is %i ms off", (offset) => {
  const { ticking, wait } = computer(offset)
  const clock = createClock(ticking)
  clock.heard('Mon, 01 Jun 2026 12:00:00 GMT')
  wait(90_000)
  expect(clock.now()).toEqual({ at: noon + 90_000, from: 'record' })
})

it('goes by the proof of identity until the record is heard', () => {
  const { ticking, wait } = computer(twoDays)
  const clock = createClock(ticking, noon)
  wait(5_000)
  expect(clock.now()).toEqual({ at: noon + 5_000, from: 'sign-in' })
})

it("says that it goes by this computer's clock when nothing else is known", () => {
  const { ticking } = computer(0)
  const clock = createClock(ticking)
  for (const date of [null, '', 'soon']) clock.heard(date)
  expect(clock.now()).toEqual({ at: noon, from: 'this-computer' })
})
