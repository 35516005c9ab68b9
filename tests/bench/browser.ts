import { chromium, type Browser, type Page } from '@playwright/test'
import { findChromium } from '../lanes/chromium.ts'
import { MARKS, watchForMarks } from './marks.ts'

export async function openBrowser(): Promise<Browser> {
  const executablePath = await findChromium()
  if (executablePath === undefined)
    throw new Error('There is no Chromium here. Set CHROMIUM_PATH to one and run again.')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  })
}

export interface Launched {
  page: Page
  /** Milliseconds since 1970. */
  startedAt: number
  /** The files asked for up to a moment, by name. */
  filesUntil: (moment: number) => string[]
}

/** Follows a launch URL with nothing cached, on a processor so many times slower, and leaves nothing behind. */
export async function launching<T>(
  browser: Browser,
  { url, slower = 1 }: { url: string; slower?: number },
  look: (launched: Launched) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.addInitScript(watchForMarks, MARKS)
    const tools = await context.newCDPSession(page)
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slower })
    const asked: { file: string; at: () => number }[] = []
    page.on('request', (request) => {
      const file = new URL(request.url()).pathname.split('/').at(-1) ?? ''
      asked.push({ file, at: () => request.timing().startTime })
    })
    const startedAt = Date.now()
    await page.goto(url, { waitUntil: 'commit' })
    const filesUntil = (moment: number) => asked.filter(({ at }) => at() <= moment).map(({ file }) => file)
    return await look({ page, startedAt, filesUntil })
  } finally {
    await context.close()
  }
}
