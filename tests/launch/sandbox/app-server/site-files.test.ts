import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { atPort, siteFiles } from '../../../../launch/sandbox/app-server/site-files.ts'
import { aSite } from '../../../support/a-site.ts'

test('the record system is named at the port where it is, under both its names, and nothing else changes', () => {
  const site = '{"iss":"http://localhost:4100/fhir","origins":["http://127.0.0.1:4100"],"phone":"4100"}'
  expect(atPort(site, 5123)).toBe(
    '{"iss":"http://localhost:5123/fhir","origins":["http://127.0.0.1:5123"],"phone":"4100"}',
  )
  expect(atPort('"http://localhost:41000" "https://localhost:4100"', 5123)).toBe(
    '"http://localhost:41000" "https://localhost:4100"',
  )
})

test('unless told it is the sandbox’s own, word for word, with its instruments', async () => {
  const { configAt, instruments, standsIn } = await siteFiles()
  expect(configAt(4100)).toBe(await readFile('launch/sites/sandbox.json', 'utf8'))
  expect([...instruments.keys()]).toEqual(['/instruments/waiting-room.json'])
  expect(standsIn).toBe(false)
})

describe('a hospital’s own file', () => {
  let folder = ''
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'site-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  async function own(text: string): Promise<string> {
    const path = join(folder, 'config.json')
    await writeFile(path, text)
    return path
  }

  const elsewhere = {
    ...aSite,
    testData: false,
    issuers: [{ ...aSite.issuers[0], iss: 'https://fhir.hospital.example/r4' }],
    recordOrigins: ['https://ehr.hospital.example'],
  }

  it('that names the sandbox is served word for word', async () => {
    const text = JSON.stringify(aSite, undefined, 3)
    const { configAt, instruments, standsIn } = await siteFiles(await own(text))
    expect([configAt(4100), instruments.size, standsIn]).toEqual([text, 0, false])
  })

  it('that knows only other record systems gets the sandbox in their place, marked as test data, and keeps all else', async () => {
    const { configAt, standsIn } = await siteFiles(await own(JSON.stringify(elsewhere)))
    const served: unknown = JSON.parse(configAt(4200))
    expect(standsIn).toBe(true)
    expect(served).toMatchObject({
      name: aSite.name,
      safeguardingTeam: aSite.safeguardingTeam,
      services: aSite.services,
      testData: true,
      issuers: [{ iss: 'http://localhost:4200/fhir', clientId: 'sphere', teamClientId: 'sphere-team' }],
      recordOrigins: ['http://localhost:4200', 'http://127.0.0.1:4200'],
    })
    expect(configAt(4200)).not.toContain('hospital.example')
  })

  it('brings the instruments beside it', async () => {
    const path = await own(JSON.stringify(aSite))
    await mkdir(join(folder, 'instruments'))
    await writeFile(join(folder, 'instruments', 'house-form.json'), '{"a":1}')
    await writeFile(join(folder, 'instruments', 'notes.txt'), 'no')
    expect([...(await siteFiles(path)).instruments]).toEqual([['/instruments/house-form.json', '{"a":1}']])
  })

  it('with mistakes is refused: each in the sentence of the app, and then what to do', async () => {
    const path = await own(JSON.stringify({ ...aSite, consentDays: 900, lookBakMonths: 24 }))
    const lines = await siteFiles(path).then(
      () => [],
      (problem: Error) => problem.message.split('\n'),
    )
    expect(lines).toEqual([
      `${path} cannot be used:`,
      '  consentDays: 900 cannot be used. Use a whole number from 1 to 90, for example 30.',
      expect.stringMatching(/^ {2}lookBakMonths is not a setting\. Use one of .*"lookBackMonths"\.$/),
      'The sandbox was not started. Mend the file, then start again. docs/settings.md explains each setting.',
    ])
  })

  it('that is not JSON, or not there, is refused in words', async () => {
    await expect(siteFiles(await own('{"name":'))).rejects.toThrow(
      /config\.json is not JSON \(.+\)\. Check its brackets, commas and quotes\.\nThe sandbox was not started\./,
    )
    await expect(siteFiles(join(folder, 'nowhere.json'))).rejects.toThrow(
      /nowhere\.json cannot be read\. Name a site file after --site\./,
    )
  })
})
