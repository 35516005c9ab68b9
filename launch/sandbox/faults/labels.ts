import { isObject, listed } from '../store/json-object.ts'
import type { Fault } from './fault.ts'

const confidentiality = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'

/** The server says it saved the entry, and saved it less protected than it was sent. */
export const labels = {
  'label-dropped': {
    says: 'Saves entries without their security labels, and says nothing about it.',
    touches: 'writes',
    write: withoutLabels,
  },
  'label-downgraded': {
    says: 'Saves restricted entries as normal ones, and says nothing about it.',
    touches: 'writes',
    write: (resource) => withSecurity(resource, (security) => security.map(downgraded)),
  },
} satisfies Record<string, Fault>

export function withoutLabels(resource: object): object | undefined {
  return withSecurity(resource, () => [])
}

function withSecurity(
  resource: object,
  change: (labels: readonly unknown[]) => unknown[],
): object | undefined {
  const { meta }: { meta?: unknown } = resource
  if (!isObject(meta) || meta['security'] === undefined) return undefined
  const { security, ...rest } = meta
  const changed = change(listed(security))
  return { ...resource, meta: changed.length > 0 ? { ...rest, security: changed } : rest }
}

function downgraded(label: unknown): unknown {
  if (!isObject(label) || label['system'] !== confidentiality) return label
  return { system: confidentiality, code: 'N', display: 'normal' }
}
