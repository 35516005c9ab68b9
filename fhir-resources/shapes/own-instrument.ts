import { about, identified, labelled } from './in-every-shape.ts'
import { element, pointsTo, unlessEmptied, type Shape } from './shape.ts'

const type = 'QuestionnaireResponse'

const DESCRIPTION =
  'What the patient answered to an instrument of the hospital’s own, beside the review and apart from it. Its sum is not in it. A question the patient did not want to answer stands there as asked and declined; one that an instrument requires and that stays open makes it stopped, which is a complete ending.'

export const ownInstrument: Shape = {
  id: 'own-instrument',
  type,
  title: 'answers to an instrument of the hospital’s own',
  description: DESCRIPTION,
  rules: [
    unlessEmptied(
      'instrument-1',
      'Says when it was answered and who wrote it down, and holds at least one answer.',
      'authored.exists() and author.exists() and item.exists()',
    ),
    unlessEmptied(
      'instrument-2',
      'The patient answered, and nobody else.',
      'source.reference = subject.reference',
    ),
  ],
  elements: [
    ...labelled(type),
    ...identified(type),
    element(`${type}.questionnaire`),
    element(`${type}.status`),
    ...about(type, 'subject'),
    element(`${type}.encounter`, pointsTo('Encounter')),
    element(`${type}.authored`),
    element(`${type}.author`, pointsTo('Practitioner', 'PractitionerRole')),
    element(`${type}.source`, pointsTo('Patient')),
    element(`${type}.item`),
  ],
}
