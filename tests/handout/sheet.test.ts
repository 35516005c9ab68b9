import { describe, expect, it } from 'vitest'
import { englishForPatients } from '../../src/handout/review.ts'
import { cardNumbers, mayCarry, sheetFor, type Carry } from '../../src/handout/sheet.ts'
import { deciding, mayShow, opening, options, signed } from '../../src/handout/showing.ts'
import { lines } from '../../src/handout/words.ts'
import type { Alone } from '../../src/screening/conditions.ts'
import { forbiddenIn } from '../../src/site/neutral-words.ts'
import { readSite } from '../../src/site/read-site.ts'
import { aContact, aSite } from '../support/a-site.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const past = { about: 'work' as const, contact: aContact('Old work line', '01632 960199', '2026-11-21') }

describe('what may be carried', () => {
  it.each<[Carry | undefined, boolean]>([
    ['safe', true],
    ['not-safe', false],
    ['not-known', false],
    [undefined, false],
  ])('%s: %s. Not known, and not asked, is a no (R-068, R-140)', (carry, may) => {
    expect(mayCarry(carry)).toBe(may)
  })

  it('is a sheet that anyone could have, without a number that nobody checked (R-070)', () => {
    const site = { ...aSite, handOutNumbers: [...aSite.handOutNumbers, past] }
    const sheet = sheetFor(englishForPatients, site, NOW)
    expect(sheet).toEqual({
      title: 'Where to get help with health, housing, work or advice',
      lines: [
        'These numbers are for anyone.',
        'You can ask for someone who speaks your language.',
        'You can come back here at any time.',
      ],
      numbers: [
        { about: 'Housing', name: 'Housing advice', phone: '01632 960130' },
        { about: 'This hospital', name: 'Test hospital', phone: '01632 960100' },
      ],
    })
    expect(forbiddenIn(JSON.stringify(sheet))).toEqual([])
    expect(cardNumbers(site, NOW).map(({ value }) => value)).toEqual(['01632 960130', '01632 960100'])
  })

  it('has no name on it that tells: the settings refuse one (R-070)', () => {
    const telling = { about: 'advice', contact: aContact('Victim helpline', '01632 960131') }
    expect(readSite({ ...aSite, handOutNumbers: [telling] })).toEqual({
      ok: false,
      sentences: [
        expect.stringMatching(/^handOutNumbers\[0\]\.contact\.name: "Victim helpline" has "victim" in it/),
      ],
    })
  })
})

describe('what may be shown', () => {
  it.each<[Alone | undefined, boolean]>([
    ['alone', true],
    ['companion-stays', false],
    ['police-or-guard', false],
    ['not-possible', false],
    [undefined, false],
  ])('%s: %s (R-034)', (alone, may) => {
    expect(mayShow(alone === undefined ? {} : { alone })).toBe(may)
  })

  it('each option says how it works and how it can help (R-047)', () => {
    expect(options.length).toBeGreaterThanOrEqual(5)
    for (const { name, how, good } of options)
      for (const line of [name, how, good]) expect(englishForPatients[line]).toMatch(/\S/)
  })

  it('says that the choice is theirs, and how to come back, even in the shortest way (R-030, R-051)', () => {
    for (const needed of ['you-choose', 'come-back'] as const) {
      expect(deciding).toContain(needed)
      expect(signed).toContain(needed)
    }
    expect(opening.at(-1)).toBe('no-telling')
  })

  it('asks nothing', () => {
    expect(lines.filter((line) => englishForPatients[line].includes('?'))).toEqual([])
  })
})
