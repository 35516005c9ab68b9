import type { Resource } from '@medplum/fhirtypes'
import { isServed } from '../definitions/definitions.ts'
import { isObject } from '../store/json-object.ts'
import { refusal } from '../store/refusal.ts'

function isResource(body: unknown): body is Resource {
  return isObject(body) && typeof body['resourceType'] === 'string'
}

/** The body of a create or an update, which must be of the type that the address names. */
export function resourceBody(body: unknown, type: string, id?: string): Resource {
  mustBeServed(type)
  if (!isResource(body)) throw refusal(400, `The body must be a ${type} with its resourceType.`)
  if (body.resourceType !== type) {
    throw refusal(
      400,
      `The address says ${type} and the body ${body.resourceType}. Make them the same.`,
      'resourceType',
    )
  }
  if (id !== undefined && body.id !== id) {
    throw refusal(
      400,
      `The address says id ${id} and the body ${body.id ?? 'has none'}. Make them the same.`,
      `${type}.id`,
    )
  }
  return body
}

export function mustBeServed(type: string): void {
  if (!isServed(type))
    throw refusal(404, `This server keeps no ${type}. See /metadata for the types it keeps.`)
}
