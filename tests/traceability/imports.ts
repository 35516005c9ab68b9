import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const FROM = /(?:from|import\()\s*'(\.[^'\n]+)'/g

/** The files of the app by their path, each with the files that import it. */
export function importers(): ReadonlyMap<string, readonly string[]> {
  const by = new Map<string, string[]>()
  for (const file of globSync('{src,launch}/**/*.{ts,tsx}')) {
    for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(FROM)) {
      const target = join(dirname(file), to)
      by.set(target, [...(by.get(target) ?? []), file])
    }
  }
  return by
}
