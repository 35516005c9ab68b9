import { describe, expect, it } from 'vitest'
import { partsOfPlan } from '../../src/app/parts-of-plan.ts'
import { instrumentResponseFrom } from '../../src/fhir/write/instrument-response.ts'
import { responseFrom } from '../../src/fhir/write/response.ts'
import type { WritePlan } from '../../src/write-back/plan.ts'
import { aSite } from '../support/a-site.ts'
import { planAfter } from '../support/a-plan.ts'
import { anInstrument, answerOf, scored } from '../support/an-instrument.ts'
import { forManyPlans } from '../support/many-plans.ts'
import { bothLocks, judgedAndSent } from '../support/screening-events.ts'

const wordsIn = (plan: WritePlan) =>
  partsOfPlan(plan, aSite).flatMap(({ lines }) => lines.flatMap(({ words, beside }) => [words, ...beside]))

/** Whatever stands in an entry as free text or as the words of a code, but where the answer itself came from. */
function saidIn(plan: WritePlan): string[] {
  const said: string[] = []
  const entries = plan.writes.flatMap((write) =>
    write.write === 'response'
      ? [responseFrom(write, plan, aSite)]
      : write.write === 'instrument'
        ? [instrumentResponseFrom(write, plan, aSite)]
        : [],
  )
  JSON.stringify(
    entries.map(({ item }) => item),
    (key, value: unknown) => {
      if (key === 'valueCoding' || key === 'valueString') said.push(textOf(value))
      return value
    },
  )
  return said.filter((words) => words !== 'From a person')
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  const display: unknown = typeof value === 'object' && value && 'display' in value ? value.display : ''
  return String(display)
}

describe('the note that is shown before it is saved', () => {
  it('holds every answer of the entries that are then sent, whatever was done (R-078)', () => {
    forManyPlans(
      ({ plan }) => saidIn(plan).length > 5,
      ({ plan }) => {
        const shown = wordsIn(plan).join('\n')
        expect(saidIn(plan).filter((words) => !shown.includes(words))).toEqual([])
      },
      200,
    )
  })

  it('holds the answers to a hospital’s own questions, under their name, and what was not answered', () => {
    const house = anInstrument([scored('warm', [0, 1]), scored('fed', [0, 1])])
    const { id, name } = house.setting
    const plan = planAfter(
      [
        ...bothLocks,
        { type: 'replied', instrument: id, question: 'warm', reply: answerOf(1) },
        { type: 'replied', instrument: id, question: 'fed', reply: 'declined' },
        ...judgedAndSent,
      ],
      { instruments: [house] },
    )
    const part = partsOfPlan(plan, aSite).find((one) => one.name === name)
    expect(part?.lines.map(({ words }) => words)).toEqual([
      'About warm: Answer 1',
      'About fed: Prefers not to say',
    ])
  })
})
