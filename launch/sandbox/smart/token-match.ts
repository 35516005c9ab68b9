/** A token search value: `code`, `system|code`, `system|` or `|code` (a code without a system: `system` is ''). */
export interface Token {
  system?: string
  code?: string
}

/** `undefined` for a value with escapes or more than one bar: it is not evaluated, and so not granted. */
export function readToken(value: string): Token | undefined {
  if (value === '' || value === '|' || value.includes('\\')) return undefined
  const [first = '', second, more] = value.split('|')
  if (more !== undefined) return undefined
  if (second === undefined) return { code: first }
  return second === '' ? { system: first } : { system: first, code: second }
}

/** Does everything that `narrow` finds also match `wide`? */
export function within(narrow: Token, wide: Token): boolean {
  const systemFits = wide.system === undefined || wide.system === narrow.system
  const codeFits = wide.code === undefined || wide.code === narrow.code
  return systemFits && codeFits
}
