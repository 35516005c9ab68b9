import { describe, expect, it } from 'vitest'
import { capabilityStatement } from '../../fhir-resources/make-capability-statement.ts'
import { clinicianScopes, teamScopes } from '../../launch/scopes.ts'
import { capabilitiesFrom } from '../../src/fhir/capabilities.ts'
import { readWorklist } from '../../src/fhir/read/worklist.ts'
import { canWriteHere } from '../../src/fhir/write/can-write.ts'
import { askedByWriting, deedsIn, type Deed } from '../support/asked-of-the-record.ts'
import { askedScopes, reading } from '../support/chart-of.ts'
import { fakeRecord } from '../support/fake-record.ts'

const statement = capabilityStatement()
const [rest] = statement.rest ?? []
const declared = rest?.resource ?? []

const transactions = ({ interaction }: Deed) => interaction === 'transaction'
/** Each thing that is done to the record, in one line. */
const asDone = ({ type, interaction }: Deed) => `${type} ${interaction}`
const asSearched = ({ type, parameters }: Deed) => parameters.map((name) => `${type}?${name}`)

async function everythingAsked(): Promise<Deed[]> {
  const { asked } = await reading({}, askedScopes, statement)
  const team = fakeRecord({})
  await readWorklist(team.transport)
  const read = [...asked, ...team.asked].flatMap(({ url }) => deedsIn(url.href))
  return [...read, ...(await askedByWriting())]
}

describe('what a record system has to be able to do', () => {
  it('is what is asked of it, and nothing else', async () => {
    const asked = await everythingAsked()
    expect(asked.some(transactions)).toBe(true)
    expect(rest?.interaction?.map(({ code }) => code)).toEqual(['transaction'])

    const done = new Set(asked.filter((deed) => !transactions(deed)).map(asDone))
    const said = declared.flatMap(({ type, interaction = [] }) =>
      interaction.map(({ code }) => `${type} ${code}`),
    )
    expect([...done].filter((deed) => !said.includes(deed))).toEqual([])
    // Which version of an entry somebody changed differs from run to run: one type stands for all.
    expect([...done].some((deed) => deed.endsWith(' vread'))).toBe(true)
    expect(said.filter((deed) => !done.has(deed) && !deed.endsWith(' vread'))).toEqual([])
  })

  it('names every parameter that is searched by, and no other', async () => {
    const searched = new Set((await everythingAsked()).flatMap(asSearched))
    const said = declared.flatMap(({ type, searchParam = [] }) =>
      searchParam.map(({ name }) => `${type}?${name}`),
    )
    expect([...searched].toSorted()).toEqual(said.toSorted())
  })

  it('needs no more than is asked for at sign-in, and asks for no more than it needs', () => {
    const letters: Readonly<Record<string, string>> = {
      create: 'c',
      read: 'r',
      vread: 'r',
      update: 'u',
      delete: 'd',
      'search-type': 's',
    }
    const said = declared.flatMap(({ type, interaction = [] }) =>
      interaction.map(({ code }) => `${type} ${letters[code] ?? '?'}`),
    )
    const granted = [...clinicianScopes, ...teamScopes].flatMap(({ scope }) => {
      const [, type = '', may = ''] = /^\w+\/(\w+)\.(\w+)$/.exec(scope) ?? []
      return may.split('').map((letter) => `${type} ${letter}`)
    })
    const searchedOnly = ['Condition r', 'Observation r', 'RelatedPerson r']
    expect([...new Set([...said, ...searchedOnly])].toSorted()).toEqual([...new Set(granted)].toSorted())
  })
})

function works(metadata: unknown): boolean {
  return canWriteHere(capabilitiesFrom(metadata, askedScopes), { writes: 'transaction' }).ok
}

describe('a record system that can do exactly this', () => {
  it('is written to, and read as narrowly as it allows', () => {
    const capabilities = capabilitiesFrom(statement, askedScopes)
    expect(works(statement)).toBe(true)
    expect(declared.filter(({ type }) => capabilities.canRead(type) !== 'yes')).toEqual([])
    expect(capabilities.searches('Observation', 'code')).toBe(true)
    expect(capabilities.conditionalCreate('Flag')).toBe(true)
  })

  it('is not, once it lacks the transaction', () => {
    expect(works({ ...statement, rest: [{ ...rest, interaction: [] }] })).toBe(false)
  })

  const written = declared.filter(({ conditionalCreate, type }) => conditionalCreate || type === 'Provenance')
  it.each(written.flatMap(({ type }) => [[type, 'create'] as const, [type, 'search-type'] as const]))(
    'is not, once it lacks %s %s',
    (type, lacking) => {
      const resource = declared.map((one) =>
        one.type === type
          ? { ...one, interaction: one.interaction?.filter(({ code }) => code !== lacking) }
          : one,
      )
      expect(works({ ...statement, rest: [{ ...rest, resource }] })).toBe(false)
    },
  )
})
