import { siteFiles, type SiteFiles } from './app-server/site-files.ts'
import { buildApp } from './build-app.ts'
import { countInvalid } from './charts/count-invalid.ts'
import { readCommandLine } from './command-line.ts'
import { readSeed, type Seed } from './hospital/seed.ts'
import { portInUse, readPorts, type Ports } from './ports.ts'
import { startSandbox, type Sandbox } from './start-sandbox.ts'
import { stopWhenAsked } from './stop-when-asked.ts'

let ports: Ports | undefined
try {
  const { data, asIs, site: ownSite } = readCommandLine(process.argv.slice(2))
  ports = readPorts(process.env)
  const site = await siteFiles(ownSite)
  say('Reading the charts.')
  const seed = await readSeed({ data, asIs })
  for (const sentence of seed.notLoaded) say(`Not loaded: ${sentence}`)
  mustHaveLoaded(data, seed)
  const sandbox = await startSandbox({ ports, seed, app: buildOnce, site })
  stopWhenAsked(() => sandbox.close())
  say(whereToClick(sandbox))
  if (ownSite !== undefined) say(whoseSettings(ownSite, site))
  if (data.length > 0) await sayHowManyAreInvalid(data)
} catch (problem) {
  const sentence = ports && portInUse(problem, ports)
  process.stderr.write(`${sentence ?? (problem instanceof Error ? problem.message : String(problem))}\n`)
  process.exitCode = 1
}

async function buildOnce(): Promise<string> {
  say('Building the app.')
  return buildApp()
}

/** A folder that was asked for and gave nothing is a mistake in the command, not a smaller sandbox. */
function mustHaveLoaded(data: readonly string[], { loaded }: Seed): void {
  if (data.length === 0 || loaded > 0) return
  throw new Error(
    `No chart was loaded from ${data.join(', ')}. Name a folder with FHIR R4 Bundles after --data.`,
  )
}

async function sayHowManyAreInvalid(data: readonly string[]): Promise<void> {
  const { invalid, examples } = await countInvalid(data)
  if (invalid === 0) say('Every entry of the loaded charts is valid FHIR R4.')
  else say(`${invalid} entries of the loaded charts are not valid FHIR R4. They are served as they are.`)
  for (const example of examples) say(`  ${example}`)
}

function whereToClick({ record, appOrigin }: Sandbox): string {
  return `
Sphere is running with a record system of its own. Every person in it is made up.

  1. Open ${record.origin}/ and sign in as Dr Sandbox Clinician.
  2. Open a chart, for instance Mara Synthetic-Field.
  3. Choose 'Open Wellbeing review'.

FHIR: ${record.fhirBase}   App: ${appOrigin}/ (opened from a chart)   Stop with Ctrl+C.
`
}

function whoseSettings(path: string, { standsIn }: SiteFiles): string {
  if (!standsIn) return `The settings are those of ${path}.`
  return `The settings are those of ${path}, but for issuers, recordOrigins and testData: those are the sandbox's own.`
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
