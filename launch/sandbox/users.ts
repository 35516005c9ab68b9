import type { Sight } from './store/sight.ts'

export type UserId = 'clinician' | 'safeguarding' | 'clerk' | 'portal'

/** Someone who can sign in here. Nobody real: the names say so wherever they are shown. */
export interface SandboxUser {
  id: UserId
  name: string
  /** One sentence for the sign-in page. */
  sees: string
  clearance: Sight['clearance']
  /** The patient, or someone the patient's portal lets in. */
  patientSide: boolean
}

export const users: readonly SandboxUser[] = [
  {
    id: 'clinician',
    name: 'Dr Sandbox Clinician',
    sees: 'Sees every entry, restricted ones too.',
    clearance: 'restricted',
    patientSide: false,
  },
  {
    id: 'safeguarding',
    name: 'Sandbox Safeguarding Nurse',
    sees: 'Sees every entry, restricted ones too, and works without a patient chosen.',
    clearance: 'restricted',
    patientSide: false,
  },
  {
    id: 'clerk',
    name: 'Sandbox Ward Clerk',
    sees: 'Sees what is not restricted.',
    clearance: 'normal',
    patientSide: false,
  },
  {
    id: 'portal',
    name: 'Sandbox Portal User',
    sees: 'The patient, or a relative with access to the portal. Sees everything about that patient but what is labelled NOPAT, not for the patient’s side.',
    // NOPAT alone holds the patient's side back. Were R or V to hide here as well, an entry that lost its NOPAT on
    // the way would stay hidden, and nobody who tries the portal could notice the loss. DF-2
    clearance: 'restricted',
    patientSide: true,
  },
]

export function userById(id: string): SandboxUser | undefined {
  return users.find((user) => user.id === id)
}

/** `patient`: the one record this session is about. The patient's side never sees a second one. */
export function sightOf({ clearance, patientSide }: SandboxUser, patient?: string): Sight {
  return { clearance, patientSide, ...(patient === undefined ? {} : { patient }) }
}

/** `proxy`: a RelatedPerson who opens the portal in the patient's place. */
export function fhirUserOf(user: SandboxUser, patient?: string, proxy?: string): string {
  if (!user.patientSide) return `Practitioner/${user.id}`
  return proxy === undefined ? `Patient/${patient ?? ''}` : `RelatedPerson/${proxy}`
}
