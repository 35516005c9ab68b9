import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { readBundle, type BundleContent } from './read-bundle.ts'

const unpack = promisify(gunzip)

export async function readChartFile(path: string): Promise<BundleContent> {
  const bytes = await readFile(path).catch(() => undefined)
  if (!bytes) return { why: 'it cannot be read' }
  const text = path.endsWith('.gz') ? await unpack(bytes).catch(() => undefined) : bytes
  if (!text) return { why: 'it is not a whole gzip file' }
  const json = parse(text.toString('utf8'))
  if (json === undefined) return { why: 'it is not JSON' }
  return readBundle(json, createHash('sha256').update(text).digest('hex').slice(0, 20))
}

function parse(text: string): unknown {
  try {
    // A byte order mark is no JSON, and some editors write one.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
