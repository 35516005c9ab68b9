import { expect, it } from 'vitest'
import { notPrepared, riskLastAssessed, whyNobodyIsReferred } from '../../src/site/preparedness.ts'
import type { Site } from '../../src/site/site.ts'
import { aContact, aService, aSite } from '../support/a-site.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const prepared: Site = {
  ...aSite,
  owner: aContact('Matron', '01632 960105'),
  training: { text: 'An hour each spring.', reviewBy: '2026-11-22' },
}
const old = (id: string) => ({ ...aService(id, id, ['health']), contact: aContact(id, '1', '2026-11-21') })

it('a hospital that has prepared is told nothing (R-023)', () => {
  expect(notPrepared(prepared, NOW)).toEqual([])
})

it('one service checked in time is enough to refer, a helpline is none (R-032, R-082)', () => {
  const helpline = { ...aService('line', 'Line', ['health']), kind: 'helpline' as const }
  expect(whyNobodyIsReferred({ services: [helpline] }, NOW)).toBe(
    'This hospital has named no service to refer to.',
  )
  expect(whyNobodyIsReferred({ services: [old('a'), old('b')] }, NOW)).toBe(
    'Nobody has checked the services of this hospital in time.',
  )
  expect(whyNobodyIsReferred({ services: [old('a'), aService('b', 'B', ['food'])] }, NOW)).toBeUndefined()
})

it('risks looked at more than a year ago are called so (R-091)', () => {
  expect(riskLastAssessed({ riskAssessedOn: '2025-11-23' }, NOW)).toBe(
    'The risks here were last looked at on 23 November 2025.',
  )
  expect(riskLastAssessed({ riskAssessedOn: '2025-11-22' }, NOW)).toMatch(/more than a year ago/)
  expect(notPrepared({ ...prepared, riskAssessedOn: '2020-01-01' }, NOW)).toHaveLength(1)
})

it('training whose day has gone by is named; its last day still counts (R-144)', () => {
  const past = { ...prepared, training: { text: 'An hour.', reviewBy: '2026-11-21' } }
  expect(notPrepared(past, NOW)).toEqual([
    'What staff learn should have been looked at again by 21 November 2026.',
  ])
})
