import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { siteSchema } from '../../launch/sites/site-schema.ts'
import { readSite } from '../../src/site/read-site.ts'
import { aSite } from '../support/a-site.ts'
import { contradictingServices, wrongServices } from './wrong-services.ts'
import { contradictingForPatients, wrongForPatients } from './wrong-patient-settings.ts'
import { contradicting, misspelt, wrong } from './wrong-settings.ts'

/** A copy with one setting changed, by its path; undefined takes the setting away. */
function changed(json: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(json))
    return json.map((item, at) => (String(at) === key ? changed(item, rest, value) : item))
  const entries = Object.entries(typeof json === 'object' && json !== null ? json : {})
  const before = new Map<string, unknown>(entries)
  before.set(key, changed(before.get(key), rest, value))
  return Object.fromEntries([...before].filter(([, kept]) => kept !== undefined))
}

function sentencesFor(path: string, value: unknown): string[] {
  const result = readSite(changed(aSite, path.split('.'), value))
  return result.ok ? [] : result.sentences
}

/** Settings of the published schema that say nothing about what they allow. */
function wordless(schema: unknown, path = 'config.json'): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, items } = schema as { properties?: Record<string, unknown>; items?: unknown }
  const own = 'description' in schema && 'examples' in schema ? [] : [path]
  const inside = Object.entries(properties).flatMap(([key, value]) => wordless(value, `${path}.${key}`))
  return [...own, ...inside, ...(items === undefined ? [] : wordless(items, `${path}[]`))]
}

describe('reading the settings', () => {
  it('takes settings that are whole', () => {
    expect(readSite(structuredClone(aSite))).toEqual({ ok: true, site: aSite })
  })

  it.each([...wrong, ...wrongServices, ...wrongForPatients])(
    '%s: %j gets one sentence',
    (path, value, sentence) => {
      expect(sentencesFor(path, value)).toEqual([sentence])
    },
  )

  it.each([...contradicting, ...contradictingServices, ...contradictingForPatients])(
    '%s: %j contradicts another setting and gets one sentence',
    (path, value, sentence) => {
      expect(sentencesFor(path, value)).toEqual([sentence])
    },
  )

  it.each(misspelt)('%s is misspelt, and what was meant is named', (path, sentence) => {
    expect(sentencesFor(path, 'x')).toEqual([sentence])
  })

  it('says every mistake at once', () => {
    const result = readSite({ ...aSite, name: '', switchboard: '' })
    expect(result.ok ? [] : result.sentences.map((sentence) => sentence.split(':')[0])).toEqual([
      'name',
      'switchboard',
    ])
  })

  it.each([[undefined], [null], [[]], ['x'], [JSON.parse('{"__proto__":{"name":"x"}}')]])(
    '%j is no settings file, and nothing is thrown',
    (json) => {
      expect(readSite(json)).toMatchObject({ ok: false })
    },
  )

  it('does not stop for want of services: Sphere then works without referring anyone (R-032)', () => {
    const { services: _none, ...without } = aSite
    expect(readSite(without)).toEqual({ ok: true, site: { ...aSite, services: [] } })
  })

  it('does not stop for dates long past (DF-5)', () => {
    const past = { verifiedOn: '2019-01-01', reviewBy: '2020-01-01' }
    const site = {
      ...aSite,
      emergency: { ...aSite.emergency, ...past },
      childProtection: { ...aSite.childProtection, contact: { ...aSite.childProtection.contact, ...past } },
      services: aSite.services.map((service) => ({ ...service, contact: { ...service.contact, ...past } })),
    }
    expect(readSite(site)).toEqual({ ok: true, site })
  })

  it('takes the settings of the sandbox', () => {
    expect(readSite(JSON.parse(readFileSync('launch/sites/sandbox.json', 'utf8')))).toMatchObject({
      ok: true,
    })
  })

  it('has words and an example for every setting there is', () => {
    expect(wordless(siteSchema())).toEqual([])
  })
})
