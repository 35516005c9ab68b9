import type { Bundle, OperationOutcome, Resource } from '@medplum/fhirtypes'
import { outcome, Refusal, refusal } from '../store/refusal.ts'
import type { FhirAnswer } from './access.ts'
import type { Done } from './interaction.ts'
import { versionedPath } from './versioned-path.ts'

export function refused({ status, issues }: Refusal): FhirAnswer {
  const headers = new Headers(status === 401 ? { 'WWW-Authenticate': 'Bearer' } : {})
  return { status, headers, body: outcome(issues) }
}

/** What a person can do about a fault of ours is nothing; the client must not read it as a refusal. */
export function broken(): FhirAnswer {
  return refused(
    refusal(500, 'The record system failed. Nothing is known to be stored; look before trying again.'),
  )
}

export function found(body: object): FhirAnswer {
  return { status: 200, headers: new Headers(), body }
}

/** The answer to one interaction, with the headers R4 asks for and the body that `Prefer` asks for. */
export function answerTo(
  { status, resource, changed }: Done,
  prefer: string | null,
  base: string,
): FhirAnswer {
  const headers = new Headers()
  if (!resource) return { status, headers, body: undefined }

  const { versionId, lastUpdated } = resource.meta ?? {}
  if (versionId) headers.set('ETag', `W/"${versionId}"`)
  if (lastUpdated) headers.set('Last-Modified', new Date(lastUpdated).toUTCString())
  if (changed) headers.set('Location', `${base}/${versionedPath(resource)}`)
  return { status, headers, body: changed ? preferred(resource, prefer) : resource }
}

/** `Prefer: return=minimal` for a batch or a transaction: what was written is named, not sent back. */
export function bundleAnswer(bundle: Bundle, prefer: string | null): FhirAnswer {
  if (!/return=minimal/.test(prefer ?? '')) return found(bundle)
  const entry = bundle.entry?.map((one) =>
    one.response?.location === undefined ? one : { response: one.response },
  )
  return found(entry ? { ...bundle, entry } : bundle)
}

function preferred(resource: Resource, prefer: string | null): Resource | undefined {
  const wanted = /return=(\w+)/.exec(prefer ?? '')?.[1]
  if (wanted === 'minimal') return undefined
  return wanted === 'OperationOutcome' ? stored(resource) : resource
}

function stored(resource: Resource): OperationOutcome {
  const text = `${versionedPath(resource)} was stored.`
  return outcome([{ severity: 'information', code: 'informational', details: { text } }])
}
