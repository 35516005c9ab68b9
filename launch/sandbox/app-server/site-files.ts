import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readSite } from '../../../src/site/read-site.ts'
import type { Site } from '../../../src/site/site.ts'

const sandboxSite = fileURLToPath(new URL('../../sites/sandbox.json', import.meta.url))
const writtenRecordPort = 4100
const writtenBase = `http://localhost:${writtenRecordPort}/fhir`

/** One hospital's settings as the app asks for them. */
export interface SiteFiles {
  /** `config.json`, for a record system on this port. */
  configAt: (recordPort: number) => string
  /** The instruments beside it, by the path at which the app asks for them. */
  instruments: ReadonlyMap<string, string>
  /** The file knows only other record systems: the sandbox stands in for them. */
  standsIn: boolean
}

/**
 * A site file and the instruments beside it; the sandbox's own unless told. Throws what is wrong with the file,
 * in the sentences of the app, which would refuse to open with it.
 */
export async function siteFiles(path = sandboxSite): Promise<SiteFiles> {
  const written = await readSiteText(path)
  const site = checked(path, written)
  const standsIn = !site.issuers.some(({ iss }) => iss === writtenBase)
  const config = standsIn ? await inTheSandbox(site) : written
  return {
    configAt: (recordPort) => atPort(config, recordPort),
    instruments: await instrumentsBeside(path),
    standsIn,
  }
}

/** The record system is named at the port where it really is. */
export function atPort(site: string, recordPort: number): string {
  const written = new RegExp(`(http://(?:localhost|127\\.0\\.0\\.1)):${writtenRecordPort}(?!\\d)`, 'g')
  return site.replaceAll(written, `$1:${recordPort}`)
}

async function readSiteText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (problem) {
    throw new Error(
      `${path} cannot be read. Name a site file after --site. launch/sites/sandbox.json is one to begin with.`,
      { cause: problem },
    )
  }
}

function checked(path: string, written: string): Site {
  const read = readSite(parsed(path, written))
  if (read.ok) return read.site
  throw new Error(
    `${path} cannot be used:\n${read.sentences.map((one) => `  ${one}`).join('\n')}\n${notStarted}`,
  )
}

function parsed(path: string, written: string): unknown {
  try {
    return JSON.parse(written)
  } catch (problem) {
    const why = problem instanceof Error ? ` (${problem.message})` : ''
    throw new Error(`${path} is not JSON${why}. Check its brackets, commas and quotes.\n${notStarted}`, {
      cause: problem,
    })
  }
}

const notStarted =
  'The sandbox was not started. Mend the file, then start again. docs/settings.md explains each setting.'

/** What describes the record system is the sandbox's own, and nobody in it is real. All else is the hospital's. */
async function inTheSandbox(site: Site): Promise<string> {
  const { issuers, recordOrigins, testData } = checked(sandboxSite, await readSiteText(sandboxSite))
  return JSON.stringify({ ...site, issuers, recordOrigins, testData }, undefined, 2)
}

async function instrumentsBeside(path: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(dirname(path), 'instruments')
  const names = (await namesIn(folder)).filter((name) => name.endsWith('.json'))
  return new Map(
    await Promise.all(
      names.map(
        async (name) => [`/instruments/${name}`, await readFile(join(folder, name), 'utf8')] as const,
      ),
    ),
  )
}

/** Most hospitals have none. One that is named and not there is named by the app. */
async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => [])
}
