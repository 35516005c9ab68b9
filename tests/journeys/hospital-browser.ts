import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from './room.ts'
import type { Page } from '@playwright/test'

/** What a browser's settings say about a page in a frame of another site. */
export type FramesMayStore = 'frames may store' | 'frames may not store'

/**
 * A browser with its own profile. The test runner's usual one blocks or allows what frames store as the browser's
 * maker likes; a hospital's IT decides it, so here it is said.
 */
export const test = base.extend<{ browserWhere: (frames: FramesMayStore) => Promise<Page> }>({
  browserWhere: async ({ playwright, launchOptions, baseURL, viewport }, use) => {
    const closing: (() => Promise<void>)[] = []
    await use(async (frames) => {
      const profile = await mkdtemp(join(tmpdir(), 'journey-'))
      await mkdir(join(profile, 'Default'))
      const blocked = frames === 'frames may not store'
      const settings = {
        profile: { cookie_controls_mode: blocked ? 1 : 0, block_third_party_cookies: blocked },
      }
      await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(settings))
      const context = await playwright.chromium.launchPersistentContext(profile, {
        ...launchOptions,
        ...(baseURL !== undefined && { baseURL }),
        viewport,
      })
      closing.push(async () => {
        await context.close()
        await rm(profile, { recursive: true, force: true })
      })
      return context.pages()[0] ?? context.newPage()
    })
    for (const close of closing) await close()
  },
})
