import type { ElementDefinition } from '@medplum/fhirtypes'
import { definitions } from '../definitions/definitions.ts'

const dateTypes = ['date', 'dateTime', 'instant']

/** The JSON names under which FHIR R4 keeps a date: `birthDate`, `start`, `effectiveDateTime`, `valueDate`, ... */
export const dateElements: ReadonlySet<string> = new Set(
  definitions.structures.flatMap(({ snapshot }) => snapshot?.element ?? []).flatMap(datesIn),
)

function datesIn({ path, type }: ElementDefinition): string[] {
  const name = path.slice(path.lastIndexOf('.') + 1)
  const codes = (type ?? []).map(({ code }) => code ?? '').filter((code) => dateTypes.includes(code))
  return codes.map((code) =>
    name.endsWith('[x]') ? name.slice(0, -3) + code.charAt(0).toUpperCase() + code.slice(1) : name,
  )
}
