import type { Browser } from '@playwright/test'
import type { Sandbox } from '../../launch/sandbox/start-sandbox.ts'
import { launching } from './browser.ts'
import { oneFigure, type Figure } from './figure.ts'
import { launchUrl, ORDINARY } from './launch-url.ts'
import { marked } from './marks.ts'
import { kilobytes, zippedSizes } from './sizes.ts'

/** What a launch downloads before its first screen, what an ordinary review does, and what there is in all. */
export async function firstBytes(
  browser: Browser,
  sphere: { sandbox: Sandbox; built: string },
  floor: { sandbox: Sandbox; built: string },
): Promise<Figure[]> {
  const ours = await zippedSizes(sphere.built)
  const bare = await zippedSizes(floor.built)
  const asked = await filesAsked(browser, sphere.sandbox)
  const askedBare = await filesAsked(browser, floor.sandbox)
  return [
    oneFigure(
      { figure: 'JS + CSS until the first screen stands, gzip', unit: 'kB', budget: 130 },
      kilobytes(ours, asked.standing),
    ),
    oneFigure(
      { figure: '  and what is asked for until it is painted', unit: 'kB' },
      kilobytes(ours, asked.painted),
    ),
    oneFigure(
      { figure: '  the same for a bare React + fhirclient page', unit: 'kB' },
      kilobytes(bare, askedBare.painted),
    ),
    oneFigure(
      { figure: 'JS + CSS of the whole app, gzip', unit: 'kB', budget: 200 },
      kilobytes(ours, ours.keys()),
    ),
    // No other region, no other language, no team, no questionnaire of the hospital's own.
    oneFigure(
      { figure: '  and of an ordinary review, begun to end', unit: 'kB' },
      kilobytes(ours, asked.all),
    ),
  ]
}

async function filesAsked(
  browser: Browser,
  sandbox: Sandbox,
): Promise<{ standing: string[]; painted: string[]; all: string[] }> {
  const url = await launchUrl(sandbox, ORDINARY)
  return launching(browser, { url }, async ({ page, filesUntil }) => {
    const stands = await marked(page, 'first screen stands')
    const painted = await marked(page, 'first screen painted')
    // When a file was asked for is only known once its answer is there.
    await page.waitForLoadState('networkidle')
    return { standing: filesUntil(stands), painted: filesUntil(painted), all: filesUntil(Date.now()) }
  })
}
