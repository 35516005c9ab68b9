import { fhirUserOf, userById, users, type SandboxUser } from '../users.ts'
import type { LaunchContext } from './grant.ts'
import type { People } from './people.ts'

export interface Wanted {
  user: string
  patient?: string | undefined
  encounter?: string | undefined
  intent?: string | undefined
  needPatientBanner?: boolean
}

export type Opened =
  | { ok: true; context: LaunchContext }
  /** `text` is a plain sentence that says what to do. */
  | { ok: false; status: 400 | 404; text: string }

/** Signs a person in, for a patient and an encounter that exist. */
export async function openContext(wanted: Wanted, people: People): Promise<Opened> {
  const user = userById(wanted.user)
  if (!user) {
    const known = users.map(({ id }) => id).join(', ')
    return {
      ok: false,
      status: 400,
      text: `There is no user '${wanted.user}' here. The users are: ${known}.`,
    }
  }
  const trouble = await troubleWith(wanted, user, people)
  if (trouble) return { ok: false, ...trouble }

  const { patient, encounter, intent, needPatientBanner = true } = wanted
  const proxy = user.patientSide && patient ? await people.proxyOf(patient) : undefined
  const context: LaunchContext = {
    user,
    fhirUser: fhirUserOf(user, patient, proxy),
    needPatientBanner,
    ...(patient ? { patient } : {}),
    ...(encounter ? { encounter } : {}),
    ...(intent ? { intent } : {}),
  }
  return { ok: true, context }
}

async function troubleWith(
  { patient, encounter }: Wanted,
  user: SandboxUser,
  people: People,
): Promise<{ status: 400 | 404; text: string } | undefined> {
  if (!patient) {
    if (encounter) return { status: 400, text: 'An encounter belongs to a patient. Name the patient too.' }
    if (!user.patientSide) return undefined
    return { status: 400, text: 'The portal opens one record. Name the patient whose record it is.' }
  }
  if (!(await people.hasPatient(patient))) {
    return {
      status: 404,
      text: `There is no patient '${patient}' here. The chart list at / shows who there is.`,
    }
  }
  if (encounter && !(await people.hasEncounter(patient, encounter))) {
    return {
      status: 404,
      text: `Patient '${patient}' has no encounter '${encounter}'. Leave it out, or name one of theirs.`,
    }
  }
  return undefined
}
