import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { catalogue } from '../../src/indicators/catalogue.ts'
import { noticedLines } from '../../src/indicators/noticed.ts'
import { importers } from './imports.ts'

const by = importers()
const pages = globSync('src/ui/**/*-page.tsx')

/** Where something stands whose pages no import leads to: it works behind them. */
const BEHIND: readonly [folder: string, screen: string][] = [
  ['launch/sandbox', 'Sandbox'],
  ['launch', 'Start'],
  ['src/fhir/read', 'The record'],
  ['src/fhir', 'Check before saving'],
  ['src/app', 'Every page'],
  ['fhir-resources', 'What is written'],
]

/** The screens on which the code of a file can be seen at work: its own page, else the nearest pages that use it. */
export function screensOf(file: string): string[] {
  const seen = new Set([file])
  for (let ring = [file]; ring.length > 0; ring = next(ring, seen)) {
    const shown = ring.filter((one) => pages.includes(one))
    if (shown.length > 0) return shown.map(nameOf).toSorted()
  }
  const behind = BEHIND.find(([folder]) => file.startsWith(`${folder}/`))
  return behind ? [behind[1]] : []
}

function next(ring: readonly string[], seen: Set<string>): string[] {
  const after = [...new Set(ring.flatMap((file) => by.get(file) ?? []))].filter((file) => !seen.has(file))
  after.forEach((file) => seen.add(file))
  return after
}

/** The words at its top, where they are its own and always the same; else what its file is called. */
function nameOf(file: string): string {
  const title = titleOf(file)
  const words = basename(file, '-page.tsx').replaceAll('-', ' ')
  const own = title !== undefined && pages.filter((page) => titleOf(page) === title).length === 1
  return own ? title : `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

function titleOf(file: string): string | undefined {
  return /<Page[^>]*?\btitle="([^"]+)"/s.exec(readFileSync(file, 'utf8'))?.[1]
}

/** Where an indicator that names the requirement is shown: in the record, among what is noticed, in the talk. */
export function screensOfIndicators(id: string): string[] {
  const rows = catalogue.filter(({ requirements }) => requirements.includes(id))
  const where = rows.flatMap((row) => [
    ...(row.concepts.length > 0 ? ['The record'] : []),
    ...(noticedLines.some(({ indicator }) => indicator === row.id) ? ['What you notice'] : []),
    ...(row.prompt !== undefined || row.childPrompt !== undefined ? ['Talk'] : []),
  ])
  return [...new Set(where)]
}

/** Where the entries of a region's list are shown, by the part they stand in and the moment they are for. */
export function screensOfPack(file: string, id: string): string[] {
  const pack: Record<string, PackEntry[] | string | number> = JSON.parse(readFileSync(file, 'utf8'))
  const where = Object.entries(pack).flatMap(([part, entries]) =>
    (Array.isArray(entries) ? entries : [])
      .filter(({ requirements }) => requirements?.includes(id))
      .map((entry) => PAGES_BY_PART[`${part}.${entry.about ?? entry.kind}`] ?? PAGES_BY_PART[part]),
  )
  return [...new Set(where.filter((page) => page !== undefined))]
}

interface PackEntry {
  requirements?: string[]
  about?: string
  kind?: string
}

const PAGES_BY_PART: Readonly<Record<string, string>> = {
  reading: 'More help and training',
  context: 'More help and training',
  toFillIn: 'More help and training',
  consentTalk: 'Services',
  rules: 'Services',
  'rules.children': 'Keeping the child safe',
  'rules.reporting': 'Before you talk',
  contacts: 'Services',
  'contacts.helpline': 'Offer help first',
  'contacts.advice': 'Keeping the child safe',
}
