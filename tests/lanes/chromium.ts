import { accessSync, constants } from 'node:fs'
import { chromium } from '@playwright/test'
import { run } from './command.ts'

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium to drive: one that is here, or Playwright's own, fetched now. Undefined when there is none to be had. */
export async function findChromium(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH']
  const here = [...(named ? [named] : []), ...KNOWN, chromium.executablePath()].find(canRun)
  if (here) return here
  process.stdout.write('No Chromium here: fetching the one that Playwright brings.\n')
  await run('playwright', ['install', 'chromium'])
  const fetched = chromium.executablePath()
  return canRun(fetched) ? fetched : undefined
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
