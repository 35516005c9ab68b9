import { networkInterfaces } from 'node:os'
import { expect, it } from 'vitest'
import { serveOnLoopback } from '../../../launch/sandbox/loopback-server.ts'

function hello() {
  return new Response('hello')
}

it('answers at localhost and at 127.0.0.1, on a port it chose itself', async () => {
  const server = await serveOnLoopback(0, () => hello)
  try {
    for (const host of ['localhost', '127.0.0.1']) {
      expect(await (await fetch(`http://${host}:${server.port}/`)).text()).toBe('hello')
    }
  } finally {
    await server.close()
  }
})

it('is not there for other machines', async () => {
  const server = await serveOnLoopback(0, () => hello)
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
  try {
    for (const { address } of outside) {
      await expect(fetch(`http://${address}:${server.port}/`)).rejects.toThrow('fetch failed')
    }
  } finally {
    await server.close()
  }
})

it('knows its port before the first request', async () => {
  const server = await serveOnLoopback(0, (port) => () => new Response(String(port)))
  try {
    expect(await (await fetch(`http://127.0.0.1:${server.port}/`)).text()).toBe(String(server.port))
  } finally {
    await server.close()
  }
})

it('says that a port is in use, and leaves the one who uses it alone', async () => {
  const first = await serveOnLoopback(0, () => hello)
  try {
    await expect(serveOnLoopback(first.port, () => hello)).rejects.toMatchObject({ code: 'EADDRINUSE' })
    expect((await fetch(`http://127.0.0.1:${first.port}/`)).status).toBe(200)
  } finally {
    await first.close()
  }
})

it('is gone once closed, connections and all', async () => {
  const server = await serveOnLoopback(0, () => hello)
  await fetch(`http://127.0.0.1:${server.port}/`)
  await server.close()
  await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow('fetch failed')
})

it('gives its port back when what it was to serve cannot be made', async () => {
  let port = 0
  const failing = serveOnLoopback(0, (given) => {
    port = given
    throw new Error('The seed is broken.')
  })
  await expect(failing).rejects.toThrow('The seed is broken.')
  const next = await serveOnLoopback(port, () => hello)
  await next.close()
})
