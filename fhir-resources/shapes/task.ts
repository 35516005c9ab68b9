import { canonical } from '../canonical.ts'
import { about, identified, labelled } from './in-every-shape.ts'
import { never } from './nothing-else.ts'
import { element, holds, pointsTo, unlessEmptied, type Shape } from './shape.ts'

const type = 'Task'
const FULFILL = { system: 'http://hl7.org/fhir/CodeSystem/task-code', code: 'fulfill' }
const fulfills = holds('code', FULFILL)

const FOR_A_SERVICE = [
  'restriction.period.end.exists()',
  "focus.reference.matches('^(.*/)?ServiceRequest/[^/]+(/_history/.+)?$')",
  'description.empty()',
  'note.empty()',
  'encounter.empty()',
].join(' and ')

const DESCRIPTION =
  'Either the answer a service owes to a referral, or work that is left for the hospital’s own team. A call that was made is noted on the team’s own, never on what a service can read. Withdrawn, it is cancelled.'

export const task: Shape = {
  id: 'task',
  type,
  title: 'what is to be done next',
  description: DESCRIPTION,
  rules: [
    unlessEmptied(
      'task-1',
      'Says what is to be done, about what, and who does it.',
      'code.exists() and focus.exists() and owner.exists()',
    ),
    unlessEmptied(
      'task-2',
      'A service is given until a time, and nothing but the referral.',
      `${fulfills} implies (${FOR_A_SERVICE})`,
    ),
    unlessEmptied(
      'task-3',
      'The team’s own is due by a time.',
      `${fulfills} or executionPeriod.end.exists()`,
    ),
  ],
  elements: [
    ...labelled(type),
    ...identified(type),
    element(`${type}.status`),
    element(`${type}.intent`, { fixedCode: 'order' }),
    element(`${type}.priority`),
    element(`${type}.code`, {
      binding: { strength: 'required', valueSet: canonical('ValueSet', 'task-kind') },
    }),
    element(`${type}.code.coding`, { min: 1, max: '1' }),
    never(`${type}.code.text`),
    element(`${type}.description`),
    element(`${type}.focus`),
    element(`${type}.focus.reference`, { min: 1 }),
    ...about(type, 'for'),
    element(`${type}.encounter`, pointsTo('Encounter')),
    element(`${type}.executionPeriod`),
    element(`${type}.authoredOn`),
    element(`${type}.lastModified`),
    element(`${type}.requester`, pointsTo('Organization', 'PractitionerRole')),
    element(`${type}.owner`, pointsTo('Organization', 'PractitionerRole', 'HealthcareService')),
    element(`${type}.note`),
    element(`${type}.restriction`),
    element(`${type}.restriction.period`),
  ],
  closed: [`${type}.restriction`],
  // What a service answers, and how it comes along.
  open: [`${type}.businessStatus`, `${type}.statusReason`, `${type}.output`],
}
