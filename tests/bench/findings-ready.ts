import type { Browser } from '@playwright/test'
import type { Sandbox } from '../../launch/sandbox/start-sandbox.ts'
import { launching } from './browser.ts'
import { medianFigure, type Figure } from './figure.ts'
import { launchUrl, type Visit } from './launch-url.ts'
import { marked } from './marks.ts'

const RUNS = 7
const SMALL = 500
/** Eight side by side, and five for our own earlier entries. */
const MOST_REQUESTS = 13

export interface Chart {
  called: string
  resources: number
  visit: Visit
}

/** From the launch URL to what the record suggests, in memory: how long, with how many requests, in how much room. */
export async function findingsReady(browser: Browser, sandbox: Sandbox, chart: Chart): Promise<Figure[]> {
  const measured: Measured[] = []
  for (let run = 0; run < RUNS; run++) measured.push(await once(browser, sandbox, chart.visit))
  const called = `${chart.called} (${chart.resources.toLocaleString('en')} resources)`
  return [
    medianFigure(
      {
        figure: `launch → findings ready: ${called}`,
        unit: 'ms',
        budget: chart.resources <= SMALL ? 1_000 : 3_000,
      },
      measured.map(({ took }) => took),
    ),
    medianFigure(
      { figure: '  FHIR requests until then', unit: 'requests', budget: MOST_REQUESTS },
      measured.map(({ requests }) => requests),
    ),
    medianFigure(
      { figure: '  JavaScript memory then, nothing collected yet', unit: 'MB', budget: 300 },
      measured.map(({ held }) => held),
    ),
    medianFigure(
      { figure: '  JavaScript memory kept', unit: 'MB' },
      measured.map(({ kept }) => kept),
    ),
  ]
}

interface Measured {
  took: number
  requests: number
  held: number
  kept: number
}

async function once(browser: Browser, sandbox: Sandbox, visit: Visit): Promise<Measured> {
  const url = await launchUrl(sandbox, visit)
  sandbox.record.requests.clear()
  return launching(browser, { url }, async ({ page, startedAt }) => {
    const read = await marked(page, 'record read stands')
    const tools = await page.context().newCDPSession(page)
    const held = await tools.send('Runtime.getHeapUsage')
    await tools.send('HeapProfiler.collectGarbage')
    const kept = await tools.send('Runtime.getHeapUsage')
    return {
      took: read - startedAt,
      requests: sandbox.record.requests.all().filter(isCounted).length,
      held: held.usedSize / 1_000_000,
      kept: kept.usedSize / 1_000_000,
    }
  })
}

function isCounted({ method, path }: { method: string; path: string }): boolean {
  return method !== 'OPTIONS' && !/\/metadata(\?|$)|\/\.well-known\//.test(path)
}
