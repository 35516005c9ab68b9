import type { Sandbox } from '../../launch/sandbox/start-sandbox.ts'

export interface Visit {
  patient: string
  encounter?: string
}

export const ORDINARY: Visit = { patient: 'adult-companion', encounter: 'adult-companion-visit' }

/** A clinician's, already signed in. It works once. */
export async function launchUrl({ record }: Sandbox, visit: Visit): Promise<string> {
  const launched = await record.launchUrl({ ...visit, user: 'clinician' })
  if (!launched.ok) throw new Error(launched.text)
  return launched.url
}
