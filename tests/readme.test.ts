import { execFileSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { syntheticPeople } from '../launch/sandbox/hospital/synthetic-people.ts'
import { readPorts } from '../launch/sandbox/ports.ts'
import { caseDataScope, clinicianScopes, teamScopes } from '../launch/scopes.ts'
import packageJson from '../package.json' with { type: 'json' }
import { start } from './launch/sandbox/harness.ts'
import { anchorsIn, codeIn, plain, readText, sectionOf } from './support/markdown.ts'

const readme = readText('README.md')

describe('the README', () => {
  it('names only commands that there are', () => {
    const named = [...readme.matchAll(/\bnpm (?:run )?([a-z]+)/g)].map(([, name = '']) => name)
    expect(named).toContain('start')
    const known = ['ci', ...Object.keys(packageJson.scripts)]
    expect(named.filter((name) => !known.includes(name))).toEqual([])
  })

  it('has the command that runs the tests everywhere', () => {
    expect(readme).toContain('\nnpm ci && npm start\n')
    expect(readme).toContain('\nnpm ci && npm test\n')
    expect(readText('.ci/run')).toContain('\nnpm ci && npm test\n')
  })

  it('asks for the same scopes as the app, for the same reasons', () => {
    const rows = [...readme.matchAll(/^\| `([^`|]+)` +\| ([^|]+?) +\|$/gm)]
      .map(([, scope = '', why = '']) => ({ scope, why }))
      .filter(({ scope }) => /^(launch|openid|fhirUser|online_access|(patient|user)\/.+)$/.test(scope))
    expect(rows).toEqual([...clinicianScopes, ...teamScopes, caseDataScope])
  })

  it('names the ports that are used', () => {
    const { record, app } = readPorts({})
    expect(readme).toContain(`The record system is on port ${record} and the app on ${app},`)
    const others = [...readme.matchAll(/localhost:(\d+)/g)].filter(([, port]) => port !== String(record))
    expect(others).toEqual([])
  })

  it('says what to press in the words of the screen', () => {
    const sources = globSync(['src/**/*.{ts,tsx}', 'launch/sandbox/**/*.ts']).map(readText)
    const shown = plain(sources.join('\n')).toLowerCase()
    const labels = [...sectionOf(readme, '## Try it').matchAll(/\*\*([^*]+)\*\*/g)]
      .map(([, label = '']) => plain(label).toLowerCase())
      .filter((label) => label !== 'mara synthetic-field')
    expect(labels.length).toBeGreaterThan(40)
    // The button to the next page is made of 'Next:' and where it leads.
    expect(labels.filter((label) => !shown.includes(label.replace(/^next: /, '')))).toEqual([])
  })

  it('names only synthetic people that there are', async () => {
    const people = JSON.stringify((await syntheticPeople()).filter((one) => one.resourceType === 'Patient'))
    const named = [...readme.matchAll(/\b(\w+) (Synthetic-\w+)/g)]
    expect(named.length).toBeGreaterThanOrEqual(8)
    for (const [, given = '', family = ''] of named)
      expect(people).toContain(`"family":"${family}","given":["${given}"`)
  })
})

const mara = async () => (await syntheticPeople()).filter(({ id }) => id.startsWith('adult-companion'))

describe('the contract of the sandbox', () => {
  const calls = [
    ...codeIn(readme, 'sh')
      .join('\n')
      .matchAll(/^curl (.*)$/gm),
  ].map(([, call = '']) => ({
    method: /-X (\w+)/.exec(call)?.[1] ?? 'GET',
    path: /localhost:\d+([^'\s]*)/.exec(call)?.[1] ?? '',
    body: /-d '([^']*)'/.exec(call)?.[1],
    signedIn: call.includes('$TOKEN'),
  }))

  it('is answered as the README has it, call by call', async () => {
    const { ask } = await start({ seed: mara })
    let token = ''
    for (const { method, path, body, signedIn } of calls) {
      const headers: HeadersInit = signedIn ? { Authorization: `Bearer ${token}` } : {}
      const answer = await ask(path, { method, headers, ...(body !== undefined && { body }) })
      expect(answer.status, `${method} ${path}`).toBe(200)
      if (path === '/sandbox/token') token = answer.body.access_token
    }
    expect(token).not.toBe('')
  })

  it('has an example of every address', () => {
    expect([...new Set(calls.map(({ path }) => path))].toSorted()).toEqual([
      '/fhir/Flag?patient=adult-companion',
      '/sandbox/faults',
      '/sandbox/launch',
      '/sandbox/requests',
      '/sandbox/reset',
      '/sandbox/token',
    ])
  })
})

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(existsSync)
const texts = tracked.filter((file) => !/\.gz$|^package-lock\.json$/.test(file))

describe('everything that is published', () => {
  const pages = [...new Set([...tracked, ...globSync(['README.md', 'docs/*.md'])])].filter((file) =>
    file.endsWith('.md'),
  )

  it.each(pages)('%s links only to what there is', (page) => {
    const links = [...readText(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const lost = links.filter((link) => !/^https?:/.test(link) && !leadsSomewhere(page, link))
    expect(lost).toEqual([])
  })

  it.each([
    ['a path of one machine', /(?<![\w./])\/(?:work|tmp|root|home\/\w+|Users\/\w+)(?:\/|\b(?![\w-]))/],
    ['a package registry', /(?<![\w-])registry\.[a-z]|\bnpm[j]s\.|deb\.deb[i]an|\bproxy\.golang/],
    [
      'how it was made',
      /\b(?:clau[d]e|(?:chat)?gp[t]-?\d*|copilo[t]|ll[m]s?|language mode[l]|sub-?agen[t]s?|AI[- ](?:generated|assisted))\b/i,
    ],
    ['work that is not done', /\b(?:TOD[O]|FIXM[E]|XX[X])\b/],
  ])('says nothing of %s', (_what, pattern) => {
    const found = texts.filter((file) => pattern.test(readText(file)))
    expect(found).toEqual([])
  })
})

function leadsSomewhere(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : join(dirname(page), path)
  if (!existsSync(target)) return false
  return anchor === undefined || anchorsIn(readText(target)).includes(anchor)
}
