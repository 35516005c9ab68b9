import type { Resource } from '@medplum/fhirtypes'
import { isServed } from '../definitions/definitions.ts'
import { isObject } from '../store/json-object.ts'

/** A resource as it came in a Bundle: of a type we keep, with an id, and otherwise unchecked. */
export type StoredResource = Resource & { id: string }

const ID = /^[A-Za-z0-9\-.]{1,64}$/

export function isStorable(value: unknown): value is StoredResource {
  return isObject(value) && isServed(String(value['resourceType'])) && isId(value['id'])
}

export function isId(value: unknown): value is string {
  return typeof value === 'string' && ID.test(value)
}

/** `Observation/o1` */
export function nameOf({ resourceType, id }: StoredResource): string {
  return `${resourceType}/${id}`
}
