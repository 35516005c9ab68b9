import { refusal } from '../store/refusal.ts'

/** `W/"3"` → 3. One that cannot be read is an error: ignored, it would let a stale change through. */
export function versionIn(ifMatch: string | undefined): string | undefined {
  if (ifMatch === undefined) return undefined
  const version = /^(?:W\/)?"([^"]+)"$/.exec(ifMatch.trim())?.[1]
  if (version === undefined) throw refusal(400, `If-Match must look like W/"3", not ${ifMatch}.`)
  return version
}

/** `identifier=system|value`, also written with the type before it. */
export function criteriaIn(ifNoneExist: string): URLSearchParams {
  return new URLSearchParams(ifNoneExist.slice(ifNoneExist.indexOf('?') + 1))
}
