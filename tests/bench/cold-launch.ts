import type { Browser } from '@playwright/test'
import type { Sandbox } from '../../launch/sandbox/start-sandbox.ts'
import { launching } from './browser.ts'
import { median, medianFigure, oneFigure, type Figure } from './figure.ts'
import { launchUrl, ORDINARY } from './launch-url.ts'
import { marked } from './marks.ts'

const RUNS = 7
const BUDGET = 1.2

/** From the launch URL, over sign-in, to the painted first screen. Turn and turn about, so that both have the same weather. */
export async function coldLaunches(browser: Browser, sphere: Sandbox, floor: Sandbox): Promise<Figure[]> {
  await once(browser, sphere, 1)
  await once(browser, floor, 1)
  const figures: Figure[] = []
  for (const slower of [1, 4]) {
    const ours: number[] = []
    const bare: number[] = []
    for (let run = 0; run < RUNS; run++) {
      bare.push(await once(browser, floor, slower))
      ours.push(await once(browser, sphere, slower))
    }
    const cpu = `${slower}× CPU`
    figures.push(
      medianFigure({ figure: `cold launch → first screen usable, ${cpu}`, unit: 'ms' }, ours),
      medianFigure({ figure: `  the same for a bare React + fhirclient page, ${cpu}`, unit: 'ms' }, bare),
      oneFigure(
        { figure: `  ours in times of the bare page, ${cpu}`, unit: 'times', budget: BUDGET },
        median(ours) / median(bare),
      ),
    )
  }
  return figures
}

async function once(browser: Browser, sandbox: Sandbox, slower: number): Promise<number> {
  const url = await launchUrl(sandbox, ORDINARY)
  return launching(browser, { url, slower }, async ({ page, startedAt }) => {
    const painted = await marked(page, 'first screen painted')
    // Painted is not usable before it answers.
    await page.getByRole('button', { name: 'No, only me' }).click()
    await page
      .getByRole('heading', { name: 'Can anyone else see this screen?' })
      .waitFor({ state: 'detached' })
    return painted - startedAt
  })
}
