import type { LaunchRefusal } from '../src/problem/launch-refusal.ts'
import { readSite } from '../src/site/read-site.ts'
import type { Site } from '../src/site/site.ts'

/** One hospital's settings, from beside the app. Without them nothing starts: there are none to fall back on. */
export async function loadSite(send: typeof fetch): Promise<Site | LaunchRefusal> {
  try {
    const response = await send('config.json', {
      cache: 'no-store',
      redirect: 'error',
      credentials: 'same-origin',
    })
    const json: unknown = await response.json()
    const read = response.ok ? readSite(json) : undefined
    if (!read) return { refused: 'settings-unreadable' }
    return read.ok ? read.site : { refused: 'settings-wrong', sentences: read.sentences }
  } catch {
    return { refused: 'settings-unreadable' }
  }
}
