/** The same value with each `urn` that the record gave an id for replaced by `Type/id`. */
export function resolved<T extends object>(resource: T, became: ReadonlyMap<string, string>): T {
  const same: T = JSON.parse(JSON.stringify(resource), (_key, value: unknown) =>
    typeof value === 'string' ? (became.get(value) ?? value) : value,
  )
  return same
}
