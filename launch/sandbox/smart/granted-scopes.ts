import type { LaunchContext } from './grant.ts'
import { parseScope, type ResourceScope } from './scope.ts'

const always = ['openid', 'fhirUser', 'online_access', 'offline_access']

export function listedScopes(scope: string): string[] {
  return [...new Set(scope.split(/\s+/).filter((item) => item !== ''))]
}

/** The part of what was asked for that this person gets in this context. The rest is left out, as SMART allows. */
export function grantedScopes(
  asked: readonly string[],
  context: LaunchContext,
  { levels, launched }: { levels: readonly ResourceScope['level'][]; launched: boolean },
): string[] {
  const known = asked.map((text) => ({ text, scope: parseScope(text) }))
  const onePatient = context.patient !== undefined && known.some(({ scope }) => scope?.level === 'patient')
  const plain = [...always, ...contextScopes(context, launched)]

  return known
    .filter(({ text, scope }) => {
      if (!scope) return plain.includes(text)
      return levels.includes(scope.level) && isGranted(scope, context, onePatient)
    })
    .map(({ text }) => text)
}

function contextScopes({ patient, encounter }: LaunchContext, launched: boolean): string[] {
  return [
    ...(launched ? ['launch'] : []),
    ...(patient === undefined ? [] : ['launch/patient']),
    ...(encounter === undefined ? [] : ['launch/encounter']),
  ]
}

/** A session opened on one patient stays with that patient: user scopes beside patient scopes would end that. */
function isGranted({ level }: ResourceScope, context: LaunchContext, onePatient: boolean): boolean {
  if (level === 'patient') return context.patient !== undefined
  return !context.user.patientSide && !onePatient
}
