import { expect, it } from 'vitest'
import { whyCannotRefer } from '../../src/screening/referring.ts'
import { servicesFor } from '../../src/screening/services-for.ts'
import type { Service } from '../../src/site/site.ts'
import { aContact, aService } from '../support/a-site.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const house = aService('house', 'House', ['shelter'])
const old = { ...house, id: 'old', contact: aContact('Old', '01632 960300', '2026-10-30') }
const line: Service = { ...house, id: 'line', kind: 'helpline' }
const law = aService('law', 'Law', ['legal-or-immigration'])

function because(services: readonly Service[], canWrite = true) {
  const kept = { needs: ['shelter' as const] }
  const search = {
    needs: kept.needs,
    language: undefined,
    people: undefined,
    age: undefined,
    harm: undefined,
    withinKm: undefined,
  }
  const { fitting } = servicesFor(kept, search, services, NOW)
  return whyCannotRefer({ services, fitting, canWrite, now: NOW })
}

it('one current service that fits is enough to refer, whatever stands beside it (R-037)', () => {
  expect(because([old, law, line, house])).toBeUndefined()
})

it.each<[string, readonly Service[], string]>([
  ['an empty list', [], 'no-services'],
  ['numbers to phone alone', [line], 'no-services'],
  ['nothing that fits', [law], 'none-fits'],
  ['only what is out of date', [old, law], 'all-expired'],
])('%s: nobody can be referred, because: %s (R-032, R-052)', (_what, services, reason) => {
  expect(because(services)).toBe(reason)
})

it('where nothing can be saved, that is the reason, whatever the list holds (R-052)', () => {
  expect(because([house], false)).toBe('cannot-write')
  expect(because([], false)).toBe('cannot-write')
})
