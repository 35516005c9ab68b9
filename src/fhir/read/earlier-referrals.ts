import {
  sameReferred,
  type EarlierConsent,
  type EarlierReferral,
  type EarlierRefusal,
  type EarlierTask,
} from '../../chart/earlier.ts'
import type { Referred } from '../../chart/earlier.ts'
import { parseDate, type ChartDate } from '../../chart/dates.ts'
import { basisOf } from '../basis-of.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../json-object.ts'
import { consentIdentifiers, noCallsCode, referralIdentifiers, taskIdentifiers } from '../own-entries.ts'
import { Id, short } from './elements.ts'
import { leftOut, notOurs, read, skipped, type Entry } from './entry.ts'

/** A referral of ours, by what became of it. R-055 */
export function readReferral(json: JsonObject): Entry<EarlierReferral> {
  const referred = referredBy(json, referralIdentifiers)
  if (!referred) return notOurs
  if (json['status'] === 'entered-in-error') return leftOut
  const state = REFERRAL_STATES[String(json['status'])]
  if (!state) return skipped
  const date = dateIn(json['authoredOn'])
  const callsOff = areCallsOff(json) && { callsOff: true as const }
  return read({ ...referred, basis: basisOf(json), state, ...(date && { date }), ...callsOff })
}

function areCallsOff({ orderDetail }: JsonObject): boolean {
  return objectsIn(orderDetail)
    .flatMap(({ coding }) => objectsIn(coding))
    .some(({ code }) => code === noCallsCode)
}

const REFERRAL_STATES: Readonly<Record<string, EarlierReferral['state']>> = {
  draft: 'sent',
  active: 'sent',
  'on-hold': 'on-hold',
  revoked: 'stopped',
  completed: 'done',
}

/** A yes of then, or a no that the patient wanted kept. Nothing but a clear `active` is a yes that stands. */
export function readConsent(json: JsonObject): Entry<EarlierConsent | { refused: EarlierRefusal }> {
  const referred = referredBy(json, consentIdentifiers)
  if (!referred) return notOurs
  if (json['status'] === 'entered-in-error') return leftOut
  if (json['status'] === 'rejected') {
    if (referred.recipient !== 'refusal') return notOurs
    const date = dateIn(json['dateTime'])
    return read({ refused: { review: referred.review, ...(date && { date }) } })
  }
  const provision = isJsonObject(json['provision']) ? json['provision'] : {}
  const until = isJsonObject(provision['period']) ? dateIn(provision['period']['end']) : undefined
  const state = json['status'] === 'active' ? 'active' : 'ended'
  return read({ ...referred, state, ...(until && { until }) })
}

const OPEN = ['draft', 'requested', 'received', 'accepted', 'ready', 'in-progress', 'on-hold']

/** Work for our own team that nobody has finished; what is over needs no mention. */
export function readTeamTask(json: JsonObject): Entry<EarlierTask> {
  const referred = referredBy(json, taskIdentifiers)
  const purpose = codeIn(json['code'], 'https://sphere.example/fhir/CodeSystem/task-purpose')
  if (!referred || !purpose) return notOurs
  if (json['status'] === 'entered-in-error') return leftOut
  if (!OPEN.includes(String(json['status']))) return notOurs
  const id = Id.safeParse(json['id'])
  if (!id.success) return skipped
  const due = isJsonObject(json['executionPeriod']) ? dateIn(json['executionPeriod']['end']) : undefined
  const { description } = json
  const encounter = encounterIn(json['encounter'])
  return read({
    id: id.data,
    review: referred.review,
    name: referred.recipient,
    what: purpose,
    ...(encounter !== undefined && { encounter }),
    ...(typeof description === 'string' && { note: short(description) }),
    ...(due && { due }),
  })
}

export function withConsents(
  referrals: readonly EarlierReferral[],
  consents: readonly EarlierConsent[],
): EarlierReferral[] {
  return referrals.map((referral) => {
    const agreed = consents.find((consent) => sameReferred(consent, referral))
    return agreed ? { ...referral, agreed } : referral
  })
}

const OWN = /^([^.]+)\.([a-z0-9-]+)$/

/** Not the empty entries by which it was tried whether the record keeps labels. */
function referredBy(json: JsonObject, system: string): Referred | undefined {
  const own = objectsIn(json['identifier']).find((identifier) => identifier['system'] === system)
  const [, review, recipient] = OWN.exec(typeof own?.['value'] === 'string' ? own['value'] : '') ?? []
  if (review === undefined || recipient === undefined || recipient === 'probe') return undefined
  return { review: short(review), recipient: short(recipient) }
}

/** The words of the code, else the code itself. */
function codeIn(concept: unknown, system: string): string | undefined {
  const coding = isJsonObject(concept) ? objectsIn(concept['coding']) : []
  const own = coding.find((one) => one['system'] === system)
  const words = own?.['display'] ?? own?.['code']
  return typeof words === 'string' ? short(words) : undefined
}

function encounterIn(reference: unknown): string | undefined {
  const address = isJsonObject(reference) ? reference['reference'] : undefined
  const [, id] =
    /(?:^|\/)Encounter\/([A-Za-z0-9.-]{1,64})$/.exec(typeof address === 'string' ? address : '') ?? []
  return id
}

function dateIn(value: unknown): ChartDate | undefined {
  return typeof value === 'string' ? parseDate(value) : undefined
}
