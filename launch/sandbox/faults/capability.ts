import { isObject, listed } from '../store/json-object.ts'

/** What a capability statement says about one type, or `undefined` to leave the type out. */
export type TypeChange = (type: string, entry: Record<string, unknown>) => object | undefined

/** The statement with what it says about each type changed. */
export function changeTypes(statement: object, change: TypeChange): object {
  return changeRest(statement, (rest) => ({
    ...rest,
    resource: listed(rest['resource'])
      .filter(isObject)
      .flatMap((entry) => change(String(entry['type']), entry) ?? []),
  }))
}

/** The statement with only these of `transaction` and `batch`. */
export function keepSystemInteractions(statement: object, kept: readonly string[]): object {
  return changeRest(statement, ({ interaction, ...rest }) => {
    const left = withCodes(interaction, (code) => kept.includes(code))
    return left.length > 0 ? { ...rest, interaction: left } : rest
  })
}

export function withCodes(interaction: unknown, keep: (code: string) => boolean): object[] {
  return listed(interaction)
    .filter(isObject)
    .filter(({ code }) => keep(String(code)))
}

function changeRest(statement: object, change: (rest: Record<string, unknown>) => object): object {
  const { rest }: { rest?: unknown } = statement
  return { ...statement, rest: listed(rest).filter(isObject).map(change) }
}
