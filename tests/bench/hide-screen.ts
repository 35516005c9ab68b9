import type { Browser, Page } from '@playwright/test'
import type { Sandbox } from '../../launch/sandbox/start-sandbox.ts'
import { launching } from './browser.ts'
import { medianFigure, type Figure } from './figure.ts'
import { launchUrl, ORDINARY } from './launch-url.ts'

const RUNS = 7

/** From the press on Hide, with the record on the screen, until the cover is painted. */
export async function hideScreen(browser: Browser, sandbox: Sandbox): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const slower of [1, 4]) {
    const named = { figure: `press Hide → cover painted, ${slower}× CPU`, unit: 'ms', budget: 100 } as const
    figures.push(medianFigure(named, await hides(browser, sandbox, slower)))
  }
  return figures
}

async function hides(browser: Browser, sandbox: Sandbox, slower: number): Promise<number[]> {
  const url = await launchUrl(sandbox, ORDINARY)
  return launching(browser, { url, slower }, async ({ page }) => {
    const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
    await page.getByText(/^The record was read/).waitFor()
    await press('No, only me')
    await press(/^The record/)
    const took: number[] = []
    for (let run = 0; run < RUNS; run++) {
      await page.getByRole('heading', { name: 'The record', exact: true }).waitFor()
      took.push(await hide(page))
      await press('Continue')
      await press('No, only me')
    }
    return took
  })
}

async function hide(page: Page): Promise<number> {
  await page.evaluate(watchForCover)
  await page.getByRole('button', { name: 'Hide', exact: true }).click()
  const [pressed, covered] = await Promise.all(['pressed', 'covered'].map((name) => lastMark(page, name)))
  return (covered ?? Number.NaN) - (pressed ?? Number.NaN)
}

async function lastMark(page: Page, name: string): Promise<number | undefined> {
  const at = await page.waitForFunction(
    (wanted) => performance.getEntriesByName(wanted).at(-1)?.startTime,
    name,
    { polling: 20 },
  )
  return at.jsonValue()
}

function watchForCover(): void {
  performance.clearMarks()
  window.addEventListener(
    'pointerdown',
    ({ timeStamp }) => performance.mark('pressed', { startTime: timeStamp }),
    { capture: true, once: true },
  )
  const observer = new MutationObserver(() => {
    if (document.querySelector('h1')?.textContent !== 'Vital signs') return
    observer.disconnect()
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => performance.mark('covered'))
      port1.start()
      port2.postMessage('')
    })
  })
  observer.observe(document, { childList: true, subtree: true })
}
