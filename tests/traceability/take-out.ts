import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { createVitest, type Vitest } from 'vitest/node'
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
  readonly folder: string
  readonly #vitest: Vitest
  /** How the tests of a file end while nothing is taken out. */
  readonly #whole = new Map<string, readonly Ran[]>()

  private constructor(folder: string, vitest: Vitest) {
    this.folder = folder
    this.#vitest = vitest
  }

  static async open(): Promise<Workshop> {
    const folder = mkdtempSync(join(tmpdir(), 'removals-'))
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    for (const file of files.trim().split('\n')) cpSync(file, join(folder, file))
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    const vitest = await createVitest('test', {
      root: folder,
      config: join(folder, 'vite.config.ts'),
      watch: false,
      reporters: [{}],
      maxWorkers: 1,
    })
    return new Workshop(folder, vitest)
  }

  async close(): Promise<void> {
    await this.#vitest.close()
    rmSync(this.folder, { recursive: true })
  }

  /** Takes one thing out, runs the tests that name the requirement until one fails, and puts it back. */
  async tryWithout(removal: Removal, id: string, tests: readonly Claim[]): Promise<Verdict> {
    const files = [...new Set(tests.map(({ file }) => file))].filter((file) => !file.endsWith('.spec.ts'))
    if (files.length === 0) return 'no-test'
    const path = join(this.folder, removal.file)
    const whole = readFileSync(path, 'utf8')
    const left = without(whole, removal)
    if (left === undefined) return 'not-found'
    let passed = 0
    for (const file of nearestFirst(files, removal.file)) {
      this.#write(path, left)
      const ran = await this.#run(file, id).finally(() => this.#write(path, whole))
      const failed = ran.filter(({ state }) => state === 'failed')
      if (failed.length > 0 && (await this.#pass(file, failed))) return 'caught'
      passed += ran.filter(({ state }) => state === 'passed').length
    }
    return passed > 0 ? 'survived' : 'does-not-load'
  }

  #write(path: string, text: string): void {
    writeFileSync(path, text)
    this.#vitest.invalidateFile(path)
  }

  async #run(file: string, pattern: string | RegExp): Promise<Ran[]> {
    this.#vitest.setGlobalTestNamePattern(pattern)
    const found = await this.#vitest.globTestSpecifications([join(this.folder, file)])
    const { testModules } = await this.#vitest.runTestSpecifications(found)
    return testModules.flatMap(({ children }) =>
      [...children.allTests()].map((test) => ({ name: test.fullName, state: test.result().state })),
    )
  }

  /** Whether one of these passes while nothing is taken out: a test that fails anyway proves nothing. */
  async #pass(file: string, failed: readonly Ran[]): Promise<boolean> {
    const whole = this.#whole.get(file) ?? (await this.#run(file, /R-\d{3}|P-\d/))
    this.#whole.set(file, whole)
    return failed.some(({ name }) => whole.some((one) => one.name === name && one.state === 'passed'))
  }
}

interface Ran {
  name: string
  state: string
}

/** The test beside the file is the likeliest to fail, then one in its folder: the others then need not run. */
function nearestFirst(files: readonly string[], taken: string): string[] {
  const place = taken.replace(/^src\//, '').replace(/\.\w+$/, '')
  const distance = (file: string) => {
    const own = file.replace(/^tests\//, '').replace(/\.test\.\w+$/, '')
    if (own === place || basename(own) === basename(place)) return 0
    return dirname(own) === dirname(place) ? 1 : 2
  }
  return files.toSorted((a, b) => distance(a) - distance(b))
}
