import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { siteSchema } from '../../../launch/sites/site-schema.ts'
import { canRefer } from '../../../src/site/freshness.ts'
import { readSite } from '../../../src/site/read-site.ts'
import type { Site } from '../../../src/site/site.ts'

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

it('the sandbox has two services to refer to for years to come, and a helpline that is only phoned', () => {
  const inTenYears = Date.UTC(2036, 0, 1)
  expect(site.services.map((service) => [service.id, canRefer(service, inTenYears)])).toEqual([
    ['harbour-house', { ok: true }],
    ['open-door', { ok: true }],
    ['helpline', { ok: false, because: 'phone-only' }],
  ])
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
