import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './command.ts'
import type { Tally } from './lane.ts'

/** Counts from vitest's own report; a run that leaves none has failed, however it ended. */
export async function unit(): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'sphere-'))
  const file = join(folder, 'vitest.json')
  try {
    const code = await run('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ])
    return counted(JSON.parse(await readFile(file, 'utf8')), code)
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function counted(report: unknown, code: number): Tally {
  if (typeof report !== 'object' || report === null) return { passed: 0, failed: 1 }
  const passed = 'numPassedTests' in report ? Number(report.numPassedTests) : 0
  const failed = 'numFailedTests' in report ? Number(report.numFailedTests) : 0
  // A file that does not load fails no test of its own; the exit code still tells.
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}
