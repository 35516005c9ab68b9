import type { WrittenType } from '../src/site/site.ts'

/** One thing asked of the record system, and why. README, the connection check and sign-in all use this list. */
export interface Scope {
  scope: string
  why: string
}

const identity: readonly Scope[] = [
  { scope: 'openid', why: 'to know that the person is who they say they are' },
  {
    scope: 'fhirUser',
    why: 'to know that it is a member of staff, and to sign what is saved with their name',
  },
  { scope: 'online_access', why: 'to stay signed in during a long conversation, and no longer' },
]

const fromTheChart: Scope = {
  scope: 'launch',
  why: 'to open on the patient and the visit in front of the clinician',
}

const reads: readonly Scope[] = [
  { scope: 'patient/Patient.r', why: 'name, date of birth, whether an interpreter is needed' },
  { scope: 'patient/Encounter.rs', why: 'who came along, and earlier visits' },
  { scope: 'patient/Observation.rs', why: 'what was measured or answered at earlier visits' },
  { scope: 'patient/Condition.rs', why: 'what is already on record' },
  { scope: 'patient/RelatedPerson.rs', why: 'what someone who came along is to the patient' },
]

/** No `d` on Provenance: who did what is never taken back. The others are deleted only to undo a save that went wrong. */
const writes: readonly (Scope & { scope: `patient/${WrittenType}.${string}` })[] = [
  { scope: 'patient/Flag.cruds', why: 'the care note' },
  { scope: 'patient/QuestionnaireResponse.cruds', why: 'what was said and noticed, and earlier reviews' },
  { scope: 'patient/Consent.cruds', why: 'what the patient agreed to share, and taking it back' },
  { scope: 'patient/ServiceRequest.cruds', why: 'a referral the patient agreed to' },
  { scope: 'patient/Task.cruds', why: 'what is to be done next, by whom and by when' },
  { scope: 'patient/Provenance.crs', why: 'who decided, and what it stands on' },
]

const team: readonly Scope[] = [
  { scope: 'user/Flag.rs', why: "the team's list of care notes" },
  { scope: 'user/Patient.r', why: 'whom a care note is about' },
]

/** Only where the hospital has switched it on. */
export const caseDataScope: Scope = {
  scope: 'user/QuestionnaireResponse.rs',
  why: 'one review, for the data without a name that the patient agreed to, and whether they said no since',
}

export const clinicianScopes: readonly Scope[] = [fromTheChart, ...identity, ...reads, ...writes]
/** Without a chart there is no launch to speak of. */
export const teamScopes: readonly Scope[] = [...identity, ...team]

/**
 * What one launch asks for. A launch with a code may come from a chart or from the team's menu, and only the token
 * says which: so a site that has a team asks for both, and the record system grants what this person may have.
 * A site without one never asks for anything beyond the one patient.
 */
export function scopesFor(launch: {
  fromChart: boolean
  withTeam: boolean
  caseData: boolean
}): readonly Scope[] {
  const data = launch.caseData ? [caseDataScope] : []
  if (!launch.fromChart) return [...teamScopes, ...data]
  return launch.withTeam ? [...clinicianScopes, ...team, ...data] : clinicianScopes
}

/** For signing in again, without a launch code: the record system asks the person for the patient, and we compare. */
export const scopesAgain: readonly Scope[] = [
  { scope: 'launch/patient', why: 'to go on with the same patient after the session has ended' },
  ...identity,
  ...reads,
  ...writes,
]

/** As the authorize request has it. `v1` for record systems that know only `.read` and `.write`. */
export function scopeText(scopes: readonly Scope[], version: 'v1' | 'v2'): string {
  const words = scopes.map(({ scope }) => scope)
  return (version === 'v2' ? words : words.flatMap(inVersion1)).join(' ')
}

function inVersion1(scope: string): string[] {
  const [, resource = '', letters = ''] = /^((?:patient|user)\/\w+)\.([cruds]+)$/.exec(scope) ?? []
  if (resource === '') return [scope]
  const read = /[rs]/.test(letters) ? [`${resource}.read`] : []
  return /[cud]/.test(letters) ? [...read, `${resource}.write`] : read
}
