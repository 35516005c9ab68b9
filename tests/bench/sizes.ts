import { readdir, readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'

const CODE = /\.(js|css)$/

/** The gzip size of every script and style sheet of a build, in bytes, by its file name. */
export async function zippedSizes(built: string): Promise<ReadonlyMap<string, number>> {
  const assets = join(built, 'assets')
  const names = (await readdir(assets)).filter((name) => CODE.test(name))
  const sizes = await Promise.all(
    names.map(async (name) => [name, gzipSync(await readFile(join(assets, name))).length] as const),
  )
  return new Map(sizes)
}

/** In kB of 1,000 bytes. A file counts once, however often it was asked for. */
export function kilobytes(sizes: ReadonlyMap<string, number>, names: Iterable<string>): number {
  return [...new Set(names)].reduce((sum, name) => sum + (sizes.get(name) ?? 0), 0) / 1_000
}
