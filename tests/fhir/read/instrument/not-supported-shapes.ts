import { ORDINAL, scored } from '../../../support/an-instrument.ts'
import { at, choice, told } from './not-supported.ts'

const numbered = (extension: unknown, more: Record<string, unknown> = {}) =>
  choice({ answerOption: [{ valueCoding: { code: 'a', display: 'A', extension }, ...more }] })
const fixed = { linkId: 'f', type: 'integer', text: 'How many?', readOnly: true }
const HIDDEN = 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden'
const two = { url: ORDINAL, valueDecimal: 1 }

/** What stands where FHIR or we do not expect it. Left alone it would be scored, asked or written as something else. */
export const outOfPlace: readonly [name: string, items: readonly unknown[], sentence: string][] = [
  [
    'an ordinalValue that is a whole number',
    [numbered([{ url: ORDINAL, valueInteger: 3 }])],
    at('c', 'an ordinalValue is not a number. Write it as valueDecimal.'),
  ],
  [
    'an ordinalValue given twice',
    [numbered([two, two])],
    at('c', 'an ordinalValue is not a number. Write it as valueDecimal.'),
  ],
  [
    'two ordinalValues that differ',
    [numbered([{ url: ORDINAL, valueDecimal: 1 }], { extension: [{ url: ORDINAL, valueDecimal: 3 }] })],
    at('c', 'an option and its coding have different ordinalValues. Keep one of them.'),
  ],
  [
    'a required group',
    [{ linkId: 'g', type: 'group', text: 'G', required: true, item: [told] }],
    at('g', 'a group cannot be required here. Make what must be answered in it required.'),
  ],
  [
    'an empty group',
    [told, { linkId: 'g', type: 'group', text: 'G' }],
    at('g', 'it is a group with nothing in it. Take it out, or make it a question.'),
  ],
  [
    'a group with answers',
    [{ ...scored('g', [1, 2]), type: 'group', item: [told] }],
    at('g', '“answerOption” is only for a question. Take it out, or make this one.'),
  ],
  [
    'a group that is read-only',
    [{ linkId: 'g', type: 'group', text: 'G', readOnly: true, item: [told] }],
    at('g', '“readOnly” is only for a question. Take it out, or make this one.'),
  ],
  [
    'two initial answers to a question that takes one',
    [told, { ...fixed, initial: [{ valueInteger: 1 }, { valueInteger: 2 }] }],
    at('f', 'it has several initial answers and takes one. Keep one of them.'),
  ],
  [
    'an initial answer of another kind',
    [told, { ...fixed, initial: [{ valueInteger: 1.5 }] }],
    at(
      'f',
      'it is hidden or read-only and has no initial answer that fits, so nobody could answer it. Give it one, or let it be answered.',
    ),
  ],
  [
    'a day that is in no calendar',
    [told, { ...fixed, type: 'date', initial: [{ valueDate: '2026-02-31' }] }],
    at(
      'f',
      'it is hidden or read-only and has no initial answer that fits, so nobody could answer it. Give it one, or let it be answered.',
    ),
  ],
  [
    'a longest number',
    [{ ...told, type: 'integer', maxLength: 3 }],
    at('told', '“maxLength” is only for words. Take it out.'),
  ],
  [
    'hidden, in words',
    [told, { ...told, linkId: 'h', extension: [{ url: HIDDEN, valueString: 'true' }] }],
    at('h', '“questionnaire-hidden” is neither true nor false. Write it as valueBoolean.'),
  ],
]
