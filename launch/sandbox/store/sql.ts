import type { SQLInputValue } from 'node:sqlite'

/** A piece of SQL with the values for its question marks. Nothing that came from outside is ever part of the text. */
export interface Sql {
  text: string
  values: SQLInputValue[]
}

export function allOf(parts: readonly Sql[]): Sql {
  return joined(parts, ' AND ')
}

export function anyOf(parts: readonly Sql[]): Sql {
  return joined(parts, ' OR ')
}

function joined(parts: readonly Sql[], word: string): Sql {
  return {
    text: parts.map(({ text }) => `(${text})`).join(word),
    values: parts.flatMap(({ values }) => values),
  }
}

/** Lets SQLite use the index of ranges, which holds only entries that have one. */
export const ranged: Sql = { text: 'e.lo IS NOT NULL', values: [] }
