import { appServer } from './app-server/app-server.ts'
import { builtFiles } from './app-server/built-files.ts'
import { siteFiles, type SiteFiles } from './app-server/site-files.ts'
import type { Seed } from './hospital/seed.ts'
import { serveOnLoopback } from './loopback-server.ts'
import { sandboxPages } from './pages/pages.ts'
import type { Ports } from './ports.ts'
import { createRecordSystem, type RunningRecordSystem } from './record-system.ts'

export interface SandboxOptions {
  /** 0 for any free one. */
  ports: Ports
  seed: Seed
  /** The built app. Asked for once both ports are held, so that a port in use is known before a long build. */
  app: () => Promise<string>
  /** The app's settings; the sandbox's own unless told. */
  site?: SiteFiles
  /** Milliseconds since 1970. */
  now?: () => number
}

export interface Sandbox {
  record: RunningRecordSystem
  appOrigin: string
  close(): Promise<void>
}

/** The record system and the app, each on its port of this machine. */
export async function startSandbox({
  ports,
  seed,
  app,
  site,
  now = Date.now,
}: SandboxOptions): Promise<Sandbox> {
  let answer: (request: Request) => Response | Promise<Response> = notYet
  const server = await serveOnLoopback(ports.app, () => (request) => answer(request))
  const closing = [() => server.close()]
  const close = async () => void (await Promise.all(closing.map((one) => one())))

  try {
    const record = await createRecordSystem({
      port: ports.record,
      appPort: server.port,
      seed: async () => seed.at(now()),
      pages: (system) => sandboxPages(system, now),
      now,
    })
    closing.push(() => record.close())
    const { configAt, instruments } = site ?? (await siteFiles())
    const served = appServer(await builtFiles(await app()), configAt(record.port), instruments)
    answer = (request) => served.fetch(request)
    return { record, appOrigin: `http://localhost:${server.port}`, close }
  } catch (problem) {
    await close()
    throw problem
  }
}

function notYet(): Response {
  return new Response('The app is being built. Try again in a moment.', { status: 503 })
}
