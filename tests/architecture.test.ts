import { globSync, readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'

/** The core. It is given the record and the time; it never goes and gets them. */
const core: Record<string, readonly string[]> = {
  chart: [],
  problem: [],
  site: ['indicators', 'zod/mini'],
  indicators: ['chart'],
  instruments: ['site'],
  screening: ['chart', 'indicators', 'instruments', 'site'],
  consent: ['screening'],
  handout: ['chart', 'consent', 'screening', 'site', 'write-back'],
  'write-back': ['chart', 'consent', 'indicators', 'instruments', 'problem', 'screening', 'site'],
  worklist: ['chart', 'indicators', 'problem', 'screening', 'site'],
}

/** Who may import whom. What is not in the list may not be imported. */
const may: Record<string, readonly string[]> = {
  ...core,
  // The edge: the only folder that knows FHIR, and the only one that makes requests.
  fhir: ['zod/mini', 'fhir/r4', 'fhir-resources', ...Object.keys(core)],
  // Shows and reports. It never asks the record for anything.
  ui: ['react', ...Object.keys(core)],
  // Composes: session, chart, view.
  app: ['react', 'react-dom/client', 'fhir', 'ui', ...Object.keys(core)],
}

const goesAndGets =
  /\bfetch\(|\b(window|document|localStorage|sessionStorage|console|navigator)\.\w|new Date\(\)|Date\.now|Math\.random|crypto\.|performance\.now/

const files = globSync('src/*/**/*.{ts,tsx}').toSorted()

it('knows every folder', () => {
  expect([...new Set(files.map(folderOf))].toSorted()).toEqual(Object.keys(may).toSorted())
})

it.each(files)('%s imports only what its folder may', (file) => {
  const folder = folderOf(file)
  const strangers = importsIn(file).filter((name) => name !== folder && !may[folder]?.includes(name))
  expect(strangers).toEqual([])
})

it.each(files.filter((file) => folderOf(file) in core))('%s takes nothing from outside', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(goesAndGets)
})

it.each(files.filter((file) => folderOf(file) === 'ui'))('%s makes no request', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(
    /\bfetch\(|XMLHttpRequest|sendBeacon|localStorage|sessionStorage/,
  )
})

it.each([...files, ...globSync('launch/*.ts')])('%s never turns text into markup', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(
    /dangerouslySetInnerHTML|innerHTML|insertAdjacentHTML|document\.write|\beval\(/,
  )
})

it('lets the app that is built know nothing of the sandbox', () => {
  const built = [...files, 'src/main.tsx', ...globSync('launch/*.ts')]
  const reaching = built.filter((file) => /from '[^']*\/sandbox\//.test(readFileSync(file, 'utf8')))
  expect(reaching).toEqual([])
})

it('keeps files short: median 60 lines at most, 95th percentile 200, none over 300', () => {
  const lengths = [...files, ...globSync('launch/**/*.ts')]
    .map((file) => readFileSync(file, 'utf8').split('\n').length)
    .toSorted((a, b) => a - b)
  expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60)
  expect(lengths[Math.floor(lengths.length * 0.95)]).toBeLessThanOrEqual(200)
  expect(lengths.at(-1)).toBeLessThanOrEqual(300)
})

const IMPORT =
  /^(?:import|export) .*from '([^'\n]+)'|^\} from '([^'\n]+)'|^import '([^'\n]+)'|\bimport\('([^'\n]+)'\)/gm

function importsIn(file: string): string[] {
  const source = readFileSync(file, 'utf8')
  const names = [...source.matchAll(IMPORT)].map(
    ([, ...forms]) => forms.find((form) => form !== undefined) ?? '',
  )
  return names.map((name) => (name.startsWith('.') ? folderOf(resolve(dirname(file), name)) : name))
}

function folderOf(file: string): string {
  const [top = '', folder = ''] = relative('.', file).split('/')
  return top === 'src' ? folder : top
}
