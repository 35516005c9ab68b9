import type { Resource } from '@medplum/fhirtypes'

/** `Flag/1/_history/2` */
export function versionedPath({ resourceType, id, meta }: Resource): string {
  return `${resourceType}/${id}/_history/${meta?.versionId}`
}
