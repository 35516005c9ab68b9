import type { Issuer } from './launch-url.ts'

/** The address, if it may be contacted for sign-in: the record's own origin, or one the settings name. */
export function allowedAddress(issuer: Issuer, address: string): string | undefined {
  // Older record systems give addresses relative to their base.
  const url = URL.parse(address, `${issuer.iss}/`)
  if (!url || url.username !== '' || url.password !== '' || url.hash !== '') return undefined
  return [new URL(issuer.iss).origin, ...issuer.authOrigins].includes(url.origin) ? url.href : undefined
}
