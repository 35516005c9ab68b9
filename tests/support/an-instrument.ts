import { readInstrument } from '../../src/fhir/read/instrument/read-instrument.ts'
import type { Instrument } from '../../src/instruments/instrument.ts'
import type { InstrumentSetting } from '../../src/site/site.ts'
import type { WritePlan } from '../../src/write-back/plan.ts'

/** Made up for the tests: no tool anyone uses. */
export const aSetting: InstrumentSetting = {
  id: 'house-form',
  name: 'House form',
  file: 'instruments/house-form.json',
  accuracy: 'Tried with nobody. No source.',
  licence: 'Free to copy',
  people: 'anyone',
}

export function aQuestionnaire(items: readonly unknown[], more: Record<string, unknown> = {}) {
  return {
    resourceType: 'Questionnaire',
    url: 'https://house.example/q',
    status: 'active',
    item: items,
    ...more,
  }
}

/** The instrument that this file is, or why it is none. */
export function anInstrument(
  items: readonly unknown[],
  setting: Partial<InstrumentSetting> = {},
  more: Record<string, unknown> = {},
): Instrument {
  const read = readInstrument({ ...aSetting, ...setting }, aQuestionnaire(items, more))
  if (!read.offered) throw new Error(read.findings.map(({ sentence }) => sentence).join(' '))
  return read.instrument
}

/** What the generated conversations answer. */
export const houseForm = anInstrument([
  { linkId: 'told', type: 'string', text: 'What were you told?', required: true },
  { linkId: 'constructor', type: 'string', text: 'By whom?' },
])

/** Without the answers to instruments: their items and codes are the hospital's, and not in what we publish. */
export function ofOurShape(plan: WritePlan): WritePlan {
  return { ...plan, writes: plan.writes.filter(({ write }) => write !== 'instrument') }
}

export const ORDINAL = 'http://hl7.org/fhir/StructureDefinition/ordinalValue'

/** A choice between coded answers, each with the number given. */
export function scored(linkId: string, scores: readonly number[], more: Record<string, unknown> = {}) {
  return {
    linkId,
    type: 'choice',
    text: `About ${linkId}`,
    answerOption: scores.map((score) => ({
      valueCoding: {
        system: 'https://house.example/answers',
        code: `a${score}`,
        display: `Answer ${score}`,
        extension: [{ url: ORDINAL, valueDecimal: score }],
      },
    })),
    ...more,
  }
}

/** The value that stands for an answer of `scored`. */
export function answerOf(score: number) {
  return { values: [`https://house.example/answers|a${score}`] }
}
