import { expect, it } from 'vitest'
import { readNameOf } from '../../../src/fhir/read/name-of.ts'
import type { Transport } from '../../../src/fhir/transport/transport.ts'
import { createClock } from '../../../src/fhir/transport/clock.ts'

const asked: string[] = []
const answering = (json: unknown): Transport => ({
  base: 'https://ehr.example/fhir',
  clock: createClock({ elapsed: () => 0, wall: () => 0 }),
  send: async ({ path }) => {
    asked.push(path)
    return { ok: true, value: { status: 200, json } }
  },
})
const ada = { resourceType: 'Patient', id: 'p1', name: [{ given: ['Ada'], family: 'Synthetic' }] }

it('is the name of the patient who was asked for', async () => {
  expect(await readNameOf(answering(ada), 'Patient/p1')).toBe('Ada Synthetic')
})

it.each([
  ['somebody else’s entry', 'Patient/p2', ada],
  ['an entry without a name', 'Patient/p1', { resourceType: 'Patient', id: 'p1' }],
])('is not told from %s', async (_what, reference, json) => {
  expect(await readNameOf(answering(json), reference)).toBeUndefined()
})

it.each(['https://elsewhere.example/Patient/p1', 'Group/1', 'Patient/../Observation', ''])(
  'asks nothing for %j, which names no patient here',
  async (reference) => {
    asked.length = 0
    expect(await readNameOf(answering(ada), reference)).toBeUndefined()
    expect(asked).toEqual([])
  },
)
