import { describe, expect, it } from 'vitest'
import { isJsonObject } from '../../../src/fhir/json-object.ts'
import { createClock } from '../../../src/fhir/transport/clock.ts'
import { search, type Caps } from '../../../src/fhir/transport/search.ts'
import { createTransport } from '../../../src/fhir/transport/transport.ts'
import { answering, json, type Asked } from '../../support/answering.ts'

const base = 'https://ehr.example/fhir'
const caps: Caps = { resources: 100, pages: 10 }

function page(ids: string[], next?: string, outcomes: object[] = []) {
  const resources = ids.map((id) => ({ resource: { resourceType: 'Flag', id }, search: { mode: 'match' } }))
  const said = outcomes.map((issue) => ({
    resource: { resourceType: 'OperationOutcome', issue: [issue] },
    search: { mode: 'outcome' },
  }))
  const link = next === undefined ? [] : [{ relation: 'next', url: next }]
  return { resourceType: 'Bundle', type: 'searchset', link, entry: [...resources, ...said] }
}

async function found(answer: (asked: Asked) => Response, more: Partial<Caps> = {}) {
  const { send, asked } = answering(answer)
  const clock = createClock({ elapsed: () => 0, wall: () => 0 })
  const tokens = {
    token: async () => ({ ok: true, value: 't' }) as const,
    renew: async () => ({ ok: false, problem: { problem: 'session-ended' } }) as const,
    left: () => undefined,
    renewable: () => false,
    forget: () => undefined,
  }
  const transport = createTransport({ base, clock, tokens, send, online: () => true })
  const { resources, ...rest } = await search(transport, 'Flag', new URLSearchParams({ patient: '1' }), {
    ...caps,
    ...more,
  })
  const ids = resources.map((resource) => (isJsonObject(resource) ? resource['id'] : resource))
  return { ids, ...rest, asked: asked.map(({ url }) => url.href.slice(base.length)) }
}

describe('a search', () => {
  it('reads every page, in order', async () => {
    expect(
      await found(({ url }) => {
        if (url.search === '?patient=1') return json(page(['a', 'b'], `${base}?p=2`))
        return url.search === '?p=2' ? json(page(['c'], '?p=3')) : json(page(['d']))
      }),
    ).toEqual({ ids: ['a', 'b', 'c', 'd'], cutOff: false, asked: ['/Flag?patient=1', '?p=2', '/?p=3'] })
  })

  it('never follows a link out of the record, and says that something is missing', async () => {
    expect(await found(() => json(page(['a'], 'https://evil.example/fhir?p=2')))).toEqual({
      ids: ['a'],
      cutOff: true,
      problem: { problem: 'address-outside-record', doing: 'search Flag' },
      asked: ['/Flag?patient=1'],
    })
  })

  it('ends at a page it has read before', async () => {
    const { ids, cutOff } = await found(() => json(page(['a'], `${base}/Flag?loop`)))
    expect({ ids, cutOff }).toEqual({ ids: ['a', 'a'], cutOff: true })
  })

  it('ends at the cap on pages, however many there are', async () => {
    let next = 0
    const { asked, cutOff } = await found(() => json(page(['a'], `?p=${++next}`)), { pages: 3 })
    expect({ pages: asked.length, cutOff }).toEqual({ pages: 3, cutOff: true })
  })

  it('ends at the cap on entries', async () => {
    const { ids, cutOff } = await found(() => json(page(['a', 'b', 'c'])), { resources: 2 })
    expect({ ids, cutOff }).toEqual({ ids: ['a', 'b'], cutOff: true })
  })

  it('keeps what it has when a later page is lost', async () => {
    const { ids, cutOff, problem } = await found(({ url }) =>
      url.search === '?patient=1' ? json(page(['a'], '?p=2')) : json({}, { status: 500 }),
    )
    expect({ ids, cutOff, problem }).toEqual({
      ids: ['a'],
      cutOff: true,
      problem: { problem: 'no-clear-answer', doing: 'search Flag' },
    })
  })

  it('is cut off when the record system says that it could not search everything', async () => {
    expect(await found(() => json(page(['a'], undefined, [{ severity: 'error' }])))).toMatchObject({
      cutOff: true,
    })
    expect(await found(() => json(page(['a'], undefined, [{ severity: 'warning' }])))).toMatchObject({
      ids: ['a'],
      cutOff: false,
    })
  })

  it.each([
    [[]],
    [null],
    ['x'],
    [{ resourceType: 'OperationOutcome' }],
    [{ resourceType: 'Patient', id: '1' }],
  ])('does not take %j for an empty list', async (answer) => {
    expect(await found(() => json(answer))).toMatchObject({
      ids: [],
      problem: { problem: 'not-understood', doing: 'search Flag', where: 'Bundle' },
    })
  })

  it.each([
    { entry: 'x' },
    { entry: [null, 7, []] },
    { link: 'x' },
    { link: [{ relation: 'next', url: 7 }] },
  ])('survives a Bundle with %j in it', async (odd) => {
    expect(await found(() => json({ resourceType: 'Bundle', ...odd }))).toMatchObject({
      ids: [],
      cutOff: false,
    })
  })
})
