import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { readSeed, type Seed } from '../../launch/sandbox/hospital/seed.ts'
import { startSandbox, type Sandbox } from '../../launch/sandbox/start-sandbox.ts'
import { compartmentsOf } from '../../launch/sandbox/store/compartment.ts'
import { openBrowser } from './browser.ts'
import { buildFloor, buildSphere } from './build.ts'
import { coldLaunches } from './cold-launch.ts'
import type { Figure } from './figure.ts'
import { findingsReady, type Chart } from './findings-ready.ts'
import { firstBytes } from './first-bytes.ts'
import { firstVisit, grownChart } from './grown-chart.ts'
import { hideScreen } from './hide-screen.ts'
import { largestChart } from './largest-chart.ts'
import { ORDINARY, type Visit } from './launch-url.ts'
import { productionPackages } from './packages.ts'
import { prefillCpu } from './prefill-cpu.ts'

export interface Measuring {
  /** An empty folder to build in. */
  folder: string
  /** A folder with charts, to measure the largest one too. */
  data?: string | undefined
  say: (text: string) => void
}

export async function measure({
  folder,
  data,
  say,
}: Measuring): Promise<{ figures: Figure[]; chromium: string }> {
  say('Building the app and a bare page.')
  const sphere = await buildSphere(join(folder, 'sphere'))
  const floor = await buildFloor(join(folder, 'floor'))
  say('Reading and finding, in this process.')
  const cpu = await prefillCpu(Date.now())
  const browser = await openBrowser()
  try {
    const figures = [
      ...(await ordinary(browser, { sphere, floor, data, say })),
      ...(await grown(browser, { sphere, say })),
      ...cpu,
      await productionPackages(),
    ]
    return { figures, chromium: browser.version() }
  } finally {
    await browser.close()
  }
}

interface Built {
  sphere: string
  say: (text: string) => void
}

async function ordinary(
  browser: Browser,
  { sphere, floor, data, say }: Built & { floor: string; data: string | undefined },
): Promise<Figure[]> {
  const largest = data === undefined ? undefined : await largestChart(data)
  const seed = await readSeed({ data: largest ? [largest.file] : [] })
  return served(sphere, seed, (ours) =>
    served(floor, seed, async (bare) => {
      say('Sizes, cold launches and hiding.')
      const sizes = await firstBytes(
        browser,
        { sandbox: ours, built: sphere },
        { sandbox: bare, built: floor },
      )
      const launches = await coldLaunches(browser, ours, bare)
      const hiding = await hideScreen(browser, ours)
      say('The synthetic charts.')
      const charts = [
        chartOf('an ordinary chart', ORDINARY, seed),
        chartOf('a long chart', { patient: 'long-chart' }, seed),
        ...(largest ? [chartOf(`the largest, ${largest.called}`, { patient: largest.patient }, seed)] : []),
      ]
      return [...sizes, ...launches, ...(await all(browser, ours, charts)), ...hiding]
    }),
  )
}

/** In a record system of its own, so that what it holds slows nothing else. */
async function grown(browser: Browser, { sphere, say }: Built): Promise<Figure[]> {
  const sizes = { 'grown-500': 500, 'grown-50000': 50_000 }
  const own = await readSeed()
  const seed: Seed = {
    ...own,
    at: (now) => [
      ...own.at(now),
      ...Object.entries(sizes).flatMap(([patient, size]) => grownChart(patient, size, now)),
    ],
  }
  say('The charts grown for this.')
  return served(sphere, seed, (sandbox) =>
    all(
      browser,
      sandbox,
      Object.keys(sizes).map((patient) =>
        chartOf('a grown chart', { patient, encounter: firstVisit(patient) }, seed),
      ),
    ),
  )
}

async function all(browser: Browser, sandbox: Sandbox, charts: readonly Chart[]): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const chart of charts) figures.push(...(await findingsReady(browser, sandbox, chart)))
  return figures
}

function chartOf(called: string, visit: Visit, seed: Seed): Chart {
  const theirs = seed
    .at(Date.now())
    .filter((resource) => compartmentsOf(resource.resourceType, resource).has(visit.patient))
  return { called, visit, resources: theirs.length }
}

async function served<T>(built: string, seed: Seed, look: (sandbox: Sandbox) => Promise<T>): Promise<T> {
  const sandbox = await startSandbox({ ports: { record: 0, app: 0 }, seed, app: async () => built })
  try {
    return await look(sandbox)
  } finally {
    await sandbox.close()
  }
}
