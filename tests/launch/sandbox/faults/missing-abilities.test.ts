import { describe, expect, it } from 'vitest'
import { aFlag } from '../small-hospital.ts'
import { creating, flagsAtFirst, newFlag, sessionWith } from './a-session.ts'

interface Declared {
  type: string
  interaction: { code: string }[]
  conditionalCreate: boolean
}

const once = {
  ...newFlag,
  identifier: [{ system: 'https://sphere.example/fhir/identifier/flag', value: '1' }],
}
const ifNoneExist = 'identifier=https://sphere.example/fhir/identifier/flag|1'

describe('forbidden', () => {
  it('answers 403 for the type and method it names, and for nothing else', async () => {
    const { create, get, flagsStored } = await sessionWith({
      fault: 'forbidden',
      type: 'Flag',
      method: 'POST',
    })
    expect((await create(newFlag)).status).toBe(403)
    expect((await get('Flag/open')).status).toBe(200)
    expect((await get('Observation')).status).toBe(200)
    expect(await flagsStored()).toBe(flagsAtFirst)
  })

  it('is about reading as well, unless a method is named', async () => {
    const { get } = await sessionWith({ fault: 'forbidden', type: 'Observation' })
    expect((await get('Observation/adas-blood')).status).toBe(403)
    expect((await get('Observation?patient=ada')).status).toBe(403)
    expect((await get('Flag/open')).status).toBe(200)
  })

  it('undoes the transaction it strikes', async () => {
    const { send, flagsStored } = await sessionWith({ fault: 'forbidden', type: 'Task' })
    const task = {
      resourceType: 'Task',
      status: 'requested',
      intent: 'order',
      for: { reference: 'Patient/ada' },
    }
    expect((await send('transaction', creating(newFlag), creating(task))).status).toBe(403)
    expect(await flagsStored()).toBe(flagsAtFirst)
  })
})

describe('not-declared', () => {
  it('leaves Flag out of the capability statement, and answers 404', async () => {
    const { capabilities, create, get } = await sessionWith({ fault: 'not-declared' })
    const types = (await capabilities()).resource.map(({ type }: Declared) => type)
    expect(types).not.toContain('Flag')
    expect(types).toContain('Task')
    expect((await create(newFlag)).status).toBe(404)
    expect((await get('Flag/open')).status).toBe(404)
    expect((await get('Observation')).status).toBe(200)
  })

  it('with a method leaves out that interaction alone, and answers 405', async () => {
    const { capabilities, create, get } = await sessionWith({ fault: 'not-declared', method: 'POST' })
    const flag = (await capabilities()).resource.find(({ type }: Declared) => type === 'Flag')
    const codes = flag.interaction.map(({ code }: { code: string }) => code)
    expect(codes).not.toContain('create')
    expect(codes).toContain('update')
    expect((await create(newFlag)).status).toBe(405)
    expect((await get('Flag/open')).status).toBe(200)
  })
})

describe('no-transaction', () => {
  it('neither declares nor takes one, and still takes a batch', async () => {
    const { capabilities, send, flagsStored } = await sessionWith({ fault: 'no-transaction' })
    expect((await capabilities()).interaction).toEqual([{ code: 'batch' }])
    expect((await send('transaction', creating(newFlag))).status).toBe(405)
    expect((await send('batch', creating(newFlag))).status).toBe(200)
    expect(await flagsStored()).toBe(flagsAtFirst + 1)
  })
})

describe('no-conditional-create', () => {
  it('does not declare it, and writes twice what is sent twice', async () => {
    const { capabilities, create, flagsStored } = await sessionWith({ fault: 'no-conditional-create' })
    const declared: Declared[] = (await capabilities()).resource
    expect(declared.filter(({ conditionalCreate }) => conditionalCreate)).toEqual([])
    const headers = { 'If-None-Exist': ifNoneExist }
    expect((await create(once, headers)).status).toBe(201)
    expect((await create(once, headers)).status).toBe(201)
    expect(await flagsStored()).toBe(flagsAtFirst + 2)
  })

  it('in a transaction too', async () => {
    const { send, flagsStored } = await sessionWith({ fault: 'no-conditional-create' })
    await send('transaction', creating(once, ifNoneExist))
    await send('transaction', creating(once, ifNoneExist))
    expect(await flagsStored()).toBe(flagsAtFirst + 2)
  })

  it('is what makes the difference: without it the second is not written', async () => {
    const { send, flagsStored } = await sessionWith()
    await send('transaction', creating(once, ifNoneExist))
    await send('transaction', creating(once, ifNoneExist))
    expect(await flagsStored()).toBe(flagsAtFirst + 1)
  })
})

it('reads stay possible where only deleting is forbidden', async () => {
  const { remove, get, update } = await sessionWith({ fault: 'forbidden', method: 'DELETE' })
  expect((await remove('Flag/open')).status).toBe(403)
  expect((await update(aFlag('ada', { id: 'open' }))).status).toBe(200)
  expect((await get('Flag/open')).status).toBe(200)
})
