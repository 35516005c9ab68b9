import type { ElementDefinition, StructureDefinition } from '@medplum/fhirtypes'

type Structures = (type: string) => StructureDefinition | undefined

/** The profile with every element of its base in it, which is what some validators need. */
export function withSnapshot(profile: StructureDefinition, structures: Structures): StructureDefinition {
  const elements = [...elementsOf(profile.type, structures)]
  for (const rule of profile.differential?.element ?? []) place(rule, elements, structures)
  return { ...profile, snapshot: { element: elements } }
}

function place(rule: ElementDefinition, elements: ElementDefinition[], structures: Structures): void {
  const id = rule.id ?? rule.path
  let at = elements.findIndex((one) => one.id === id)
  if (at < 0) {
    add(id, elements, structures)
    at = elements.findIndex((one) => one.id === id)
  }
  const base = elements[at]
  if (!base) throw new Error(`${id} is in no structure.`)
  const constraint = [...(base.constraint ?? []), ...(rule.constraint ?? [])]
  elements[at] = { ...base, ...rule, ...(constraint.length > 0 && { constraint }) }
}

/** A slice behind what it is a slice of; a part of a data type together with all its other parts. */
function add(id: string, elements: ElementDefinition[], structures: Structures): void {
  const slice = /^(.*):[^.:]+$/.exec(id)?.[1]
  if (slice !== undefined) {
    const base = elements.find((one) => one.id === slice)
    const after = elements.findLastIndex((one) => isAtOrIn(one.id, slice))
    if (base) elements.splice(after + 1, 0, copyOf(base, id))
    return
  }
  const parent = id.slice(0, id.lastIndexOf('.'))
  if (!elements.some((one) => one.id === parent)) add(parent, elements, structures)
  const at = elements.findIndex((one) => one.id === parent)
  const { path = '', type } = elements[at] ?? {}
  const parts = elementsOf(type?.[0]?.code ?? '', structures).slice(1)
  const moved = parts.map((part) => ({
    ...part,
    id: `${parent}${suffix(part.id)}`,
    path: `${path}${suffix(part.path)}`,
  }))
  elements.splice(at + 1, 0, ...moved)
}

function isAtOrIn(id: string | undefined, parent: string): boolean {
  return id === parent || [':', '.'].some((mark) => id?.startsWith(`${parent}${mark}`) === true)
}

function copyOf({ slicing: _slicing, ...base }: ElementDefinition, id: string): ElementDefinition {
  return { ...base, id, min: 0 }
}

function suffix(id = ''): string {
  return id.slice(id.indexOf('.'))
}

function elementsOf(type: string, structures: Structures): readonly ElementDefinition[] {
  return structures(type)?.snapshot?.element ?? []
}
