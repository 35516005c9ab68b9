import { describe, expect, it } from 'vitest'
import { loadPack } from '../../../launch/load-pack.ts'
import { explainFirst } from '../../../src/site/national-referral.ts'
import { contactsFor, rulesAbout, stateLines } from '../../../src/site/pack-for.ts'
import type { Pack } from '../../../src/site/pack.ts'
import { readPack } from '../../../src/site/read-pack.ts'
import { REGIONS } from '../../../src/site/region.ts'
import { packFile, packOf } from '../../support/a-pack.ts'

const FILES = [...REGIONS, 'uk', 'everywhere']
const UK = ['uk-england-wales', 'uk-scotland', 'uk-northern-ireland'] as const

function answering(pack: Pack, requirement: string): string[] {
  const entries = [
    ...pack.contacts.map((one) => ({ ...one, says: `${one.name} ${one.phone}` })),
    ...pack.rules.map((one) => ({ ...one, says: one.text })),
    ...pack.consentTalk.map((one) => ({ ...one, says: one.text })),
    ...pack.toFillIn.map((one) => ({ ...one, says: one.what })),
    ...pack.reading.map((one) => ({ ...one, says: `${one.name}: ${one.what}` })),
    ...pack.context.map((one) => ({ ...one, says: one.text })),
  ]
  return entries.filter(({ requirements }) => requirements?.includes(requirement)).map(({ says }) => says)
}
const phonesOf = (pack: Pack) => pack.contacts.map(({ phone }) => phone)

const adultLines = (region: (typeof UK)[number]) =>
  contactsFor(packOf(region), 'adults', { kinds: ['referral'] }).map(({ name, phone }) => [name, phone])
const says = (
  region: (typeof REGIONS)[number],
  about: Parameters<typeof rulesAbout>[1],
  people: 'adults' | 'children',
) => rulesAbout(packOf(region), about, people).map(({ text }) => text)

describe('the packs that ship', () => {
  it.each(FILES)('%s is whole', (name) => {
    expect(readPack(packFile(name), name)).toMatchObject({ ok: true, pack: { region: name } })
  })

  it.each(REGIONS)('%s is loaded by its region alone, with what it shares', async (region) => {
    expect(await loadPack(region)).toEqual(packOf(region))
  })

  it.each(REGIONS)('%s has words for each point that must be explained, and for no other', (region) => {
    const needed = explainFirst({ kind: 'police-unit' }, { region })
    expect(
      packOf(region)
        .consentTalk.map(({ id }) => id)
        .toSorted(),
    ).toEqual(needed.toSorted())
  })
})

describe('the national form', () => {
  const harms = [
    'Work for nothing, or for next to nothing',
    'Wages taken by force or pressure',
    'Made to commit fraud',
    'Forced to sell sex',
    'Sexual exploitation of a child',
    'Taken somewhere, held there and sexually assaulted',
    'Made to commit other crimes, such as growing cannabis, dealing in drugs or begging',
    'An organ removed against their will',
    'Housework for little or no pay',
    'Anything else',
  ]

  it.each(UK)('%s: has the ten kinds of harm that it asks about, and what else it asks (R-149)', (region) => {
    const lines = packOf(region).nationalForm
    expect(lines.filter(({ kind }) => kind === 'harm').map(({ text }) => text)).toEqual(harms)
    expect(lines.filter(({ kind }) => kind === 'question')).toHaveLength(10)
  })

  it.each(['us', 'international'] as const)('%s: has none', (region) => {
    expect(packOf(region).nationalForm).toEqual([])
  })
})

describe('numbers', () => {
  it('are, for England and Wales, those of the sources and no other (R-155, R-159, R-161)', () => {
    expect(phonesOf(packOf('uk-england-wales')).toSorted()).toEqual([
      '0800 043 4303',
      '0800 808 3733',
      '08000 121 700',
      '0808 800 5000',
      '101',
      '999',
    ])
  })

  it('R-160: the Salvation Army’s old number is kept as old, and stands nowhere as one to phone', () => {
    const pack = packOf('uk-england-wales')
    const line = pack.contacts.find(({ id }) => id === 'salvation-army')
    expect(line).toMatchObject({
      phone: '0800 808 3733',
      superseded: [{ phone: '0300 303 8151', source: 'UK migrant health guide, last updated 7 June 2022' }],
      caution: expect.stringContaining('Have a person ring this one'),
    })
    expect(UK.flatMap((region) => phonesOf(packOf(region)))).not.toContain('0300 303 8151')
  })

  it('are Scotland’s and Northern Ireland’s own where they differ (R-153)', () => {
    expect(adultLines('uk-scotland')).toEqual([
      ['TARA', '0141 276 7724'],
      ['Migrant Help, Scotland', '0141 884 7900'],
    ])
    expect(adultLines('uk-northern-ireland')).toEqual([
      ['Migrant Help, Northern Ireland', '028 9244 8449'],
      ['Belfast & Lisburn Women’s Aid', '028 9066 2385'],
    ])
  })

  it('the hotline of the United States says how weak its source is (R-085)', () => {
    expect(packOf('us').contacts).toEqual([
      expect.objectContaining({ phone: '911', kind: 'emergency' }),
      expect.objectContaining({
        phone: '1-888-373-7888',
        caution: expect.stringMatching(/the number was not rung.*may act without agreement/),
      }),
    ])
  })

  it('there is none for a country that nobody has read about', () => {
    expect(packOf('international').contacts).toEqual([])
  })

  it('say whose first point of contact they are, or ask the hospital to find out (R-038)', () => {
    expect(
      packOf('uk-england-wales')
        .contacts.filter(({ firstPoint }) => firstPoint)
        .map(({ id }) => id),
    ).toEqual(['salvation-army'])
    expect(answering(packOf('international'), 'R-038')).toEqual([
      'The agency that was named as first point of service',
    ])
  })

  it('R-084, R-085: a country without a list asks for its police unit and its hotline', () => {
    expect(answering(packOf('international'), 'R-084')).toHaveLength(1)
    expect(answering(packOf('international'), 'R-085').length).toBeGreaterThanOrEqual(1)
  })
})

describe('rules', () => {
  it('R-152: NHS staff cannot refer to the NRM, and Sphere does not offer it', () => {
    for (const region of ['uk-england-wales', 'uk-scotland'] as const)
      expect(says(region, 'ways', 'adults').join(' ')).toMatch(
        /cannot refer to the NRM themselves, so Sphere does not offer it/,
      )
  })

  it('in Northern Ireland a Trust may, and Sphere still does not (R-152)', () => {
    const rules = says('uk-northern-ireland', 'ways', 'adults').join(' ')
    expect(rules).toMatch(/your Trust may refer to the NRM itself/)
    expect(rules).not.toMatch(/cannot refer to the NRM themselves/)
  })

  it.each(REGIONS)('%s names several ways to report or refer, never one (R-135, R-113)', (region) => {
    expect(answering(packOf(region), 'R-135').length).toBeGreaterThanOrEqual(3)
    expect(answering(packOf(region), 'R-113')).toHaveLength(1)
  })

  it.each(UK)(
    '%s names who works with the hospital from outside, and what else there is (R-116, R-154)',
    (region) => {
      expect(answering(packOf(region), 'R-116')).toEqual([
        expect.stringMatching(/^The council: with the adult’s agreement/),
        expect.stringMatching(/^The police: only as a choice of its own/),
      ])
      expect(answering(packOf(region), 'R-154').join()).toMatch(/not referred to the NRM/)
    },
  )

  it.each(UK)('%s holds to a child’s path in law (R-156, R-157, R-158)', (region) => {
    const rules = says(region, 'children', 'children').join(' ')
    expect(rules).toMatch(/legal duty to follow all child protection guidelines/)
    expect(rules).toMatch(/child protection lead of this hospital/)
    expect(rules).toMatch(/Out of hours.*child trafficking/)
  })

  it.each(['uk-scotland', 'uk-northern-ireland', 'international'] as const)(
    '%s says what was not checked, and assumes nothing',
    (region) => {
      expect(says(region, 'declining', 'adults')).toEqual([
        expect.stringMatching(/^Not checked .*do not assume\.$/),
      ])
    },
  )

  it('in England and Wales an adult’s no is reported to nobody by the NHS', () => {
    expect(says('uk-england-wales', 'declining', 'adults')).toEqual([
      expect.stringMatching(/^An adult’s no is not reported/),
    ])
  })
})

describe('the United States', () => {
  it('has a line for each state, the capital and the territories, and knows none of them yet (R-039)', () => {
    const { states } = packOf('us')
    expect(states).toHaveLength(56)
    expect(new Set(states.map(({ code }) => code)).size).toBe(56)
    expect(stateLines(packOf('us'), 'OH').map(({ rule }) => rule)).toEqual([
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ])
    expect(stateLines(packOf('us'), 'PR')).toHaveLength(4)
    expect(stateLines(packOf('us'), undefined)).toEqual([])
  })

  it('says what federal law says of children and of adults, with its source (R-039)', () => {
    expect(rulesAbout(packOf('us'), 'reporting', 'children')).toEqual([
      expect.objectContaining({ source: expect.stringContaining('CAPTA') }),
    ])
    expect(rulesAbout(packOf('us'), 'reporting', 'adults')).toEqual([
      expect.objectContaining({ text: expect.stringMatching(/no duty to report.*may break the law/) }),
    ])
  })
})

describe('what to read', () => {
  it.each([
    ['R-133', /^Unseen UK: signs of the different kinds/],
    ['R-134', /^Protocol Toolkit/],
    ['R-162', /^Guidance for health staff/],
    ['R-163', /^Modern slavery training resources/],
    ['R-164', /^Caring for Trafficked Persons/],
    ['R-165', /^Helen Bamber Foundation/],
    ['R-166', /‘spot the signs’/],
    ['R-167', /CFAB/],
    ['R-168', /^The PROTECT project/],
    ['R-169', /^Freedom from Torture/],
    ['R-170', /^A public health approach/],
    ['R-171', /^The VITA Network.*SafeREFUGE/],
  ])('%s is named in each part of the United Kingdom', (requirement, name) => {
    for (const region of UK)
      expect(answering(packOf(region), requirement)).toEqual([expect.stringMatching(name)])
  })

  it.each([
    ['R-149', /way to decide if someone was trafficked.*national referral.*NRM.*pays for support for a time/],
    ['R-150', /answer may be no.*some other right to stay in the UK. If not, you are helped to go back/],
    [
      'R-151',
      /no other right to stay, you are then helped to go back.*want to leave, you are helped to go back/,
    ],
    ['R-049', /rights may hang on your papers, and on the work you did.*legal advice first/],
  ])(
    '%s has its words for the talk before a yes, in each part of the United Kingdom',
    (requirement, words) => {
      for (const region of UK)
        expect(answering(packOf(region), requirement)).toEqual([expect.stringMatching(words)])
    },
  )

  it.each([
    ['R-098', /by force, threats, lies or by using their weak position/],
    ['R-099', /within one country/],
    ['R-100', /Men, women and children/],
    ['R-108', /private homes/],
    ['R-117', /stages/],
    ['R-118', /fall into it again/],
    ['R-126', /edge of society/],
    ['R-127', /hard for them/],
    ['R-093', /duty in international law/],
  ])('%s is said in every region', (requirement, words) => {
    for (const region of REGIONS)
      expect(answering(packOf(region), requirement)).toEqual([expect.stringMatching(words)])
  })

  it('R-128: one NHS worker in eight, said in the United Kingdom', () => {
    for (const region of UK)
      expect(answering(packOf(region), 'R-128')).toEqual([expect.stringMatching(/up to 1 in 8 NHS staff/)])
    expect(answering(packOf('us'), 'R-128')).toEqual([])
  })
})
