import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { chartsToday } from '../../../../launch/sandbox/charts/charts-today.ts'
import { readCharts } from '../../../../launch/sandbox/charts/read-charts.ts'
import { nameOf } from '../../../../launch/sandbox/charts/stored-resource.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'charts-'))
})
afterEach(() => rm(folder, { recursive: true }))

function bundle(...resources: object[]): string {
  return JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  })
}

const patient = (id: string, family = 'Synthetic') => ({ resourceType: 'Patient', id, name: [{ family }] })

test('a folder is read with the folders in it, plain and packed, and other files are passed over', async () => {
  await mkdir(join(folder, 'more'))
  await writeFile(join(folder, 'a.json'), `\uFEFF${bundle(patient('p1'))}`)
  await writeFile(join(folder, 'more', 'b.json.gz'), gzipSync(bundle(patient('p2'))))
  await writeFile(join(folder, 'README.md'), 'not a chart')
  expect(await readCharts([folder])).toEqual({ resources: [patient('p1'), patient('p2')], notLoaded: [] })
})

test('one file is enough', async () => {
  await writeFile(join(folder, 'a.json'), bundle(patient('p1')))
  expect(await readCharts([join(folder, 'a.json')])).toEqual({ resources: [patient('p1')], notLoaded: [] })
})

test('each file that cannot be loaded is named with its reason, and the others are loaded', async () => {
  await writeFile(join(folder, 'a.json'), '{ "resourceType": ')
  await writeFile(join(folder, 'b.json.gz'), bundle(patient('p2')))
  await writeFile(join(folder, 'c.json.gz'), gzipSync(bundle(patient('p3'))).subarray(0, 30))
  await writeFile(join(folder, 'd.json'), JSON.stringify(patient('p4')))
  await mkdir(join(folder, 'e.json'))
  await writeFile(join(folder, 'f.json'), bundle(patient('p5'), { resourceType: 'Spaceship', id: 's' }))
  expect(await readCharts([folder])).toEqual({
    resources: [patient('p5')],
    notLoaded: [
      'a.json: it is not JSON.',
      'b.json.gz: it is not a whole gzip file.',
      'c.json.gz: it is not a whole gzip file.',
      'd.json: it is not a FHIR Bundle.',
      'e.json: it cannot be read.',
      'f.json: Spaceship is not a type this record system keeps.',
    ],
  })
})

test('a missing folder and an empty one say so', async () => {
  expect(await readCharts([join(folder, 'no')])).toEqual({
    resources: [],
    notLoaded: [`${join(folder, 'no')}: there is no such file or folder.`],
  })
  expect(await readCharts([folder])).toEqual({
    resources: [],
    notLoaded: [`${folder}: it holds no .json and no .json.gz file.`],
  })
})

test('two people under one id never run together: the second file is refused as a whole', async () => {
  await writeFile(join(folder, 'a.json'), bundle(patient('1', 'One')))
  await writeFile(
    join(folder, 'b.json'),
    bundle(patient('1', 'Two'), { resourceType: 'Condition', id: 'c', subject: { reference: 'Patient/1' } }),
  )
  expect(await readCharts([folder])).toEqual({
    resources: [patient('1', 'One')],
    notLoaded: ['b.json: Patient/1 is already there with other content, from another file.'],
  })
})

test('a chart that clashes with a person who is there already is refused', async () => {
  await writeFile(join(folder, 'b.json'), bundle(patient('1', 'Two')))
  expect(await readCharts([folder], [{ resourceType: 'Patient', id: '1' }])).toEqual({
    resources: [],
    notLoaded: ['b.json: Patient/1 is already there with other content, from another file.'],
  })
})

test('one person in two files is one person', async () => {
  const condition = { resourceType: 'Condition', id: 'c', subject: { reference: 'Patient/1' } }
  await writeFile(join(folder, 'a.json'), bundle(patient('1')))
  await writeFile(join(folder, 'b.json'), bundle(patient('1'), condition))
  expect(await readCharts([folder])).toEqual({ resources: [patient('1'), condition], notLoaded: [] })
})

function visit(reference: string) {
  return { resourceType: 'Encounter', id: 'e', participant: [{ individual: { reference } }] }
}

test('staff who are pointed at by their number are found in another file', async () => {
  const doctor = { resourceType: 'Practitioner', id: 'd', identifier: [{ system: 'urn:n', value: '7' }] }
  await writeFile(join(folder, 'a.json'), bundle(visit('Practitioner?identifier=urn:n|7')))
  await writeFile(join(folder, 'b.json'), bundle(doctor))
  const { resources } = await readCharts([folder])
  expect(resources).toEqual([visit('Practitioner/d'), doctor])
})

const shared = new URL('../../../../../shared/data/synthea-r4', import.meta.url).pathname

test.runIf(existsSync(shared))('all charts of the data folder load and are shifted to today', async () => {
  const { resources, notLoaded } = await readCharts([shared])
  const now = Date.UTC(2026, 10, 22)
  const last = new Map<string, string>()
  for (const resource of chartsToday(resources, now)) {
    if (resource.resourceType !== 'Encounter') continue
    const owner = resource.subject?.reference ?? ''
    const day = resource.period?.start?.slice(0, 10) ?? ''
    if (day > (last.get(owner) ?? '')) last.set(owner, day)
  }
  const patients = resources.filter(({ resourceType }) => resourceType === 'Patient').map(nameOf)
  expect(notLoaded).toEqual([])
  expect(patients).toHaveLength(28)
  expect(Object.fromEntries(last)).toEqual(Object.fromEntries(patients.map((name) => [name, '2026-11-22'])))
})
