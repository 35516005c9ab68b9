import { isObject, textOf } from './json-object.ts'

/** `Patient/p1` of a Reference, also of `Patient/p1/_history/2`; other systems' and logical references have none. */
export function localReference(value: unknown): { type: string; id: string } | undefined {
  const reference = isObject(value) ? textOf(value['reference']) : undefined
  const match = /^([A-Z][A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})(\/_history\/[^/]+)?$/.exec(reference ?? '')
  return match ? { type: match[1] ?? '', id: match[2] ?? '' } : undefined
}

/** The type a Reference or canonical says it points to; another system's absolute reference counts. */
export function referenceType(value: unknown): string | undefined {
  if (!isObject(value)) return undefined
  const path = /(?:^|\/)([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]{1,64}(?:\/_history\/[^/]+)?$/
  return textOf(value['type']) ?? path.exec(textOf(value['reference']) ?? '')?.[1]
}

export function pointsTo(value: unknown, type: string): boolean {
  return referenceType(value) === type
}
