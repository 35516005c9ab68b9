import type { TeamSession } from '../../src/fhir/session.ts'
import { createClock } from '../../src/fhir/transport/clock.ts'
import { createTokenSource } from '../../src/fhir/transport/token.ts'
import { aSite } from './a-site.ts'

const elapsed = () => 0

/** Someone of the team, signed in without a patient. */
export function aTeamSession(signInAgain: TeamSession['signInAgain']): TeamSession {
  const [issuer] = aSite.issuers
  if (!issuer) throw new Error('The site of the tests has no record system.')
  return {
    kind: 'team',
    issuer,
    user: { reference: 'Practitioner/clinician' },
    scopes: [],
    tokens: createTokenSource(
      { accessToken: 'a' },
      {
        tokenEndpoint: 'https://ehr.example/token',
        clientId: 'sphere',
        send: () => Promise.reject(new Error('Nothing is sent.')),
        elapsed,
      },
    ),
    signInAgain,
    clock: createClock({ elapsed, wall: () => 0 }),
  }
}
