import type { Coding } from 'fhir/r4'
import type { Site, WrittenType } from '../../site/site.ts'
import type { Write } from '../../write-back/plan.ts'
import { hl7 } from './code-systems.ts'

const CONFIDENTIALITY: Record<Site['labels']['confidentiality'], string> = {
  R: 'restricted',
  V: 'very restricted',
}

const SENSITIVITY: Record<Site['labels']['sensitivity'][number], string> = {
  SDV: 'sexual assault, abuse, or domestic violence information sensitivity',
  VIO: 'violence information sensitivity',
  PDS: 'patient default information sensitivity',
  PHY: 'physician requested information sensitivity',
}

const HIDDEN_FROM_PATIENT_SIDE = hl7(
  'v3-ActCode',
  'NOPAT',
  "no disclosure to patient, family or caregivers without attending provider's authorization",
)
const NOT_TO_BE_PASSED_ON = hl7(
  'v3-ActCode',
  'NORDSCLCDS',
  "no redisclosure without information subject's consent directive",
)
const TEST_DATA = hl7('v3-ActReason', 'HTEST', 'test health data')

/** What leaves the hospital, and what says whether it may. */
const LEAVES: readonly Write['write'][] = ['consent', 'refusal', 'referral', 'fulfil']

/**
 * The labels of one entry. Whether the patient's side can see it is not known until they were asked: then it is
 * hidden from them. DF-2 R-066 R-070
 */
export function labelsFor(write: Write['write'], patientSideIsSafe: boolean, site: Site): Coding[] {
  const { confidentiality, sensitivity } = site.labels
  return [
    hl7('v3-Confidentiality', confidentiality, CONFIDENTIALITY[confidentiality]),
    ...sensitivity.map((code) => hl7('v3-ActCode', code, SENSITIVITY[code])),
    ...(patientSideIsSafe ? [] : [HIDDEN_FROM_PATIENT_SIDE]),
    ...(LEAVES.includes(write) ? [NOT_TO_BE_PASSED_ON] : []),
    ...(site.testData ? [TEST_DATA] : []),
  ]
}

/** The entry type that a write becomes. */
export const writtenAs: Record<Write['write'], WrittenType> = {
  response: 'QuestionnaireResponse',
  instrument: 'QuestionnaireResponse',
  flag: 'Flag',
  consent: 'Consent',
  refusal: 'Consent',
  referral: 'ServiceRequest',
  fulfil: 'Task',
  'team-task': 'Task',
  done: 'Task',
  provenance: 'Provenance',
}
