import { describe, expect, it } from 'vitest'
import { productionHeaders } from '../launch/sandbox/app-server/headers.ts'
import { siteSchema } from '../launch/sites/site-schema.ts'
import { readSite } from '../src/site/read-site.ts'
import { codeIn, plain, readText, sectionOf } from './support/markdown.ts'

const settings = readText('docs/settings.md')
const hosting = readText('docs/hosting.md')
const safety = readText('docs/clinical-safety.md')

describe('the settings page', () => {
  it('names every setting', () => {
    const missing = keysOf(siteSchema()).filter((key) => !settings.includes(`\`${key}\``))
    expect(missing).toEqual([])
  })

  it('explains no setting that there is not', () => {
    const keys = keysOf(siteSchema())
    const explained = [...settings.matchAll(/^\| (`[^|]+`) +\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, key = '']) => key),
    )
    expect(explained.length).toBeGreaterThan(30)
    expect(explained.filter((key) => !keys.includes(key))).toEqual([])
  })

  it('ends with a whole file that works', () => {
    expect(codeIn(settings, 'json').map((file) => readSite(JSON.parse(file)))).toEqual([
      expect.objectContaining({ ok: true }),
    ])
  })
})

function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([name, inner]) => [
    ...(name === 'properties' ? Object.keys(inner) : []),
    ...(name === 'examples' ? [] : keysOf(inner)),
  ])
}

describe('the hosting page', () => {
  it('sends the headers that the sandbox sends, and is safe to copy', () => {
    const [nginx = ''] = codeIn(hosting, 'nginx')
    const sent = Object.fromEntries(
      [...nginx.matchAll(/add_header ([\w-]+) (?:"([^"]*)"|(\S+)) always;/g)].map(
        ([, name = '', quoted, bare]) => [name, quoted ?? bare],
      ),
    )
    const [example = ''] = codeIn(settings, 'json')
    expect(sent).toEqual({
      ...productionHeaders(example),
      'Strict-Transport-Security': 'max-age=63072000',
      'Cache-Control': '$sphere_cache',
    })
    expect(nginx).not.toMatch(/\$(request_uri|query_string|args|is_args)\b|\$request\b/)
  })

  it('quotes what the pages say', () => {
    const shown = plain(readText('src/problem/launch-refusal.ts'))
    const quoted = [...sectionOf(hosting, '## When it does not open').matchAll(/^\| (.+?\.) +\|/gm)]
    expect(quoted.length).toBeGreaterThanOrEqual(9)
    expect(quoted.filter(([, words = '']) => !shown.includes(plain(words)))).toEqual([])
  })
})

describe('the hazard list', () => {
  it('has all ten dangerous failures', () => {
    const numbers = [...safety.matchAll(/^## DF-(\d+) /gm)].map(([, number]) => Number(number))
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  })

  it('names only tests that there are', () => {
    const named = [...safety.matchAll(/`(tests\/[^`]+)`\s+"([^"]+)"/g)]
    expect(named.length).toBeGreaterThanOrEqual(20)
    expect(named.filter(([, file = '', claim = '']) => !readText(file).includes(`'${claim}'`))).toEqual([])
  })
})
