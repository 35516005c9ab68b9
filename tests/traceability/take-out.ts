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

interface Ran {
  name: string
  state: string
}

/** A copy of the program to take things out of, so that nobody's own files change. One for each process: it moves there. */
export class Workshop {
  readonly #folder: string
  readonly #vitest: Vitest
  /** How the tests of a file end while nothing is taken out. */
  readonly #whole = new Map<string, readonly Ran[]>()

  private constructor(folder: string, vitest: Vitest) {
    this.#folder = folder
    this.#vitest = vitest
  }

  static async open(): Promise<Workshop> {
    const folder = mkdtempSync(join(tmpdir(), 'removals-'))
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
    for (const file of files.trim().split('\n')) cpSync(file, join(folder, file))
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    // Some tests read files of the program by their path.
    process.chdir(folder)
    const vitest = await createVitest('test', {
      root: folder,
      config: join(folder, 'vite.config.ts'),
      watch: false,
      // What is kept on disk may be of before something was taken out.
      fsModuleCache: false,
      reporters: [{}],
      maxWorkers: 1,
    })
    return new Workshop(folder, vitest)
  }

  async close(): Promise<void> {
    await this.#vitest.close()
    rmSync(this.#folder, { recursive: true })
  }

  /** Takes one thing out, runs the tests that name its requirements until each saw one fail, and puts it back. */
  async tryWithout(removal: Removal, claims: readonly Claim[]): Promise<ReadonlyMap<string, Verdict>> {
    const { ids } = removal
    const whole = readFileSync(removal.file, 'utf8')
    const left = without(whole, removal)
    if (left === undefined) return new Map(ids.map((id) => [id, 'not-found']))
    const tests = claims.filter(({ file }) => !file.endsWith('.spec.ts'))
    const naming = (id: string) => tests.filter((test) => test.ids.includes(id)).map(({ file }) => file)
    const found = new Map<string, Verdict>(
      ids.map((id) => [id, naming(id).length > 0 ? 'does-not-load' : 'no-test']),
    )
    for (const file of nearestFirst([...new Set(ids.flatMap(naming))], removal.file)) {
      const open = ids.filter((id) => found.get(id) !== 'caught' && naming(id).includes(file))
      if (open.length === 0) continue
      this.#write(removal.file, left)
      const ran = await this.#run(file, open).finally(() => this.#write(removal.file, whole))
      for (const id of open) {
        const verdict = await this.#verdictOn(id, file, ran)
        if (verdict) found.set(id, verdict)
      }
    }
    return found
  }

  #write(file: string, text: string): void {
    writeFileSync(file, text)
    this.#vitest.invalidateFile(resolve(file))
  }

  async #run(file: string, ids: readonly string[]): Promise<Ran[]> {
    this.#vitest.setGlobalTestNamePattern(new RegExp(ids.join('|')))
    const found = await this.#vitest.globTestSpecifications([resolve(file)])
    const { testModules } = await this.#vitest.runTestSpecifications(found)
    return testModules.flatMap(({ children }) =>
      [...children.allTests()].map((test) => ({ name: test.fullName, state: test.result().state })),
    )
  }

  async #verdictOn(id: string, file: string, ran: readonly Ran[]): Promise<Verdict | undefined> {
    const own = ran.filter(({ name }) => name.includes(id))
    const failed = own.filter(({ state }) => state === 'failed')
    if (failed.length > 0 && (await this.#pass(file, failed))) return 'caught'
    return own.some(({ state }) => state === 'passed') ? 'survived' : undefined
  }

  /** Whether one of these passes while nothing is taken out: a test that fails anyway proves nothing. */
  async #pass(file: string, failed: readonly Ran[]): Promise<boolean> {
    const whole = this.#whole.get(file) ?? (await this.#run(file, ['R-\\d{3}', 'P-\\d']))
    this.#whole.set(file, whole)
    return failed.some(({ name }) => whole.some((one) => one.name === name && one.state === 'passed'))
  }
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
