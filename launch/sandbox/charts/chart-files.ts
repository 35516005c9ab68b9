import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

const chartFile = /\.json(\.gz)?$/

/** The charts under a file or folder, in a stable order, or why there are none. */
export async function chartFiles(path: string): Promise<readonly string[] | { why: string }> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return { why: 'there is no such file or folder' }
  if (!found.isDirectory()) return [path]

  const names = await readdir(path, { recursive: true })
  const files = names.filter((name) => chartFile.test(name)).toSorted()
  if (files.length === 0) return { why: 'it holds no .json and no .json.gz file' }
  return files.map((name) => join(path, name))
}
