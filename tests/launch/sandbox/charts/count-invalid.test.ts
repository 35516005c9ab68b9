import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { countInvalid } from '../../../../launch/sandbox/charts/count-invalid.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charts-'))
})
afterEach(() => rm(folder, { recursive: true }))

test('the entries that are not valid R4 are counted and the first of them named', async () => {
  const resources = [
    { resourceType: 'Patient', id: 'p1' },
    { resourceType: 'Patient', id: 'p2', birthDate: 'yesterday' },
    { resourceType: 'Condition', id: 'c1' },
  ]
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  }
  await writeFile(join(folder, 'a.json'), JSON.stringify(bundle))
  const { invalid, examples } = await countInvalid([folder])
  expect([invalid, examples.map((example) => example.split(':')[0])]).toEqual([
    2,
    ['Patient/p2', 'Condition/c1'],
  ])
})
