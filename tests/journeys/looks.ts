import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { forbiddenIn } from '../../src/site/neutral-words.ts'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

/** A desk, and the frame that some records give an app. */
export const SIZES = [
  { width: 1280, height: 800 },
  { width: 800, height: 600 },
]

/** A desk at 200 % and a small frame at 400 %: WCAG 1.4.10. */
export const NARROW = [
  { width: 640, height: 400 },
  { width: 320, height: 480 },
] as const

/** Whether anyone may be looking: before the screen lock, on the cover, and where nobody is known to be staff. */
export type Seen = 'by anyone' | 'behind the lock'

/**
 * One screen: readable for everyone, without scrolling sideways, and neutral where others can see it. With
 * SCREENSHOTS set to a folder a picture of each goes there.
 */
export async function looksRight(page: Page, name: string, seen: Seen): Promise<void> {
  const width = page.viewportSize()?.width ?? 0
  // Wherever typing has scrolled to, the bar would lie over something.
  await page.evaluate(() => window.scrollTo(0, 0))
  const pictures = process.env['SCREENSHOTS']
  if (pictures) await page.screenshot({ path: join(pictures, `${name}-${width}.png`), fullPage: true })

  const axe = new AxeBuilder({ page }).options({
    runOnly: WCAG,
    rules: { 'target-size': { enabled: true } },
  })
  const { violations } = await axe.analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`)
  expect.soft(found, `${name}, accessibility`).toEqual([])

  await fitsTheWindow(page, name)
  if (width > NARROW[0].width) await mainButtonShown(page, name)

  const outside = [await page.title(), page.url(), await page.locator('h1').innerText()]
  const text = seen === 'by anyone' ? [await page.locator('body').innerText()] : []
  expect.soft(forbiddenIn([...outside, ...text].join('\n')), `${name}, words that tell`).toEqual([])
}

/** Nothing has to be scrolled sideways, and who the patient is can be read to the end. */
export async function fitsTheWindow(page: Page, name: string): Promise<void> {
  const sideways = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    return scrollWidth - clientWidth
  })
  expect.soft(sideways, `${name}, wider than the window by`).toBeLessThanOrEqual(0)
  const cut = await page
    .locator('.bar__patient')
    .evaluateAll((lines) =>
      lines.flatMap(({ clientWidth, clientHeight, scrollWidth, scrollHeight }) =>
        clientWidth === 0 || scrollWidth > clientWidth || scrollHeight > clientHeight + 1
          ? [`${clientWidth} by ${clientHeight} of ${scrollWidth} by ${scrollHeight}`]
          : [],
      ),
    )
  expect.soft(cut, `${name}, the patient line is cut`).toEqual([])
}

async function mainButtonShown(page: Page, name: string): Promise<void> {
  const main = page.locator('.page__actions .govuk-button').first()
  if ((await main.count()) > 0)
    await expect.soft(main, `${name}, the main button`).toBeInViewport({ ratio: 1 })
}

/** What the page is for can be pressed without scrolling. */
export async function aboveTheFold(page: Page, action: Locator): Promise<void> {
  await page.evaluate(() => window.scrollTo(0, 0))
  await expect.soft(action).toBeInViewport({ ratio: 1 })
}
