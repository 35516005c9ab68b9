import { ours, snomed } from '../../src/fhir/write/code-systems.ts'
import { DO_NOT_CALL } from '../../src/fhir/write/referral.ts'
import { about, identified, labelled } from './in-every-shape.ts'
import { never } from './nothing-else.ts'
import { element, holds, isCode, only, pointsTo, rule, unlessEmptied, type Shape } from './shape.ts'

const type = 'ServiceRequest'
const [doNotCall = {}] = DO_NOT_CALL.coding ?? []
const { system: bases = '' } = ours('basis', '')
const support = snomed('410606002', 'Social service procedure')
const patientReferral = snomed('3457005', 'Patient referral')
const BASIS = `category.coding.where(${isCode(ours('basis', 'consent'))} or ${isCode(ours('basis', 'duty-to-protect'))})`

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
      'Says on what it rests, and besides only that it is about support.',
      `${BASIS}.count() = 1 and category.coding.all(${isCode(support)} or system = '${bases}')`,
    ),
    unlessEmptied(
      'referral-2',
      'One that rests on consent leads to that consent.',
      `${holds('category', ours('basis', 'consent'))} implies supportingInfo.exists()`,
    ),
    unlessEmptied(
      'referral-3',
      'Is the referral of a patient, and says when it was made.',
      `${holds('code', patientReferral)} and authoredOn.exists()`,
    ),
    unlessEmptied(
      'referral-5',
      'One asks and one is asked: it is open to nobody else.',
      'requester.exists() and performer.count() = 1',
    ),
  ],
  elements: [
    ...labelled(type),
    ...identified(type),
    element(`${type}.status`),
    element(`${type}.intent`, { fixedCode: 'order' }),
    element(`${type}.category`, { max: '2' }),
    element(`${type}.category.coding`, { min: 1, max: '1' }),
    never(`${type}.category.text`),
    element(`${type}.priority`),
    element(`${type}.code`),
    ...only(`${type}.code.coding`, patientReferral),
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
    element(`${type}.authoredOn`),
    element(`${type}.requester`, pointsTo('Organization', 'PractitionerRole')),
    element(`${type}.performer`, {
      max: '1',
      ...pointsTo('Organization', 'PractitionerRole', 'HealthcareService'),
    }),
    element(`${type}.reasonCode`),
    never(`${type}.reasonCode.coding`),
    element(`${type}.supportingInfo`, { max: '1', ...pointsTo('Consent') }),
    element(`${type}.supportingInfo.reference`, { min: 1 }),
    element(`${type}.note`),
  ],
}
