import { definitions } from './definitions.ts'

const keys = new Map(
  definitions.structures
    .flatMap(({ snapshot }) => snapshot?.element ?? [])
    .filter(({ path }) => path.endsWith('[x]'))
    .map(({ path, type }) => {
      const name = path.slice(path.lastIndexOf('.') + 1, -3)
      return [path.slice(0, -3), (type ?? []).map(({ code }) => name + capital(code ?? ''))] as const
    }),
)

/** `Observation.effective` → effectiveDateTime, effectivePeriod, ...; `undefined` where there is no choice. */
export function choiceKeys(path: string): readonly string[] | undefined {
  return keys.get(path)
}

function capital(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1)
}
