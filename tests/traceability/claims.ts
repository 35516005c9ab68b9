import { globSync, readFileSync } from 'node:fs'
import { idsIn } from './requirement.ts'

/** One test that says in its name which requirements it proves. */
export interface Claim {
  file: string
  name: string
  ids: readonly string[]
}

/** Also the names after a table: `it.each(rows)('…', …)`. */
const NAME = /(?:\b(?:it|test|describe)(?:\.\w+)*|\))\(\s*(['"`])((?:\\.|(?!\1)[^\n])*)\1\s*,/g

/** Every test name in the tests that names a requirement. A name on a group counts for the whole group. */
export function claims(): Claim[] {
  return globSync('tests/**/*.{test.ts,test.tsx,spec.ts}')
    .toSorted()
    .flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(NAME)].flatMap(([, , name = '']) => {
        const ids = idsIn(name)
        return ids.length > 0 ? [{ file, name, ids }] : []
      }),
    )
}
