import type { Coding, Resource } from 'fhir/r4'
import { parseDate } from '../../chart/dates.ts'
import { isJsonObject, objectsIn, type JsonObject } from '../json-object.ts'

/** What a record may add to an entry without changing what it says. */
const ADDED = ['id', 'meta', 'text']
/** What a record may add where one entry refers to another, or to a code. */
const ADDED_TO_REFERENCE = ['id', 'type', 'display', 'identifier']
const ADDED_TO_CODE = ['id', 'version', 'display', 'userSelected']

/**
 * Whether the record holds what was sent: every element, and none that was not sent. What a record adds by itself
 * (ids, a display, a narrative, the version in a reference) is not a difference. Labels are compared apart.
 */
export function sameContent(sent: unknown, held: JsonObject, base: string): boolean {
  const plain = JSON.parse(JSON.stringify(sent)) as unknown
  if (!isJsonObject(plain)) return false
  const { meta: _sent, ...own } = plain
  const { meta: _held, ...other } = held
  return sameObject(own, other, ADDED, base)
}

function sameObject(sent: JsonObject, held: JsonObject, added: readonly string[], base: string): boolean {
  const extra = Object.keys(held).some((key) => !(key in sent) && !added.includes(key))
  return !extra && Object.entries(sent).every(([key, value]) => sameValue(key, value, held[key], base))
}

function sameValue(key: string, sent: unknown, held: unknown, base: string): boolean {
  if (Array.isArray(sent))
    return (
      Array.isArray(held) &&
      sent.length === held.length &&
      sent.every((one, i) => sameValue(key, one, held[i], base))
    )
  if (isJsonObject(sent)) return isJsonObject(held) && sameObject(sent, held, addedTo(sent), base)
  if (typeof sent !== 'string' || typeof held !== 'string') return sent === held
  if (key === 'reference') return withinBase(sent, base) === withinBase(held, base)
  return sent === held || sameMoment(sent, held)
}

function addedTo(sent: JsonObject): readonly string[] {
  if (typeof sent['reference'] === 'string') return ADDED_TO_REFERENCE
  return typeof sent['code'] === 'string' && typeof sent['system'] === 'string' ? ADDED_TO_CODE : ['id']
}

/** A record may answer with the whole address of its own entry. */
function withinBase(reference: string, base: string): string {
  const root = base.endsWith('/') ? base : `${base}/`
  return reference.startsWith(root) ? reference.slice(root.length) : reference
}

function sameMoment(sent: string, held: string): boolean {
  const [a, b] = [parseDate(sent), parseDate(held)]
  return a !== undefined && b !== undefined && a.from === b.from && a.before === b.before
}

/** From least to most protected. */
const CONFIDENTIALITY = ['U', 'L', 'M', 'N', 'R', 'V']

/** Whether every label that was sent is there. A record may protect more than it was asked to, never less. DF-2 */
export function labelsKept(sent: unknown, held: JsonObject): boolean {
  const [wanted, found] = [labelsOf(sent), labelsOf(held)]
  const levels = found.filter(isConfidentiality)
  return wanted.every((label) =>
    isConfidentiality(label)
      ? levels.length > 0 && levels.every((level) => rank(level) >= rank(label))
      : found.some(({ system, code }) => system === label.system && code === label.code),
  )
}

/** The labels of both, and of two levels of confidentiality the higher. */
export function mostProtective(ours: Pick<Resource, 'meta'>, held: JsonObject): Coding[] {
  const [own, theirs] = [ours.meta?.security ?? [], securityOf(held)]
  const others = theirs.filter((label) => !own.some((one) => isSameLabel(one, label)))
  const all = [...own, ...others].map((coding) => ({ coding, label: labelOf(coding) }))
  const highest = Math.max(
    ...all.filter(({ label }) => isConfidentiality(label)).map(({ label }) => rank(label)),
  )
  return all
    .filter(({ label }) => !isConfidentiality(label) || rank(label) === highest)
    .map(({ coding }) => coding)
}

function isSameLabel(one: Coding, other: Coding): boolean {
  return one.system === other.system && one.code === other.code
}

interface Label {
  system: string
  code: string
}

function labelsOf(resource: unknown): Label[] {
  return securityOf(resource).map(labelOf)
}

function securityOf(resource: unknown): JsonObject[] {
  const meta = isJsonObject(resource) && isJsonObject(resource['meta']) ? resource['meta'] : {}
  return objectsIn(meta['security'])
}

function labelOf({ system, code }: Coding | JsonObject): Label {
  return {
    system: typeof system === 'string' ? system : '',
    code: typeof code === 'string' ? code : '',
  }
}

function isConfidentiality({ system }: Label): boolean {
  return system === 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
}

function rank({ code }: Label): number {
  return CONFIDENTIALITY.indexOf(code)
}

/** Whose entry it is, as the record says. */
export function isAbout(held: JsonObject, patient: string, base: string): boolean {
  const subjects = [held['subject'], held['patient'], held['for'], ...objectsIn(held['target'])]
  return subjects.some((one) => {
    const reference = isJsonObject(one) ? one['reference'] : undefined
    return typeof reference === 'string' && withinBase(reference, base) === `Patient/${patient}`
  })
}
