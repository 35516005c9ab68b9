import { readdir, readFile } from 'node:fs/promises'

const folder = new URL('../../sites/instruments/', import.meta.url)

/** The sandbox's own instruments, by the path at which the app asks for them. */
export async function instrumentFiles(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  return new Map(
    await Promise.all(
      names.map(
        async (name) => [`/instruments/${name}`, await readFile(new URL(name, folder), 'utf8')] as const,
      ),
    ),
  )
}
