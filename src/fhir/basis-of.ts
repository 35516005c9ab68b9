import type { EarlierReferral } from '../chart/earlier.ts'
import { objectsIn, type JsonObject } from './json-object.ts'

/** What a referral of ours says it rests on. What it does not say is not guessed. */
export function basisOf(referral: JsonObject): EarlierReferral['basis'] {
  const code = objectsIn(referral['category'])
    .flatMap(({ coding }) => objectsIn(coding))
    .find(({ system }) => system === 'https://sphere.example/fhir/CodeSystem/basis')?.['code']
  return code === 'consent' || code === 'duty-to-protect' ? code : 'not-known'
}
