import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { measure } from './measure.ts'
import { table } from './report.ts'

const usage = `npm run bench -- [--data FOLDER] [--out FILE]
  --data FOLDER   also measure the largest chart in it: FHIR R4 Bundles, .json or .json.gz, a patient in each.
  --out FILE      where the figures go as JSON; bench.json in the system's folder for temporary files unless told.`

const folder = await mkdtemp(join(tmpdir(), 'sphere-bench-'))
try {
  const { data, out = join(tmpdir(), 'bench.json') } = readCommandLine()
  const { figures, chromium } = await measure({ folder, data, say })
  const machine = { node: process.version, chromium, processors: cpus().length }
  await writeFile(
    out,
    `${JSON.stringify({ measuredAt: new Date().toISOString(), machine, figures }, null, 2)}\n`,
  )
  say(`\n${table(figures)}\n\nNode ${machine.node}, Chromium ${chromium}, ${machine.processors} processors.`)
  say(`The figures are in ${out}.`)
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`)
  process.exitCode = 1
} finally {
  await rm(folder, { recursive: true, force: true })
}

function readCommandLine(): { data?: string; out?: string } {
  try {
    return parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } }).values
  } catch (problem) {
    throw new Error(usage, { cause: problem })
  }
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
