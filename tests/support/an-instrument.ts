import { readInstrument } from '../../src/fhir/read/instrument/read-instrument.ts'
import type { Instrument } from '../../src/instruments/instrument.ts'
import type { InstrumentSetting } from '../../src/site/site.ts'

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
