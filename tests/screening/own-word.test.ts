import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isPatientsOwnWord } from '../../src/screening/own-word.ts'

it('DF-10: only alone, understood without a companion, and able is it the patient’s own word (R-034, R-048, R-111)', () => {
  const any = fc.record(
    {
      alone: fc.constantFrom('alone', 'companion-stays', 'police-or-guard', 'not-possible'),
      language: fc.constantFrom(
        'shared-language',
        'professional-interpreter',
        'nobody-free',
        'only-companion',
      ),
      ability: fc.constantFrom('able', 'not-now', 'capacity-in-doubt'),
      willing: fc.constantFrom('agrees', 'declines'),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(any, (conditions) => {
      const own =
        conditions.alone === 'alone' &&
        ['shared-language', 'professional-interpreter'].includes(conditions.language ?? '') &&
        conditions.ability === 'able'
      expect(isPatientsOwnWord(conditions)).toBe(own)
    }),
  )
})
