import type { Resource } from '@medplum/fhirtypes'
import { definitions } from '../definitions/definitions.ts'

const subsetted = { system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' }

/** `_elements`: those named and the mandatory ones, tagged so that nobody takes it for the whole resource. */
export function onlyElements(resource: Resource, elements: readonly string[]): Resource {
  const named = elements.map((element) => element.replace(`${resource.resourceType}.`, ''))
  const kept = [...named, ...mandatory(resource.resourceType), 'resourceType', 'id']
  const meta = { ...resource.meta, tag: [...(resource.meta?.tag ?? []), subsetted] }
  const part = { ...resource, meta }
  for (const key of Object.keys(part)) {
    const name = key.replace(/^_/, '')
    if (key !== 'meta' && !kept.some((element) => name === element || isChoice(name, element))) {
      Reflect.deleteProperty(part, key)
    }
  }
  return part
}

/** `effective` names effectiveDateTime and its kin. */
function isChoice(name: string, element: string): boolean {
  return name.startsWith(element) && /^[A-Z]/.test(name.slice(element.length))
}

function mandatory(type: string): string[] {
  const structure = definitions.structures.find((candidate) => candidate.type === type)
  return (structure?.snapshot?.element ?? [])
    .filter(({ path, min }) => min === 1 && path.split('.').length === 2)
    .map(({ path }) => path.slice(type.length + 1).replace('[x]', ''))
}
