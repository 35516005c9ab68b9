import { basename, dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { isJsonObject } from '../../src/fhir/json-object.ts'
import { forbiddenIn } from '../../src/site/neutral-words.ts'
import { published, sentIn } from '../support/published.ts'

const guide = published.flatMap(({ resource }) =>
  resource.resourceType === 'ImplementationGuide' ? [resource] : [],
)[0]
const listed = guide?.definition?.resource ?? []
const others = published.filter(
  ({ path, resource }) => resource !== guide && !path.endsWith('/malformed.json'),
)
const definitions = others.filter(({ resource }) => 'url' in resource && typeof resource.url === 'string')

describe('the guide', () => {
  it('lists every file that is published, once', () => {
    const names = others.map(({ resource }) => {
      const [first = resource] = sentIn(resource)
      return `${first.resourceType}/${first.id}`
    })
    expect(listed.map(({ reference }) => reference.reference ?? '').toSorted()).toEqual(names.toSorted())
  })

  it('names the profile of each example', () => {
    const canonicals = definitions.map(({ resource }) => 'url' in resource && resource.url)
    const profiles = listed.flatMap(({ exampleCanonical }) => exampleCanonical ?? [])
    expect(profiles.length).toBe(others.filter(({ path }) => path.includes('/examples/')).length)
    expect(profiles.filter((profile) => !canonicals.includes(profile))).toEqual([])
  })
})

describe('what is published', () => {
  it.each(definitions.map(({ path, resource }) => [path, resource] as const))(
    '%s is called by its own id, in its file name and in its address',
    (path, resource) => {
      const { resourceType, id } = resource
      const url = 'url' in resource ? resource.url : undefined
      expect(url).toBe(`https://sphere.example/fhir/${resourceType}/${id}`)
      expect(dirname(path) === 'fhir-resources/concept-maps' || basename(path) === `${id}.json`).toBe(true)
    },
  )

  it('has one meaning for each address', () => {
    const urls = definitions.map(({ resource }) => ('url' in resource ? resource.url : undefined))
    expect(urls.filter((url, at) => urls.indexOf(url) !== at)).toEqual([])
  })

  it('names no address of ours that leads to nothing', () => {
    const there = definitions.map(({ resource }) => ('url' in resource ? String(resource.url) : ''))
    there.push(guide?.url ?? '')
    const named = others.flatMap(({ path, resource }) =>
      canonicalsIn(resource).map((url) => [path, url.replace(/\|.*/, '')] as const),
    )
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter(([, url]) => !there.includes(url))).toEqual([])
  })

  it('says what it is, in which version, since when and by whom, the same in all of it (R-172)', () => {
    const said = definitions.map(({ resource }) => {
      const { version, status, date, publisher, title }: Record<string, unknown> = { ...resource }
      return { version, status, date, publisher, hasTitle: typeof title === 'string' }
    })
    const [first] = said
    expect(first).toEqual({
      version: '1.0.0',
      status: 'active',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      publisher: 'Sphere',
      hasTitle: true,
    })
    expect(said.filter((one) => JSON.stringify(one) !== JSON.stringify(first))).toEqual([])
  })

  it('is neutral in every title, name and address (principle 8)', () => {
    const words = [...definitions.map(({ resource }) => resource), guide].flatMap((resource) => {
      const { title, name, url, id, description }: Record<string, unknown> = { ...resource }
      return [title, name, url, id, description]
    })
    expect(words.filter((word) => typeof word === 'string' && forbiddenIn(word).length > 0)).toEqual([])
  })
})

const OURS = /^https:\/\/sphere\.example\/fhir\/(?:[A-Z][A-Za-z]+)\//

/** Addresses of our own definitions, wherever they stand. Identifier systems and the like define nothing. */
function canonicalsIn(value: unknown): string[] {
  if (typeof value === 'string') return OURS.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(canonicalsIn)
  if (!isJsonObject(value)) return []
  // Where an entry of a Bundle would stand, for the others in it to refer to.
  const { fullUrl: _place, ...rest } = value
  return Object.values(rest).flatMap(canonicalsIn)
}
