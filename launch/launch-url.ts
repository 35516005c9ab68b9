import type { LaunchRefusal } from '../src/problem/launch-refusal.ts'
import type { Site } from '../src/site/site.ts'

export type Issuer = Site['issuers'][number]

/** Who opened the app. `launch` is the record system's one-time code; the team's own sign-in has none. */
export interface Asked {
  issuer: Issuer
  launch?: string
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
/** A one-time code is a short word. Anything with spaces or control characters in it, or this long, is something else. */
const LAUNCH = /^[\x21-\x7e]{1,2000}$/

/**
 * Our own reading of the launch address, before anything is contacted. The sign-in library lets the address replace
 * its settings (`clientId`, `fhirServiceUrl`, `patientId`), so only `iss` and `launch` are let through.
 */
export function readLaunchUrl(url: URL, issuers: readonly Issuer[]): Asked | LaunchRefusal {
  const names = [...url.searchParams.keys()]
  if (names.length === 0 && url.hash === '') return { refused: 'not-opened-from-a-chart' }
  const strangers = names.filter((name) => name !== 'iss' && name !== 'launch')
  if (strangers.length > 0 || new Set(names).size < names.length || url.href.includes('#'))
    return { refused: 'address-not-clean' }

  const iss = url.searchParams.get('iss')
  if (iss === null) return { refused: 'address-not-clean' }
  if (!encrypted(iss)) return { refused: 'not-encrypted' }
  const issuer = issuers.find((candidate) => withoutSlash(candidate.iss) === withoutSlash(iss))
  if (!issuer) return { refused: 'unknown-record-system' }
  return { ...withLaunch(url.searchParams.get('launch'), issuer) }
}

function withLaunch(launch: string | null, issuer: Issuer): Asked | LaunchRefusal {
  if (launch === null) return issuer.teamClientId === undefined ? { refused: 'no-launch-code' } : { issuer }
  if (launch === '') return { refused: 'no-launch-code' }
  return LAUNCH.test(launch) ? { issuer, launch } : { refused: 'address-not-clean' }
}

/** http is for a record system on the same machine, and for nothing else. */
function encrypted(iss: string): boolean {
  const url = URL.parse(iss)
  if (url?.protocol !== 'http:') return true
  return LOOPBACK.includes(url.hostname)
}

function withoutSlash(address: string): string {
  return address.replace(/\/$/, '')
}
