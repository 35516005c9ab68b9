import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'

export interface BuiltFile {
  type: string
  bytes: Uint8Array<ArrayBuffer>
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Every file of a build by its URL path. Read once: no request can name a file outside it. */
export async function builtFiles(folder: string): Promise<ReadonlyMap<string, BuiltFile>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const names = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = await Promise.all(
    names.map(async (name) => {
      const path = name.slice(folder.length).split(sep).join('/')
      const file = { type: types[extname(name)] ?? 'application/octet-stream', bytes: await bytesOf(name) }
      return [path.startsWith('/') ? path : `/${path}`, file] as const
    }),
  )
  return new Map(files)
}

async function bytesOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(name))
}
