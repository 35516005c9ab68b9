import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Ids after the command try only those requirements. */
const only = process.argv.slice(2)
const script = join(import.meta.dirname, 'remove-some.ts')
const verdicts: string[] = []

/** Two at a time: each takes every second removal out of a copy of its own. */
const ended = await Promise.all(
  ['0', '1'].map(async (first) => {
    const part = spawn(process.execPath, [script, first, '2', ...only], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const code = new Promise((resolve) => part.on('close', resolve))
    for await (const line of createInterface({ input: part.stdout })) {
      verdicts.push(line)
      process.stdout.write(`${line}\n`)
    }
    return code
  }),
)

const survivors = verdicts.filter((line) => !/^\S+ caught:/.test(line))
process.stdout.write(
  `\n${verdicts.length} removals, ${verdicts.length - survivors.length} caught, ${survivors.length} not\n`,
)
for (const line of survivors) process.stdout.write(`  ${line}\n`)
process.exitCode = survivors.length === 0 && ended.every((code) => code === 0) ? 0 : 1
