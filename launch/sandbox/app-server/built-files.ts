import { readdir, readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { promisify } from 'node:util'
import { gzip as gzipWith } from 'node:zlib'

const compressed = promisify(gzipWith)

export interface BuiltFile {
  type: string
  bytes: Uint8Array<ArrayBuffer>
  /** Compressed once, and not at every request. */
  gzip: Uint8Array<ArrayBuffer>
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
      const bytes = new Uint8Array(await readFile(name))
      const gzip = new Uint8Array(await compressed(bytes))
      const file = { type: types[extname(name)] ?? 'application/octet-stream', bytes, gzip }
      return [path.startsWith('/') ? path : `/${path}`, file] as const
    }),
  )
  return new Map(files)
}
