import { expect, it } from 'vitest'
import { capabilityStatement } from '../../../../launch/sandbox/rest/capability-statement.ts'
import { validate } from '../../../../launch/sandbox/store/validate/validate.ts'
import { aServer } from './fhir-client.ts'

const security = {
  extension: [
    {
      url: 'http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris',
      extension: [{ url: 'authorize', valueUri: 'http://localhost:4100/auth/authorize' }],
    },
  ],
}
const statement = capabilityStatement('http://localhost:4100/fhir', security)
const [rest] = statement.rest ?? []

it('is itself valid R4 4.0.1', () => {
  expect([validate(statement), statement.fhirVersion]).toEqual([[], '4.0.1'])
})

it('says where to sign in', () => {
  expect(rest?.security).toEqual(security)
})

it('declares the search parameters that R4 gives Flag, and no others', () => {
  const flag = rest?.resource?.find(({ type }) => type === 'Flag')
  const own = flag?.searchParam?.map(({ name }) => name).filter((name) => !name.startsWith('_'))
  expect(own).toEqual(['author', 'date', 'encounter', 'identifier', 'patient', 'subject'])
})

it('is there before anyone has signed in', async () => {
  const { app } = aServer({ access: { may: () => false } })
  const response = await app.request('http://localhost:4100/fhir/metadata')
  expect([
    response.status,
    (await response.text()).startsWith('{"resourceType":"CapabilityStatement"'),
  ]).toEqual([200, true])
})

it('declares nothing that the server does not do', async () => {
  const { send } = aServer()
  const types = rest?.resource?.map(({ type }) => type) ?? []
  const searches = types.map((type) => send('GET', `${type}?_count=1`))
  expect(new Set((await Promise.all(searches)).map(({ status }) => status))).toEqual(new Set([200]))
  expect(types).toHaveLength(43)
})
