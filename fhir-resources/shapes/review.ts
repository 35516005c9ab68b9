import { QUESTIONNAIRE } from '../../src/fhir/write/response.ts'
import { about, identified, labelled } from './in-every-shape.ts'
import { element, pointsTo, rule, unlessEmptied, type Shape } from './shape.ts'

const type = 'QuestionnaireResponse'
const [questionnaire = '', version = ''] = QUESTIONNAIRE.split('|')
const [major = ''] = version.split('.')

const DESCRIPTION =
  'The conversation as the record keeps it: what somebody answered, noticed or judged, each answer with where it comes from. Nothing in it was worked out: there is no score. What nobody touched is not there, and no answer is required. Calls that are made afterwards are added, and then it is amended.'

export const review: Shape = {
  id: 'review',
  type,
  title: 'the review',
  description: DESCRIPTION,
  rules: [
    unlessEmptied(
      'review-1',
      'Says which version of the questions it answers, when, who wrote it, and at least one answer.',
      'questionnaire.exists() and authored.exists() and author.exists() and item.exists()',
    ),
    rule(
      'review-2',
      'Is finished, amended or marked as an error: a conversation under way is never written.',
      "status = 'completed' or status = 'amended' or status = 'entered-in-error'",
    ),
  ],
  elements: [
    ...labelled(type),
    ...identified(type),
    element(`${type}.questionnaire`, {
      constraint: [
        rule(
          'review-3',
          'Is the wellbeing review, in a version that is written like this one.',
          `$this.matches('^${questionnaire.replaceAll('.', '[.]')}[|]${major}[.][0-9]+[.][0-9]+$')`,
        ),
      ],
    }),
    element(`${type}.status`),
    ...about(type, 'subject'),
    element(`${type}.encounter`, pointsTo('Encounter')),
    element(`${type}.authored`),
    element(`${type}.author`, pointsTo('Practitioner', 'PractitionerRole')),
    element(`${type}.source`, pointsTo('Practitioner', 'PractitionerRole')),
    element(`${type}.item`),
  ],
}
