import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { siteSchema } from '../../../launch/sites/site-schema.ts'
import { canRefer } from '../../../src/site/freshness.ts'
import { forbiddenIn } from '../../../src/site/neutral-words.ts'
import { readSite } from '../../../src/site/read-site.ts'
import { kindWords } from '../../../src/screening/service-words.ts'
import { needWords } from '../../../src/screening/wording.ts'
import type { Service, Site } from '../../../src/site/site.ts'
import { readingAge } from '../../support/reading-age.ts'

const site = sandbox()

function sandbox(): Site {
  const result = readSite(JSON.parse(readFileSync('launch/sites/sandbox.json', 'utf8')))
  if (!result.ok) throw new Error(result.sentences.join('\n'))
  return result.site
}

it('the published schema is the one the settings are read with', () => {
  expect(JSON.parse(readFileSync('launch/sites/config.schema.json', 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(siteSchema())),
  )
})

it('DF-2: by the id of a team in the record nobody can tell what it is for', () => {
  const ids = [site.safeguardingTeam, site.childProtection, site.organisation].map(({ known }) =>
    JSON.stringify(known),
  )
  expect(ids.flatMap((id) => forbiddenIn(id))).toEqual([])
  expect(ids.join(' ')).not.toMatch(/protect|child/i)
})

const inTenYears = Date.UTC(2036, 0, 1)
const sendable = site.services.filter((service) => canRefer(service, inTenYears).ok)

it('the sandbox has services to refer to for years to come, one that is out of date, and two that are only phoned (R-032, R-041, R-062)', () => {
  expect(sendable.map(({ id }) => id)).toEqual(expect.arrayContaining(['harbour-house', 'open-door']))
  const others = site.services.filter((service) => !sendable.includes(service))
  expect(others.map((service) => [service.id, canRefer(service, inTenYears)])).toEqual([
    ['old-bridge', { ok: false, because: 'expired' }],
    ['partnership', { ok: false, because: 'phone-only' }],
    ['helpline', { ok: false, because: 'phone-only' }],
  ])
})

const values = (of: (service: Service) => readonly string[] | string) => [
  ...new Set(site.services.flatMap(of)),
]

it('the sandbox has a service of every kind, here and in the country, and one for every need (R-024, R-038, R-041, R-042, R-043, R-044, R-084, R-085, R-110, R-147)', () => {
  expect(values(({ kind }) => kind).toSorted()).toEqual(Object.keys(kindWords).toSorted())
  expect(values(({ level }) => level).toSorted()).toEqual(['country', 'local'])
  const needs = [...new Set(sendable.flatMap(({ needs: of }) => of))]
  expect(needs.toSorted()).toEqual(Object.keys(needWords).toSorted())
})

it('what the sandbox’s services tell a patient is plain: reading age 11 or less', () => {
  const told = site.services.flatMap(({ does, benefits, mayGoWrong }) => [does, ...benefits, ...mayGoWrong])
  expect(told.filter((words) => readingAge(words) > 11)).toEqual([])
})

it('the sandbox shows the real helpline and the number for danger, and else only numbers kept free for drama (R-159)', () => {
  const phones = [...JSON.stringify(site).matchAll(/"phone":"([^"]+)"/g)].map(([, phone = '']) => phone)
  expect(phones.length).toBeGreaterThanOrEqual(10)
  expect(phones.filter((phone) => !/^01632 960\d{3}$/.test(phone)).toSorted()).toEqual([
    '08000 121 700',
    '999',
    '999',
  ])
})

it('everything written in the sandbox is marked as test data', () => {
  expect(site.testData).toBe(true)
})
