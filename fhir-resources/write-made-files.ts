import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { madeFiles } from './made-files.ts'

for (const [path, json] of madeFiles()) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`)
}
process.stdout.write(
  `Wrote ${madeFiles().size} files. Run "npx oxfmt fhir-resources launch/sites" to format them.\n`,
)
