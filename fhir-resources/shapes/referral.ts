import { ours, snomed } from '../../src/fhir/write/code-systems.ts'
import { DO_NOT_CALL } from '../../src/fhir/write/referral.ts'
import { about, identified, labelled } from './in-every-shape.ts'
import { element, holds, pointsTo, rule, unlessEmptied, type Shape } from './shape.ts'

const type = 'ServiceRequest'
const [doNotCall = {}] = DO_NOT_CALL.coding ?? []
const { system: bases = '' } = ours('basis', '')

const DESCRIPTION =
  'What one service is told, and no more than was agreed: not even the visit is named. The hospital asks, not a person by name. Where calling is not safe it says so. Withdrawn, it is revoked; put on hold, it waits until the patient was asked alone.'

export const referral: Shape = {
  id: 'referral',
  type,
  title: 'the referral',
  description: DESCRIPTION,
  rules: [
    unlessEmptied(
      'referral-1',
      'Says on what it rests.',
      `category.coding.where(system = '${bases}').count() = 1`,
    ),
    unlessEmptied(
      'referral-2',
      'One that rests on consent leads to that consent.',
      `${holds('category', ours('basis', 'consent'))} implies supportingInfo.exists()`,
    ),
    unlessEmptied(
      'referral-3',
      'Is the referral of a patient, and says when it was made.',
      `${holds('code', snomed('3457005', 'Patient referral'))} and authoredOn.exists()`,
    ),
  ],
  elements: [
    ...labelled(type),
    ...identified(type),
    element(`${type}.status`),
    element(`${type}.intent`, { fixedCode: 'order' }),
    element(`${type}.category`),
    element(`${type}.priority`),
    element(`${type}.code`),
    element(`${type}.orderDetail`, {
      max: '1',
      constraint: [
        rule(
          'referral-4',
          'Says one thing: neither the patient nor anyone at their number may be called.',
          holds('$this', doNotCall),
        ),
      ],
    }),
    ...about(type, 'subject'),
    { id: `${type}.encounter`, path: `${type}.encounter`, max: '0' },
    element(`${type}.authoredOn`),
    element(`${type}.requester`, pointsTo('Organization', 'PractitionerRole')),
    element(`${type}.performer`, {
      max: '1',
      ...pointsTo('Organization', 'PractitionerRole', 'HealthcareService'),
    }),
    element(`${type}.reasonCode`),
    element(`${type}.supportingInfo`, pointsTo('Consent')),
    element(`${type}.note`),
  ],
}
