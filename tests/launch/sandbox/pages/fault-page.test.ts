import { beforeEach, expect, test } from 'vitest'
import { catalogue } from '../../../../launch/sandbox/faults/catalogue.ts'
import { openPages } from './open-pages.ts'

let pages: Awaited<ReturnType<typeof openPages>>
beforeEach(async () => {
  pages = await openPages([{ resourceType: 'Patient', id: 'ada' }])
})

test('every fault is listed with what it does', async () => {
  const { html } = await pages.ask('/faults')
  const options = [...html.matchAll(/<option>([a-z-]+)<\/option>/g)].map(([, name]) => name)
  expect(options).toEqual([...catalogue.keys()])
})

test('a fault is switched on with what narrows it, shown, and switched off', async () => {
  await pages.post('/faults', { fault: 'forbidden', method: 'POST', type: 'Flag', times: '2' })
  expect(pages.system.faults.active()).toEqual([
    { fault: 'forbidden', method: 'POST', type: 'Flag', times: 2 },
  ])
  expect((await pages.ask('/faults')).text).toContain('forbidden (POST, Flag, 2 more)')
  await pages.post('/faults/off')
  expect(pages.system.faults.active()).toEqual([])
})

test('a wait is as long as it is told, after as many as pass', async () => {
  await pages.post('/faults', { fault: 'slow', after: '2', milliseconds: '250' })
  expect(pages.system.faults.active()).toEqual([{ fault: 'slow', after: 2, milliseconds: 250 }])
  expect((await pages.ask('/faults')).text).toContain('slow (after 2 more, 250 ms)')
})

test('all can be switched off only while one is on, and what each does is in plain words', async () => {
  const { text } = await pages.ask('/faults')
  expect(text).not.toContain('Switch all off')
  expect(text).not.toContain('`')
  await pages.post('/faults', { fault: 'slow' })
  expect((await pages.ask('/faults')).text).toContain('Switch all off')
})

test('what is left empty narrows nothing', async () => {
  await pages.post('/faults', {
    fault: 'slow',
    method: '',
    type: ' ',
    after: '',
    times: '',
    milliseconds: '',
  })
  expect(pages.system.faults.active()).toEqual([{ fault: 'slow' }])
})

test.each([
  { fault: 'no-such-fault' },
  { fault: 'slow', times: '-1' },
  { fault: 'slow', times: '1.5' },
  { fault: 'slow', times: 'often' },
  { fault: 'slow', after: '-1' },
  { fault: 'slow', milliseconds: '0.5' },
  { fault: 'slow', milliseconds: '600001' },
  {},
])('%j switches nothing on and says what to do', async (fields: Record<string, string>) => {
  const { status, text } = await pages.post('/faults', fields)
  expect([status, text.includes('Choose a fault')]).toEqual([400, true])
  expect(pages.system.faults.active()).toEqual([])
})

test('a reset puts the charts back as they were', async () => {
  const { repository } = pages.system
  await repository.createResource({ resourceType: 'Patient' })
  await pages.post('/faults', { fault: 'slow' })
  await pages.post('/reset')
  expect(repository.find('Patient', new URLSearchParams()).total).toBe(1)
  expect(pages.system.faults.active()).toEqual([])
})
