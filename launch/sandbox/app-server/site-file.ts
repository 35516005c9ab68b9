import { readFile } from 'node:fs/promises'

const sandboxSite = new URL('../../sites/sandbox.json', import.meta.url)
const writtenRecordPort = 4100

/** `launch/sites/sandbox.json`, naming the port on which the record system really is. */
export async function sandboxSiteFile(recordPort: number): Promise<string> {
  return atPort(await readFile(sandboxSite, 'utf8'), recordPort)
}

export function atPort(site: string, recordPort: number): string {
  const written = new RegExp(`(http://(?:localhost|127\\.0\\.0\\.1)):${writtenRecordPort}(?!\\d)`, 'g')
  return site.replaceAll(written, `$1:${recordPort}`)
}
