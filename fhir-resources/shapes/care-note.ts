import { hl7, ours } from '../../src/fhir/write/code-systems.ts'
import { about, identified, labelled } from './in-every-shape.ts'
import { element, holds, pointsTo, unlessEmptied, type Shape } from './shape.ts'

const type = 'Flag'
const detail = 'http://hl7.org/fhir/StructureDefinition/flag-detail'
const safety = hl7('flag-category', 'safety')
const phoneFirst = ours('care-note', 'phone-first')

const DESCRIPTION =
  'Asks whoever opens the chart to phone before contact or discharge, and says nothing of why. Its author is a team, never a person by name. A patient has one active care note at most: a later conversation renews it, and then it carries the identifiers of both.'

export const careNote: Shape = {
  id: 'care-note',
  type,
  title: 'the care note',
  description: DESCRIPTION,
  rules: [
    unlessEmptied('note-1', 'Its category is safety.', holds('category', safety)),
    unlessEmptied(
      'note-2',
      'Says to phone first, in its code and in words.',
      `${holds('code', phoneFirst)} and code.text.exists()`,
    ),
    unlessEmptied(
      'note-3',
      'Leads to the review it rests on.',
      `extension.where(url = '${detail}').exists()`,
    ),
    unlessEmptied(
      'note-4',
      'Says from when it counts and when it is looked at again.',
      'period.start.exists() and period.end.exists()',
    ),
  ],
  elements: [
    ...labelled(type),
    element(`${type}.extension`, {
      slicing: { discriminator: [{ type: 'value', path: 'url' }], rules: 'open' },
    }),
    element(`${type}.extension:detail`, { max: '1', type: [{ code: 'Extension', profile: [detail] }] }),
    element(`${type}.extension:detail.url`, { fixedUri: detail }),
    element(`${type}.extension:detail.value[x]`, { min: 1, ...pointsTo('QuestionnaireResponse') }),
    ...identified(type),
    element(`${type}.status`),
    element(`${type}.category`, { max: '1' }),
    element(`${type}.code`),
    ...about(type, 'subject'),
    element(`${type}.period`),
    element(`${type}.encounter`, pointsTo('Encounter')),
    element(`${type}.author`, pointsTo('Organization', 'PractitionerRole')),
  ],
}
