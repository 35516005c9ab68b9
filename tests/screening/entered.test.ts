import { expect, it } from 'vitest'
import { somethingEntered } from '../../src/screening/entered.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { advance, begin } from '../../src/screening/screening.ts'

const unlocked = advance(begin('7b0c6b1e-0000-4000-8000-000000000000', 0, 'adult'), {
  type: 'nobody-else-can-see',
})

function enteredAfter(...events: ScreeningEvent[]): boolean | undefined {
  const now = events.reduce(advance, unlocked)
  return now.at === 'ended' ? undefined : somethingEntered(now.kept)
}

it('nothing is lost by leaving after only looking, hiding and coming back', () => {
  expect(
    enteredAfter({ type: 'went', to: 'record' }, { type: 'hidden' }, { type: 'nobody-else-can-see' }),
  ).toBe(false)
})

it.each<ScreeningEvent>([
  { type: 'urgent-need', need: 'pain', present: true },
  { type: 'danger', danger: 'not-sure' },
  { type: 'noticed', indicator: 'companion-speaks', present: true },
  { type: 'condition', set: { language: 'shared-language' } },
  { type: 'reason', reason: 'a bruise' },
  { type: 'called', call: { whom: 'Hospital security', decidedBy: 'clinician', at: 1 } },
])('something would be lost after $type', (event) => {
  expect(enteredAfter(event)).toBe(true)
})

it('a tick taken away again leaves nothing to lose', () => {
  const pain = { type: 'urgent-need', need: 'pain' } as const
  expect(enteredAfter({ ...pain, present: true }, { ...pain, present: false })).toBe(false)
})
