import { scored } from '../../../support/an-instrument.ts'
import { ANSWERS, at, told, when } from './not-supported.ts'

export const stoppingConditions: readonly [name: string, items: readonly unknown[], sentence: string][] = [
  [
    'a condition on nothing',
    [told, when({ question: 'gone', operator: '=', answerBoolean: true })],
    at('next', 'its enableWhen points to “gone”, which is no question in the file. Correct it.'),
  ],
  [
    'a condition on a group',
    [
      { linkId: 'g', type: 'group', item: [told] },
      when({ question: 'g', operator: 'exists', answerBoolean: true }),
    ],
    at('next', 'its enableWhen points to “g”, which is no question in the file. Correct it.'),
  ],
  [
    'a condition on itself',
    [told, when({ question: 'next', operator: '=', answerBoolean: true })],
    at('next', 'its enableWhen leads back to itself, so it could never be asked. Correct it.'),
  ],
  [
    'a condition on what stands beneath it',
    [
      told,
      {
        linkId: 'g',
        type: 'group',
        item: [{ ...told, linkId: 'in' }],
        enableWhen: [{ question: 'in', operator: '=', answerBoolean: true }],
      },
    ],
    at('g', 'its enableWhen leads back to itself, so it could never be asked. Correct it.'),
  ],
  [
    'several conditions and no word how',
    [
      told,
      when(
        { question: 'told', operator: '=', answerBoolean: true },
        { question: 'told', operator: 'exists', answerBoolean: true },
      ),
    ],
    at('next', 'it has several enableWhen and no enableBehavior. Say “all” or “any”.'),
  ],
  [
    'a condition without an operator',
    [told, when({ question: 'told', answerBoolean: true })],
    at('next', 'an enableWhen is not written as FHIR R4 has it. Correct it.'),
  ],
  [
    'a condition with a quantity',
    [told, when({ question: 'told', operator: '=', answerQuantity: { value: 1 } })],
    at('next', `the answer in its enableWhen is not supported. ${ANSWERS}`),
  ],
  [
    'a condition on part of a day',
    [
      told,
      { ...told, linkId: 'day', type: 'date' },
      when({ question: 'day', operator: '>', answerDate: '2026' }),
    ],
    at('next', `the answer in its enableWhen is not supported. ${ANSWERS}`),
  ],
  [
    'exists with a number',
    [told, when({ question: 'told', operator: 'exists', answerInteger: 1 })],
    at('next', `the answer in its enableWhen is not supported. ${ANSWERS}`),
  ],
  [
    'a condition of another kind',
    [told, when({ question: 'told', operator: '=', answerInteger: 1 })],
    at('next', 'its enableWhen asks “told” for an answer it cannot have. Correct it.'),
  ],
  [
    'a condition on an option that is not there',
    [
      scored('s', [1, 2]),
      when({
        question: 's',
        operator: '=',
        answerCoding: { system: 'https://house.example/answers', code: 'a9' },
      }),
    ],
    at('next', 'its enableWhen asks “s” for an answer it cannot have. Correct it.'),
  ],
  [
    'an order where there is none',
    [told, when({ question: 'told', operator: '>', answerBoolean: false })],
    at('next', 'its enableWhen puts the answers to “told” in an order they do not have. Use “=” or “!=”.'),
  ],
]
