import { sep } from 'node:path'

/** As much of the bundler's knowledge of a module as is needed. */
interface Modules {
  getModuleInfo: (id: string) => { importers: readonly string[] } | null
}

/** Where the pages and the later parts of the app begin. What is asked for at the same moment shares a name. */
const BEGINNINGS: Readonly<Record<string, Beginning>> = {
  'launch/launch-page.ts': 'launch',
  'launch/start.ts': 'app',
  'launch/signature.ts': 'app',
  'fhirclient/lib/entry/browser.js': 'sign-in',
  'src/ui/pages/refused-page.tsx': 'refused',
  'src/app/team-app.tsx': 'team',
  'src/ui/screening/screening-pages.tsx': 'pages',
  'src/app/transport-for.ts': 'reading',
  'src/app/read-record.ts': 'reading',
  'src/fhir/read/concept-maps.ts': 'reading',
  'src/app/preview.tsx': 'writing',
  'src/ui/write-back/finish-page.tsx': 'writing',
  'src/fhir/write/write-back.ts': 'writing',
  'src/fhir/write/record.ts': 'writing',
}

type Beginning = 'launch' | 'app' | 'sign-in' | 'refused' | 'team' | 'pages' | 'reading' | 'writing'

/**
 * The file a module is shipped in; none where the bundler may choose. What is always asked for together is one file:
 * each one more is asked for on its own, and is packed less well.
 */
export function chunkOf(id: string, modules: Modules): string | null {
  if (id.endsWith('.html')) return null
  const from = beginningsOf(id, modules)
  const after = [...from].filter((one) => one !== 'launch')
  if (from.has('sign-in') || (from.has('launch') && after.length > 0)) return 'sign-in'
  if (from.has('launch')) return null
  if (from.has('app')) return 'app'
  if (from.has('team')) return after.length > 1 ? 'parts' : null
  return (['pages', 'reading', 'writing'] as const).find((one) => from.has(one)) ?? null
}

/** Every beginning that cannot do without this module. */
function beginningsOf(id: string, modules: Modules): ReadonlySet<Beginning> {
  const found = new Set<Beginning>()
  const seen = new Set<string>([id])
  for (const one of seen) {
    const beginning = beginningAt(one)
    if (beginning) found.add(beginning)
    for (const importer of modules.getModuleInfo(one)?.importers ?? []) seen.add(importer)
  }
  return found
}

function beginningAt(id: string): Beginning | undefined {
  const path = id.replaceAll(sep, '/')
  return Object.entries(BEGINNINGS).find(([file]) => path.endsWith(`/${file}`))?.[1]
}
