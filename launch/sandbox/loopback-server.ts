import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'

type Fetch = Parameters<typeof getRequestListener>[0]

export interface LoopbackServer {
  port: number
  close(): Promise<void>
}

/**
 * Serves on this machine alone, at 127.0.0.1 and, where there is IPv6, at ::1: browsers take `localhost` for either.
 * Port 0 is any free one. `handlerAt` is told the port before the first request comes.
 */
export async function serveOnLoopback(
  port: number,
  handlerAt: (port: number) => Fetch | Promise<Fetch>,
): Promise<LoopbackServer> {
  let handler: Fetch = starting
  const listener = getRequestListener((request, env) => handler(request, env))

  const first = await listen('127.0.0.1', port)
  const address = first.address()
  if (address === null || typeof address === 'string') throw new Error('No port was given. Start again.')
  const actual = address.port
  const second = await listen('::1', actual).catch((problem: NodeJS.ErrnoException) => {
    if (withoutIpv6.has(problem.code ?? '')) return undefined
    first.close()
    throw problem
  })
  const servers = second ? [first, second] : [first]
  handler = await handlerAt(actual)

  return {
    port: actual,
    async close() {
      await Promise.all(
        servers.map(async (server) => {
          const closed = once(server, 'close')
          server.close()
          server.closeAllConnections()
          await closed
        }),
      )
    },
  }

  async function listen(host: string, at: number) {
    const server = createServer((request, response) => void listener(request, response))
    server.listen(at, host)
    await once(server, 'listening')
    return server
  }
}

function starting(): Response {
  return new Response('Starting. Try again in a moment.', { status: 503 })
}

const withoutIpv6 = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT'])
