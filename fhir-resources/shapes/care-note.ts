import { hl7, ours } from '../../src/fhir/write/code-systems.ts'
import { neutralStems } from '../../src/site/neutral-words.ts'
import { about, identified, labelled } from './in-every-shape.ts'
import { never } from './nothing-else.ts'
import { element, holds, only, pointsTo, rule, unlessEmptied, type Shape } from './shape.ts'

const type = 'Flag'
const detail = 'http://hl7.org/fhir/StructureDefinition/flag-detail'
const safety = hl7('flag-category', 'safety')
const phoneFirst = ours('care-note', 'phone-first')

const DESCRIPTION =
  'Asks whoever opens the chart to phone before contact or discharge, and says nothing of why. Its author is a team, never a person by name. A patient has one active care note at most: a later conversation renews it, and then it carries the identifiers of both.'

/** All that a Flag has words in. Its stems are those that no setting of the hospital may have either. */
const WORDS = [
  'code.text',
  'code.coding.display',
  'category.coding.display',
  'identifier.value',
  'subject.display',
  'encounter.display',
  'author.display',
  'extension.value.display',
].join(' | ')
const NEUTRAL = `(${WORDS}).all(${neutralStems.map((stem) => `lower().contains('${stem}').not()`).join(' and ')})`

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
    unlessEmptied('note-5', 'A team stands behind it.', 'author.exists()'),
    rule('note-6', 'No word of it says more, to whoever opens the chart.', NEUTRAL),
  ],
  elements: [
    ...labelled(type),
    element(`${type}.extension`, {
      max: '1',
      slicing: { discriminator: [{ type: 'value', path: 'url' }], rules: 'closed' },
      constraint: [rule('note-7', 'Is the way to the review, and nothing else.', `url = '${detail}'`)],
    }),
    element(`${type}.extension:detail`, { max: '1', type: [{ code: 'Extension', profile: [detail] }] }),
    element(`${type}.extension:detail.url`, { fixedUri: detail }),
    element(`${type}.extension:detail.value[x]`, { min: 1, ...pointsTo('QuestionnaireResponse') }),
    ...identified(type),
    element(`${type}.status`),
    element(`${type}.category`, { max: '1' }),
    ...only(`${type}.category.coding`, safety),
    never(`${type}.category.text`),
    element(`${type}.code`),
    ...only(`${type}.code.coding`, phoneFirst),
    ...about(type, 'subject'),
    element(`${type}.period`),
    element(`${type}.encounter`, pointsTo('Encounter')),
    element(`${type}.author`, pointsTo('Organization', 'PractitionerRole')),
  ],
}
