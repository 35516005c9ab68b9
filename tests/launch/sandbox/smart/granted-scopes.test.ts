import { expect, it } from 'vitest'
import type { LaunchContext } from '../../../../launch/sandbox/smart/grant.ts'
import { grantedScopes, listedScopes } from '../../../../launch/sandbox/smart/granted-scopes.ts'
import { userById } from '../../../../launch/sandbox/users.ts'

const anyLevel = { levels: ['patient', 'user'] as const, launched: true }

function context(id: string, more: Partial<LaunchContext> = {}): LaunchContext {
  const user = userById(id)
  if (!user) throw new Error(`No user ${id}`)
  return { user, fhirUser: `Practitioner/${id}`, needPatientBanner: true, ...more }
}

const asked = listedScopes(
  'launch launch/patient launch/encounter openid fhirUser online_access offline_access profile patient/Flag.rs user/Task.rs patient/Spaceship.rs nonsense',
)

it('stays with the one patient of the launch, and names what it grants', () => {
  expect(grantedScopes(asked, context('clinician', { patient: 'ada', encounter: 'e' }), anyLevel)).toEqual([
    'launch',
    'launch/patient',
    'launch/encounter',
    'openid',
    'fhirUser',
    'online_access',
    'offline_access',
    'patient/Flag.rs',
  ])
})

it('gives the team, who have no patient open, user scopes and no patient context', () => {
  expect(grantedScopes(asked, context('safeguarding'), anyLevel)).toEqual([
    'launch',
    'openid',
    'fhirUser',
    'online_access',
    'offline_access',
    'user/Task.rs',
  ])
})

it('gives user scopes with a patient open where no patient scope is asked for', () => {
  const scopes = ['user/Task.rs']
  expect(grantedScopes(scopes, context('clinician', { patient: 'ada' }), anyLevel)).toEqual(scopes)
})

it('never gives the portal user a user scope', () => {
  const portal = context('portal', { patient: 'ada' })
  expect(grantedScopes(['user/Task.rs'], portal, anyLevel)).toEqual([])
})

it('gives the team’s client no patient scope', () => {
  const teamOnly = { levels: ['user'] as const, launched: true }
  expect(grantedScopes(['patient/Flag.rs'], context('clinician', { patient: 'ada' }), teamOnly)).toEqual([])
})

it('does not grant launch where nothing was launched', () => {
  const standalone = { levels: ['patient'] as const, launched: false }
  expect(grantedScopes(['launch', 'openid'], context('clinician'), standalone)).toEqual(['openid'])
})

it('lists each scope once', () => {
  expect(listedScopes('  openid  openid\nfhirUser ')).toEqual(['openid', 'fhirUser'])
})
