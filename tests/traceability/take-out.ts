import { execFileSync, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import * as z from 'zod/mini'
import type { Claim } from './claims.ts'
import { without, type Removal } from './removal.ts'

export type Verdict =
  | 'caught'
  /** Its own tests pass without it: nothing proves it. */
  | 'survived'
  /** The program does not even load without it, which proves nothing either. */
  | 'does-not-load'
  | 'no-test'
  | 'not-found'

/** A copy of the program to take things out of, so that nobody's own files change. */
export class Workshop {
  readonly folder = mkdtempSync(join(tmpdir(), 'removals-'))

  constructor() {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    for (const file of files.trim().split('\n')) cpSync(file, join(this.folder, file))
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'))
  }

  close(): void {
    rmSync(this.folder, { recursive: true })
  }

  /** Takes one thing out, runs the tests that name the requirement, and puts it back. */
  async tryWithout(removal: Removal, id: string, tests: readonly Claim[]): Promise<Verdict> {
    const files = [...new Set(tests.map(({ file }) => file))].filter((file) => !file.endsWith('.spec.ts'))
    if (files.length === 0) return 'no-test'
    const path = join(this.folder, removal.file)
    const whole = readFileSync(path, 'utf8')
    const left = without(whole, removal)
    if (left === undefined) return 'not-found'
    writeFileSync(path, left)
    try {
      return await this.run(id, files)
    } finally {
      writeFileSync(path, whole)
    }
  }

  private async run(id: string, files: readonly string[]): Promise<Verdict> {
    const report = join(this.folder, 'report.json')
    await finished(
      [
        resolve('node_modules/vitest/vitest.mjs'),
        'run',
        ...files,
        '-t',
        id,
        '--reporter=json',
        `--outputFile=${report}`,
      ],
      this.folder,
    )
    const { numFailedTests, numPassedTests } = z.parse(Report, JSON.parse(readFileSync(report, 'utf8')))
    rmSync(report)
    if (numFailedTests > 0) return 'caught'
    return numPassedTests > 0 ? 'survived' : 'does-not-load'
  }
}

const Report = z.object({ numFailedTests: z.number(), numPassedTests: z.number() })

function finished(args: readonly string[], cwd: string): Promise<void> {
  return new Promise((done) => {
    spawn(process.execPath, args, { cwd, stdio: 'ignore' }).on('close', () => done())
  })
}
