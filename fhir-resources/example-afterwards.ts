import type { FhirResource } from 'fhir/r4'
import { isJsonObject, type JsonObject } from '../src/fhir/json-object.ts'
import { resolved } from '../src/fhir/write/resolve.ts'
import { changeConsent, changeFulfil, changeReferral, type Change } from '../src/fhir/write/stop-changes.ts'
import type { Site } from '../src/site/site.ts'
import type { WritePlan } from '../src/write-back/plan.ts'
import { planStop, type StopAct } from '../src/write-back/stop-plan.ts'

export interface Example {
  resource: FhirResource & { id: string }
  about: string
}

const CHANGES: Readonly<Record<string, Change>> = {
  Consent: changeConsent,
  ServiceRequest: changeReferral,
  Task: changeFulfil,
}

/** What becomes of a referral and of what goes with it, once the patient takes it back or somebody else asks to stop it. */
export function afterwards(
  act: Extract<StopAct, 'stop' | 'hold'>,
  agreed: readonly Example[],
  frame: WritePlan['frame'],
  site: Site,
): Example[] {
  const later = { ...frame, at: frame.at + DAY }
  const plan = planStop({ act, referrals: [], heard: {}, age: 'adult', endTries: false, site, frame: later })
  const changed = agreed.flatMap(({ resource, about }) => {
    const change = CHANGES[resource.resourceType]
    if (!change || isOurOwn(resource)) return []
    const json = change(asJson(resource), plan)
    return json ? [{ json, before: resource, about }] : []
  })
  const became = new Map(
    changed.map(({ before }) => [nameIn(before), nameIn({ ...before, id: idOf(act, before) })]),
  )
  return changed.map(({ json, before, about }) => ({
    resource: asResource({ ...resolved(json, became), id: idOf(act, before) }),
    about: `${about.replace(/\.$/, '')}. ${WHAT_CAME[act]}`,
  }))
}

const DAY = 86_400_000
const WHAT_CAME = {
  stop: 'The patient took it back a day later.',
  hold: 'Somebody else asked to stop it a day later: it waits until the patient was asked alone.',
}
const NAMES = { stop: 'withdrawn', hold: 'on-hold' }

/** Work of the team goes on. */
function isOurOwn(resource: FhirResource): boolean {
  return resource.resourceType === 'Task' && resource.restriction === undefined
}

function idOf(act: 'stop' | 'hold', { id }: Example['resource']): string {
  return id.replace(/^agreed/, NAMES[act])
}

function nameIn({ resourceType, id }: Example['resource']): string {
  return `${resourceType}/${id}`
}

function asJson(resource: FhirResource): JsonObject {
  const json: unknown = JSON.parse(JSON.stringify(resource))
  return isJsonObject(json) ? json : {}
}

function asResource(json: JsonObject): Example['resource'] {
  return JSON.parse(JSON.stringify(json))
}
