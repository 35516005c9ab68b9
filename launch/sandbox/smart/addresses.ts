/** Where everything stands. All of it is on one origin, which is the OpenID issuer too. */
export interface Addresses {
  origin: string
  fhirBase: string
  authorize: string
  token: string
  introspect: string
  revoke: string
  jwks: string
}

export function addressesAt(origin: string): Addresses {
  return {
    origin,
    fhirBase: `${origin}/fhir`,
    authorize: `${origin}/auth/authorize`,
    token: `${origin}/auth/token`,
    introspect: `${origin}/auth/introspect`,
    revoke: `${origin}/auth/revoke`,
    jwks: `${origin}/auth/jwks`,
  }
}
