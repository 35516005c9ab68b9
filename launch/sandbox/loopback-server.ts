import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
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
  const first = await listen('127.0.0.1', port, listener)
  const servers = [first]
  try {
    const given = portOf(first)
    const second = await listen('::1', given, listener).catch(withoutIpv6)
    if (second) servers.push(second)
    handler = await handlerAt(given)
    return { port: given, close: () => closeAll(servers) }
  } catch (problem) {
    await closeAll(servers)
    throw problem
  }
}

async function listen(host: string, port: number, listener: RequestListener): Promise<Server> {
  const server = createServer(listener)
  server.listen(port, host)
  await once(server, 'listening')
  return server
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port was given. Start again.')
  return address.port
}

function withoutIpv6(problem: NodeJS.ErrnoException): undefined {
  if (problem.code !== 'EADDRNOTAVAIL' && problem.code !== 'EAFNOSUPPORT') throw problem
}

async function closeAll(servers: readonly Server[]): Promise<void> {
  await Promise.all(
    servers.map(async (server) => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    }),
  )
}

function starting(): Response {
  return new Response('Starting. Try again in a moment.', { status: 503 })
}
