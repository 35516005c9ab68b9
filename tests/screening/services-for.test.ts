import { expect, it } from 'vitest'
import { servicesFor } from '../../src/screening/services-for.ts'
import { aService } from '../support/a-site.ts'

const house = aService('house', 'House', ['shelter', 'food'])
const law = aService('law', 'Law', ['legal-or-immigration'])
const line = { ...aService('line', 'Line', ['shelter']), kind: 'helpline' as const }
const nest = {
  ...aService('nest', 'Nest', ['shelter']),
  serves: { people: ['children' as const], languages: [] },
}
const all = [house, law, line, nest]

it('puts what fits the first need first, helplines apart, and leaves out services for children alone', () => {
  expect(
    servicesFor({ needs: ['shelter', 'legal-or-immigration'], firstNeed: 'legal-or-immigration' }, all),
  ).toEqual({
    fitting: [law, house],
    others: [],
    helplines: [line],
  })
})

it('keeps what does not fit within reach', () => {
  expect(servicesFor({ needs: ['food'] }, all)).toEqual({
    fitting: [house],
    others: [law],
    helplines: [line],
  })
})
