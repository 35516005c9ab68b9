import { expect, it } from 'vitest'
import { start } from '../harness.ts'

it('lists every fault with one sentence, and those that are on', async () => {
  const { ask, post } = await start()
  await post('/sandbox/faults', { fault: 'forbidden', method: 'POST', type: 'Flag', times: 2 })
  await post('/sandbox/faults', { fault: 'slow', milliseconds: 1 })
  const { body } = await ask('/sandbox/faults')

  expect(body.active).toEqual([
    { fault: 'forbidden', method: 'POST', type: 'Flag', times: 2 },
    { fault: 'slow', milliseconds: 1 },
  ])
  expect(body.faults.map(({ name }: { name: string }) => name)).toEqual([
    'label-dropped',
    'label-downgraded',
    'forbidden',
    'not-declared',
    'no-transaction',
    'no-conditional-create',
    'answer-lost',
    'socket-dropped',
    'committed-empty',
    'unauthorized',
    'conflict',
    'precondition-failed',
    'too-many-requests',
    'unavailable',
    'slow',
    'html-sign-in',
    'foreign-next',
    'other-patient',
    'truncated',
    'vendor-open',
    'vendor-epic',
    'vendor-oracle',
    'vendor-athena',
  ])
  expect(body.faults.filter(({ says }: { says: string }) => !/^[A-Z].*\.$/.test(says))).toEqual([])
})

it.each(['POST', 'DELETE'])('switches all of them off with %s', async (method) => {
  const { ask, post } = await start()
  await post('/sandbox/faults', { fault: 'unavailable' })
  const init = method === 'POST' ? { method, body: '{"fault":"none"}' } : { method }
  expect((await ask('/sandbox/faults', init)).body).toEqual({ active: [] })
  expect((await ask('/fhir/metadata')).status).toBe(200)
})

it.each<[string, object, string]>([
  ['no fault', {}, 'fault: must be none, or one of: label-dropped'],
  ['an unknown fault', { fault: 'earthquake' }, 'fault: must be none, or one of: label-dropped'],
  ['an unknown method', { fault: 'slow', method: 'LOOK' }, 'method: must be one of: GET'],
  ['never', { fault: 'slow', times: 0 }, 'times: must be at least 1.'],
  ['half a time', { fault: 'slow', times: 0.5 }, 'times: must be a whole number.'],
  ['a misspelt key', { fault: 'slow', tpye: 'Flag' }, 'Leave out what is not known here: tpye.'],
])('says what is wrong with %s', async (_what, wanted, said) => {
  const { ask, post } = await start()
  const answer = await post('/sandbox/faults', wanted)
  expect([answer.status, answer.body]).toEqual([400, { error: expect.stringContaining(said) }])
  expect((await ask('/sandbox/faults')).body.active).toEqual([])
})
