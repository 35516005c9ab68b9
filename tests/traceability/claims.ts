import { globSync, readFileSync } from 'node:fs'
import { idsIn } from './requirement.ts'

/** One test that says in its name which requirements it proves. */
export interface Claim {
  file: string
  name: string
  ids: readonly string[]
}

/** The names of tests and of groups of tests, with the table of a name that is filled in from one: `it.each(rows)('%s …', …)`. */
const NAME =
  /\b(?:it|test|describe)(?:\.each(?:<[^(]*>)?\((?<table>.*?)\)|(?:\.\w+)*)\(\s*(['"`])(?<name>(?:\\.|(?!\2)[^\n])*)\2\s*,/gs

/** Every test name in the tests that names a requirement. A name on a group counts for the whole group. */
export function claims(): Claim[] {
  return globSync('tests/**/*.{test.ts,test.tsx,spec.ts}')
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8')
      return [...text.matchAll(NAME)].flatMap(({ groups }) =>
        namesOf(groups?.['name'] ?? '', groups?.['table'], text).map((one) => ({
          file,
          name: one,
          ids: idsIn(one),
        })),
      )
    })
    .filter(({ ids }) => ids.length > 0)
}

/** One for each requirement that a table puts into the name, beside those that stand in it. */
function namesOf(name: string, table: string | undefined, text: string): string[] {
  if (table === undefined || !/%s|\$/.test(name)) return [name]
  const declared = /^\w+$/.test(table) ? declarationOf(table, text) : table
  const filled = idsIn(declared).map((id) => name.replace(/%s|\$\w+/, id).replaceAll(/%s|\$\w+/g, '…'))
  return filled.length > 0 ? filled : [name]
}

function declarationOf(table: string, text: string): string {
  const [, after = ''] = text.split(`const ${table}`)
  return after.split('\n\n')[0] ?? ''
}
