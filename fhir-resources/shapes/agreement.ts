import { hl7 } from '../../src/fhir/write/code-systems.ts'
import { canonical } from '../canonical.ts'
import { about, identified, labelled } from './in-every-shape.ts'
import { element, holds, pointsTo, rule, unlessEmptied, type Shape } from './shape.ts'

const type = 'Consent'
const provision = `${type}.provision`

const DESCRIPTION =
  'What one adult agreed that one service may be told: which things, for what, until when. Withdrawn, it becomes inactive and its period ends. A refusal is kept only if the patient agrees to that, and names no organisation. Nobody agrees in a patient’s place: a child’s referral and an emergency have no entry of this kind.'

const REFUSAL = "status = 'rejected' implies (provision.empty() and organization.empty())"

export const agreement: Shape = {
  id: 'agreement',
  type,
  title: 'what the patient agreed to',
  description: DESCRIPTION,
  rules: [
    unlessEmptied(
      'agreement-1',
      'Is about privacy, and about disclosing information.',
      `${holds('scope', hl7('consentscope', 'patient-privacy'))} and ${holds('category', hl7('v3-ActCode', 'IDSCL'))}`,
    ),
    unlessEmptied(
      'agreement-2',
      'Was given or refused by the patient, at a time that is known.',
      `dateTime.exists() and performer.count() = 1 and performer.reference = patient.reference`,
    ),
    unlessEmptied(
      'agreement-3',
      'A yes says to whom, what and until when.',
      "status = 'rejected' or provision.exists()",
    ),
    unlessEmptied('agreement-4', 'A no names no organisation and no service.', REFUSAL),
    unlessEmptied(
      'agreement-5',
      'Nothing is agreed by silence: the patient opted in, or out.',
      `${holds('policyRule', hl7('v3-ActCode', 'OPTINR'))} or ${holds('policyRule', hl7('v3-ActCode', 'OPTOUT'))}`,
    ),
  ],
  elements: [
    ...labelled(type),
    ...identified(type),
    element(`${type}.status`),
    element(`${type}.scope`),
    element(`${type}.category`, { max: '1' }),
    ...about(type, 'patient'),
    element(`${type}.dateTime`),
    element(`${type}.performer`, pointsTo('Patient')),
    element(`${type}.organization`),
    element(`${type}.policyRule`),
    element(provision),
    element(`${provision}.type`, { min: 1, fixedCode: 'permit' }),
    element(`${provision}.period`, { min: 1 }),
    element(`${provision}.period.start`, { min: 1 }),
    element(`${provision}.period.end`, { min: 1 }),
    element(`${provision}.actor`, { min: 1, max: '1' }),
    element(`${provision}.actor.role`, {
      patternCodeableConcept: { coding: [hl7('v3-ParticipationType', 'IRCP')] },
    }),
    element(`${provision}.actor.reference`, pointsTo('Organization', 'PractitionerRole')),
    element(`${provision}.action`, {
      min: 1,
      max: '1',
      constraint: [rule('agreement-6', 'Is to disclose.', holds('$this', hl7('consentaction', 'disclose')))],
    }),
    element(`${provision}.purpose`, { min: 1 }),
    element(`${provision}.class`),
    element(`${provision}.code`, {
      min: 1,
      binding: { strength: 'required', valueSet: canonical('ValueSet', 'information') },
    }),
    element(`${provision}.data`, { min: 1, max: '1' }),
    element(`${provision}.data.meaning`, { fixedCode: 'instance' }),
    element(`${provision}.data.reference`, pointsTo('ServiceRequest')),
  ],
}
