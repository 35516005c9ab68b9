import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './command.ts'
import type { Tally } from './lane.ts'

/** The journeys in a real browser against the real sandbox, on ports that nothing else uses. */
export async function journeys(chromium: string | undefined): Promise<Tally> {
  if (chromium === undefined)
    return { passed: 0, failed: 0, notRun: 'no Chromium; set CHROMIUM_PATH to one and run again' }
  const folder = await mkdtemp(join(tmpdir(), 'sphere-'))
  const file = join(folder, 'playwright.json')
  try {
    const env = {
      CHROMIUM_PATH: chromium,
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
      SANDBOX_PORT: String(await freePort()),
      APP_PORT: String(await freePort()),
    }
    const code = await run('playwright', ['test', '-c', 'tests/journeys', '--reporter=list,json'], env)
    return counted(JSON.parse(await readFile(file, 'utf8')), code)
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function counted(report: unknown, code: number): Tally {
  const stats =
    typeof report === 'object' && report !== null && 'stats' in report && typeof report.stats === 'object'
      ? report.stats
      : null
  if (stats === null) return { passed: 0, failed: 1 }
  const passed = 'expected' in stats ? Number(stats.expected) : 0
  const failed =
    ('unexpected' in stats ? Number(stats.unexpected) : 0) + ('flaky' in stats ? Number(stats.flaky) : 0)
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer()
    server.on('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
