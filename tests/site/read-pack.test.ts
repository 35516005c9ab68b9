import { describe, expect, it } from 'vitest'
import { packSchema } from '../../launch/sites/pack-schema.ts'
import { readPack, readPacks } from '../../src/site/read-pack.ts'
import { packFile } from '../support/a-pack.ts'

const DATED = { source: 'A guide', verifiedOn: '2026-11-22', reviewBy: '2027-04-30' }
const whole = {
  packVersion: 1,
  region: 'uk-scotland',
  name: 'Scotland',
  published: '2026-11-22',
  reviewBy: '2027-04-30',
}
const aNumber = {
  id: 'line',
  name: 'A line',
  phone: '01632 960900',
  kind: 'helpline',
  for: 'anyone',
  ...DATED,
}
const aRule = { id: 'ask', text: 'Ask.', about: 'ways', for: 'anyone', ...DATED }

function sentencesFor(change: object): string[] {
  const result = readPack({ ...whole, ...change }, 'uk-scotland.json')
  return result.ok ? [] : result.sentences
}

const wrong: readonly [what: string, change: object, sentence: string][] = [
  [
    'a region that there is not',
    { region: 'wales' },
    'region: "wales" cannot be used. Use one of "uk-england-wales", "uk-scotland", "uk-northern-ireland", "us", "international", "uk", "everywhere", for example "uk-england-wales".',
  ],
  [
    'an entry without a source',
    { contacts: [{ ...aNumber, source: undefined }] },
    'contacts[0].source is missing. Use text that is not empty, for example "UK migrant health guide, 7 June 2022".',
  ],
  [
    'an entry without the day it was checked',
    { rules: [{ ...aRule, verifiedOn: undefined }] },
    'rules[0].verifiedOn is missing. Use a day of the calendar as year-month-day, for example "2026-11-22".',
  ],
  [
    'an entry without the day it is due again',
    { context: [{ text: 'x', ...DATED, reviewBy: 'next year' }] },
    'context[0].reviewBy: "next year" cannot be used. Use a day of the calendar as year-month-day, for example "2026-11-22".',
  ],
  [
    'a misspelt line',
    { contacts: [{ ...aNumber, telephone: '1' }] },
    'contacts[0].telephone is not a setting. Use one of "id", "name", "phone", "email", "hours", "kind", "for", "where", "what", "firstPoint", "caution", "superseded", "source", "verifiedOn", "reviewBy", "requirements", for example "phone".',
  ],
  [
    'a state by its name',
    {
      states: [
        {
          code: 'Ohio',
          name: 'Ohio',
          minors: 'unknown',
          adultsAtRisk: 'unknown',
          injuries: 'unknown',
          adultTrafficking: 'unknown',
        },
      ],
    },
    'states[0].code: "Ohio" cannot be used. Use two capital letters, for example "OH".',
  ],
  [
    'a rule of a state that is neither known nor unknown',
    {
      states: [
        {
          code: 'OH',
          name: 'Ohio',
          minors: 'yes',
          adultsAtRisk: 'unknown',
          injuries: 'unknown',
          adultTrafficking: 'unknown',
        },
      ],
    },
    'states[0].minors: "yes" cannot be used. Use "unknown", or a rule with text, source, verifiedOn and reviewBy, for example {"text":"Every professional reports.","source":"UK migrant health guide, 7 June 2022","verifiedOn":"2026-11-22","reviewBy":"2027-04-30"}.',
  ],
  [
    'a name used twice',
    { rules: [aRule, aRule] },
    'rules[1].id: "ask" is taken. Use an id that nothing else has, for example "ask-2".',
  ],
  [
    'a review before the day it was checked',
    { contacts: [{ ...aNumber, reviewBy: '2026-01-01' }] },
    'contacts[0].reviewBy: "2026-01-01" is before verifiedOn, "2026-11-22". Use the day by which it must be checked again, for example a year later.',
  ],
]

/** Lines of the published schema that say nothing about what they allow. */
function wordless(schema: unknown, path = 'pack'): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {}, items } = schema as { properties?: Record<string, unknown>; items?: unknown }
  const own = 'description' in schema && 'examples' in schema ? [] : [path]
  const inside = Object.entries(properties).flatMap(([key, value]) => wordless(value, `${path}.${key}`))
  return [...own, ...inside, ...(items === undefined ? [] : wordless(items, `${path}[]`))]
}

describe('reading a region’s pack', () => {
  it.each(wrong)(
    '%s gets one sentence: where, what was found, what is allowed, an example',
    (_what, change, sentence) => {
      expect(sentencesFor(change)).toEqual([sentence])
    },
  )

  it.each([[undefined], [null], [[]], ['x']])('%j is no pack, and the file is named', (json) => {
    const result = readPack(json, 'uk-scotland.json')
    expect(result.ok ? [] : result.sentences).toEqual([
      expect.stringMatching(/^uk-scotland\.json(:| is missing)/),
    ])
  })

  it('takes a pack that holds nothing yet', () => {
    expect(sentencesFor({})).toEqual([])
  })

  it('has words and an example for every line there is', () => {
    expect(wordless(packSchema())).toEqual([])
  })
})

describe('putting the files of a region together', () => {
  it('keeps the date that comes first: one old part makes the whole list old (R-172)', () => {
    const own = { ...whole, contacts: [aNumber] }
    const shared = {
      ...whole,
      region: 'uk',
      name: 'United Kingdom',
      published: '2022-06-07',
      reviewBy: '2023-06-07',
    }
    expect(readPacks([own, shared])).toMatchObject({
      name: 'Scotland',
      published: '2022-06-07',
      reviewBy: '2023-06-07',
      contacts: [aNumber],
    })
  })

  it('does not take a file with a mistake, whichever it is', () => {
    expect(() => readPacks([packFile('uk-scotland'), { ...whole, name: '' }])).toThrow(
      /name: "" cannot be used/,
    )
    expect(() => readPacks([])).toThrow('A region needs a file of its own.')
  })
})
