import type { Flag } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import type { Interaction } from '../../../../launch/sandbox/rest/access.ts'
import { aServer, bundle, flag, identified, json, said } from './fhir-client.ts'

/** The letters of the granted scopes, by type. */
function granted(scopes: Record<string, string>) {
  return {
    access: { may: (interaction: Interaction, type: string) => scopes[type]?.includes(interaction) ?? false },
  }
}

const task = { resourceType: 'Task', status: 'requested', intent: 'order' }

describe('scopes', () => {
  it.each([
    ['GET', 'Flag', undefined, 'search for'],
    ['GET', 'Flag/1', undefined, 'read'],
    ['GET', 'Flag/1/_history', undefined, 'read'],
    ['POST', 'Flag', flag(), 'create'],
    ['PUT', 'Flag/1', flag('x', { id: '1' }), 'update'],
    ['DELETE', 'Flag/1', undefined, 'delete'],
  ])('%s %s is refused where they do not hold it', async (method, path, body, word) => {
    const { send } = aServer(granted({ Task: 'cruds' }))
    const reply = await send(method, path, body)
    expect([reply.status, said(reply)]).toEqual([
      403,
      `The granted scopes do not let you ${word} Flag. Ask for that scope at sign-in.`,
    ])
  })

  it('hold for each entry of a batch', async () => {
    const { send } = aServer(granted({ Task: 'c' }))
    const entry = [
      { resource: task, request: { method: 'POST', url: 'Task' } },
      { resource: flag(), request: { method: 'POST', url: 'Flag' } },
      { request: { method: 'GET', url: 'Task?status=requested' } },
    ]
    const answer = bundle(await send('POST', '', { resourceType: 'Bundle', type: 'batch', entry }))
    expect(answer.entry?.map(({ response }) => response?.status)).toEqual(['201', '403', '403'])
  })

  it('undo a transaction in which one entry is outside them', async () => {
    const { send, repository } = aServer(granted({ Task: 'cs' }))
    const entry = [
      { resource: task, request: { method: 'POST', url: 'Task' } },
      { resource: flag(), request: { method: 'POST', url: 'Flag' } },
    ]
    expect((await send('POST', '', { resourceType: 'Bundle', type: 'transaction', entry })).status).toBe(403)
    expect(repository.find('Task', new URLSearchParams()).total).toBe(0)
  })

  it('must allow a search before a conditional create may give a match back', async () => {
    const { send } = aServer(granted({ Flag: 'cu' }))
    const conditional = () =>
      send('POST', 'Flag', flag('x', identified('1')), { 'If-None-Exist': 'identifier=1' })
    expect((await conditional()).status).toBe(403)
    expect((await send('POST', 'Flag', flag())).status).toBe(201)
  })

  it('are asked about the resource, so that one kind of it may be out of reach', async () => {
    const { send } = aServer({
      access: {
        may: (_, _type, resource) => resource === undefined || !JSON.stringify(resource).includes('secret'),
      },
    })
    const { id } = json<Flag>('Flag', await send('POST', 'Flag', flag('open')))
    expect((await send('GET', `Flag/${id}`)).status).toBe(200)
    expect((await send('POST', 'Flag', flag('secret'))).status).toBe(403)
    expect((await send('PUT', `Flag/${id}`, flag('secret', { id }))).status).toBe(403)
  })

  it('leave out what _include would add beyond them', async () => {
    const everything = aServer()
    everything.repository.load([{ resourceType: 'Patient', id: 'ana' }])
    await everything.send('POST', 'Flag', flag())
    const { send } = aServer({ ...granted({ Flag: 's' }), repository: everything.repository })
    const included = bundle(await send('GET', 'Flag?_include=Flag:patient')).entry?.map(
      ({ search }) => search?.mode,
    )
    expect(included).toEqual(['match'])
  })
})
