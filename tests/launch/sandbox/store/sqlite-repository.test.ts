import type { Flag } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../../launch/sandbox/store/refusal.ts'
import { SqliteRepository } from '../../../../launch/sandbox/store/sqlite-repository.ts'
import { unrestricted } from '../../../../launch/sandbox/store/view.ts'

function flag(text = 'Care note', value = '1'): Flag {
  return {
    resourceType: 'Flag',
    identifier: [{ system: 'urn:i', value }],
    status: 'active',
    code: { text },
    subject: { reference: 'Patient/ana' },
  }
}

async function refused(work: () => Promise<unknown>): Promise<[number, string] | undefined> {
  try {
    await work()
    return undefined
  } catch (problem) {
    if (problem instanceof Refusal) return [problem.status, problem.message]
    throw problem
  }
}

const counted = (repository: SqliteRepository, query = '') =>
  repository.find('Flag', new URLSearchParams(query)).total

describe('versions', () => {
  it('are counted by the server, whatever the client says', async () => {
    const repository = new SqliteRepository()
    const meta = { versionId: '77', lastUpdated: '1999-01-01T00:00:00Z', tag: [{ code: 'kept' }] }
    const created = await repository.createResource({ ...flag(), id: 'my-own', meta })
    expect([created.meta?.versionId, created.meta?.tag]).toEqual(['1', [{ code: 'kept' }]])
    expect(created.id).not.toBe('my-own')
    expect(created.meta?.lastUpdated).not.toBe('1999-01-01T00:00:00Z')

    const updated = await repository.updateResource({ ...created, status: 'inactive' })
    expect(updated.meta?.versionId).toBe('2')
    expect(await repository.readVersion<Flag>('Flag', created.id, '1')).toEqual(created)
    expect(await repository.readResource<Flag>('Flag', created.id)).toEqual(updated)
  })

  it('are listed newest first, each time in the same order, a deletion with no content', async () => {
    const repository = new SqliteRepository()
    const { id } = await repository.createResource(flag())
    await repository.updateResource({ ...flag('changed'), id })
    await repository.deleteResource('Flag', id)
    const methods = async () =>
      (await repository.readHistory('Flag', id)).entry?.map(({ request }) => request?.method)
    expect([await methods(), await methods()]).toEqual([
      ['DELETE', 'PUT', 'POST'],
      ['DELETE', 'PUT', 'POST'],
    ])
    const second = await repository.readHistory('Flag', id, { limit: 1, offset: 1 })
    expect([second.total, second.entry?.[0]?.response?.etag]).toEqual([3, 'W/"2"'])
  })

  it('are found by what is in them now, not by what was', async () => {
    const repository = new SqliteRepository()
    const { id } = await repository.createResource(flag('x', 'before'))
    await repository.updateResource({ ...flag('x', 'after'), id })
    expect([counted(repository, 'identifier=before'), counted(repository, 'identifier=after')]).toEqual([
      0, 1,
    ])
  })
})

describe('a deleted resource', () => {
  it('is gone, and does not come back by an update', async () => {
    const repository = new SqliteRepository()
    const { id } = await repository.createResource(flag())
    await repository.deleteResource('Flag', id)
    await repository.deleteResource('Flag', id)
    expect(counted(repository)).toBe(0)
    expect(await refused(() => repository.readResource('Flag', id))).toEqual([
      410,
      `Flag/${id} was deleted. Its history has the earlier versions.`,
    ])
    expect((await refused(() => repository.readVersion('Flag', id, '2')))?.[0]).toBe(410)
    expect((await repository.readVersion<Flag>('Flag', id, '1')).status).toBe('active')
    expect(await refused(() => repository.updateResource({ ...flag(), id }))).toEqual([
      410,
      `Flag/${id} was deleted. Create a new one.`,
    ])
  })
})

describe('what is refused', () => {
  it('a change of a version that is no longer the current one', async () => {
    const repository = new SqliteRepository()
    const { id } = await repository.createResource(flag())
    await repository.updateResource({ ...flag('second'), id }, { ifMatch: '1' })
    const stale = [
      () => repository.updateResource({ ...flag('third'), id }, { ifMatch: '1' }),
      () => repository.deleteResource('Flag', id, { ifMatch: '1' }),
    ]
    const text = `Flag/${id} is at version 2, not 1. Read it again before you change it.`
    expect(await Promise.all(stale.map(refused))).toEqual([
      [412, text],
      [412, text],
    ])
    expect((await repository.readResource<Flag>('Flag', id)).code.text).toBe('second')
  })

  it('creating by an update, under an id that the client made up', async () => {
    const repository = new SqliteRepository()
    expect((await refused(() => repository.updateResource({ ...flag(), id: 'made-up' })))?.[0]).toBe(404)
    expect(counted(repository)).toBe(0)
  })

  it('an invalid resource, with every problem', async () => {
    const repository = new SqliteRepository()
    const { code: _, ...broken } = flag()
    const invalid: object = { ...broken, status: 'zzz' }
    expect(await refused(() => repository.createResource(JSON.parse(JSON.stringify(invalid))))).toEqual([
      422,
      "Flag.code is required. Flag.status must be one of active, inactive, entered-in-error, not 'zzz'.",
    ])
  })

  it('criteria that more than one fits, and criteria that pick nothing', async () => {
    const repository = new SqliteRepository()
    await repository.createResource(flag())
    await repository.createResource(flag())
    const matching = (query: string) =>
      refused(async () => repository.matching('Flag', new URLSearchParams(query)))
    expect((await matching('identifier=urn:i|1'))?.[0]).toBe(412)
    expect((await matching('_count=1'))?.[0]).toBe(400)
    expect((await matching(''))?.[0]).toBe(400)
  })
})

describe('a transaction', () => {
  it('that fails leaves nothing, neither resources nor versions nor anything to find', async () => {
    const repository = new SqliteRepository()
    const { id } = await repository.createResource(flag('before', 'kept'))
    await refused(() =>
      repository.withTransaction(async (inside) => {
        await inside.createResource(flag('new', 'lost'))
        await inside.updateResource({ ...flag('changed', 'lost'), id })
        await inside.deleteResource('Flag', id)
        throw new Refusal(409, [])
      }),
    )
    expect([
      counted(repository),
      counted(repository, 'identifier=lost'),
      counted(repository, 'identifier=kept'),
    ]).toEqual([1, 0, 1])
    expect((await repository.readHistory('Flag', id)).total).toBe(1)
  })

  it('inside another is undone by itself', async () => {
    const repository = new SqliteRepository()
    await repository.withTransaction(async (outer) => {
      await outer.createResource(flag('x', 'outer'))
      await refused(() =>
        outer.withTransaction(async (inner) => {
          await inner.createResource(flag('x', 'inner'))
          throw new Refusal(409, [])
        }),
      )
    })
    expect([counted(repository, 'identifier=outer'), counted(repository, 'identifier=inner')]).toEqual([1, 0])
  })
})

describe('loading', () => {
  it('keeps ids, and leaves what is there as it is', () => {
    const repository = new SqliteRepository()
    const first = { ...flag('first'), id: 'a' }
    expect(repository.load([first, { ...flag('again'), id: 'a' }, flag('no id')])).toBe(2)
    expect(repository.load([{ ...flag('later'), id: 'a' }])).toBe(0)
    expect(repository.find<Flag>('Flag', new URLSearchParams('_id=a')).matches[0]?.resource.code.text).toBe(
      'first',
    )
  })

  it('stops at an invalid resource and stores nothing, unless told not to check', async () => {
    const repository = new SqliteRepository()
    const malformed = JSON.parse(
      '{"resourceType":"Flag","id":"bad","meta":"none","subject":{"reference":7},"period":[null]}',
    )
    expect((await refused(async () => repository.load([flag(), malformed])))?.[0]).toBe(422)
    expect(counted(repository)).toBe(0)
    expect(repository.load([flag(), malformed], { check: false })).toBe(2)
    expect((await repository.readResource<Flag>('Flag', 'bad')).subject).toEqual({ reference: 7 })
  })

  it('can be begun anew', () => {
    const repository = new SqliteRepository()
    repository.load([{ ...flag(), id: 'a' }])
    repository.clear()
    expect([counted(repository), repository.load([{ ...flag(), id: 'a' }])]).toEqual([0, 1])
  })
})

it('asks before every interaction, first by type and then with the resource', async () => {
  const asked: string[] = []
  const all = new SqliteRepository()
  const { id } = await all.createResource(flag())
  const repository = all.seenBy({
    ...unrestricted,
    allow: (interaction, type, resource) => asked.push(`${interaction} ${type}${resource ? ' with it' : ''}`),
  })
  await repository.readResource('Flag', id)
  await repository.updateResource({ ...flag(), id })
  await repository.deleteResource('Flag', id)
  repository.find('Flag', new URLSearchParams())
  expect(asked).toEqual([
    'r Flag',
    'r Flag with it',
    'u Flag',
    'u Flag with it',
    'u Flag',
    'u Flag with it',
    'd Flag',
    'd Flag with it',
    's Flag',
  ])
})
