import { expect, it } from 'vitest'
import { chunkOf } from '../../launch/chunks.ts'

/** Who imports each file. */
const importers: Record<string, readonly string[]> = {
  '/sphere/launch/index.html': [],
  '/sphere/launch/launch-page.ts': ['/sphere/launch/launch.html'],
  '/sphere/launch/start.ts': ['/sphere/launch/index.html'],
  '/sphere/src/app/team-app.tsx': [],
  '/sphere/src/app/read-record.ts': [],
  '/sphere/src/app/preview.tsx': [],
  '/sphere/src/ui/screening/screening-pages.tsx': [],
  '/sphere/src/ui/pages/refused-page.tsx': [],
  '/node_modules/fhirclient/lib/entry/browser.js': [],
  '/node_modules/fhirclient/lib/smart.js': ['/node_modules/fhirclient/lib/entry/browser.js'],
  '/node_modules/react/index.js': ['/sphere/launch/start.ts', '/sphere/src/app/team-app.tsx'],
  '/sphere/launch/load-site.ts': ['/sphere/launch/launch-page.ts', '/sphere/launch/start.ts'],
  '/sphere/launch/launch.ts': ['/sphere/launch/launch-page.ts'],
  '/sphere/src/problem/words.ts': ['/sphere/launch/launch.ts', '/sphere/src/ui/pages/refused-page.tsx'],
  '/sphere/src/ui/aside.tsx': ['/sphere/src/app/team-app.tsx', '/sphere/src/ui/one-page.tsx'],
  '/sphere/src/ui/one-page.tsx': ['/sphere/src/ui/screening/screening-pages.tsx'],
  '/sphere/src/ui/worklist.tsx': ['/sphere/src/app/team-app.tsx'],
  '/sphere/src/fhir/answer.ts': ['/sphere/src/app/preview.tsx', '/sphere/src/app/read-record.ts'],
  '/sphere/src/fhir/plan.ts': ['/sphere/src/app/preview.tsx', '/sphere/src/fhir/turn.ts'],
  '/sphere/src/fhir/turn.ts': ['/sphere/src/fhir/plan.ts'],
  '/sphere/launch/sites/packs/us.json': [],
}

function chunk(id: string): string | null {
  return chunkOf(id, { getModuleInfo: (of) => ({ importers: importers[of] ?? [] }) })
}

it('ships in one file what both pages of a launch need, and the sign-in library with it', () => {
  const files = ['/sphere/launch/load-site.ts', '/sphere/src/problem/words.ts']
  const library = ['/node_modules/fhirclient/lib/smart.js', '/node_modules/fhirclient/lib/entry/browser.js']
  expect([...files, ...library].map(chunk)).toEqual(['sign-in', 'sign-in', 'sign-in', 'sign-in'])
})

it('leaves to the launch page what only it needs', () => {
  expect(chunk('/sphere/launch/launch.ts')).toBeNull()
})

it('ships in one file what the first screen needs, whoever needs it later', () => {
  expect(['/sphere/launch/start.ts', '/node_modules/react/index.js'].map(chunk)).toEqual(['app', 'app'])
})

it('gives the team what it shares with the pages, and not the pages', () => {
  expect(chunk('/sphere/src/ui/aside.tsx')).toBe('parts')
  expect(chunk('/sphere/src/ui/worklist.tsx')).toBeNull()
})

it('ships what is read before what is written, so that reading never waits for writing', () => {
  expect(chunk('/sphere/src/fhir/answer.ts')).toBe('reading')
  expect(chunk('/sphere/src/fhir/plan.ts')).toBe('writing')
  expect(chunk('/sphere/src/ui/one-page.tsx')).toBe('pages')
})

it('keeps apart what most hospitals never ask for', () => {
  expect(chunk('/sphere/launch/sites/packs/us.json')).toBeNull()
})
