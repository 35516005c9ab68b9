import type { FhirResource } from 'fhir/r4'
import { expect, it } from 'vitest'
import { aRecord } from '../../support/a-record.ts'
import { oneOfEach } from '../../support/one-of-each.ts'

const written = Object.entries(oneOfEach)

it.each(written)('DF-2: the portal shows no trace of a %s as it is written', async (_kind, entry) => {
  expect(labelCodes(entry)).toEqual(expect.arrayContaining(['R', 'NOPAT']))
  expect(await seenBy('portal', entry)).toEqual({ total: 0, ways: [404, 404, 404] })
})

// If R alone hid it here, no test could see that an entry lost its NOPAT on the way.
it.each(written)('DF-2: a %s that kept R and lost NOPAT is seen in the portal', async (_kind, entry) => {
  expect(await seenBy('portal', without('NOPAT', entry))).toEqual({ total: 1, ways: [200, 200, 200] })
})

it.each(['R', 'V'])(
  'an entry that is only %s is kept from the ward clerk, and not from the portal',
  async (code) => {
    const entry = labelled(code)
    expect(await seenBy('portal', entry)).toEqual({ total: 1, ways: [200, 200, 200] })
    expect(await seenBy('clerk', entry)).toEqual({ total: 0, ways: [404, 404, 404] })
  },
)

function labelCodes({ meta }: FhirResource) {
  return meta?.security?.map(({ code }) => code)
}

function without(code: string, entry: FhirResource): FhirResource {
  const security = entry.meta?.security?.filter((label) => label.code !== code)
  return { ...entry, meta: { ...entry.meta, ...(security && { security }) } }
}

function labelled(code: string): FhirResource {
  const system = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
  return { ...oneOfEach.careNote, meta: { security: [{ system, code }] } }
}

/** How many entries this user finds once it is written, and how each way to read it is answered. */
async function seenBy(user: string, entry: FhirResource) {
  const { send, token, system } = await aRecord()
  const ask = async (bearer: string, path: string, body?: FhirResource) =>
    send(`${system.fhirBase}/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/fhir+json' },
      ...(body && { body: JSON.stringify(body) }),
    })
  const type = entry.resourceType
  const created = await ask(await token('clinician', 'patient/*.cruds'), type, entry)
  const { id }: { id: string } = await created.json()
  expect(created.status).toBe(201)

  const bearer = await token(user, 'patient/*.rs')
  const found: { total: number } = await (await ask(bearer, `${type}?patient=p1`)).json()
  const ways = [`${type}/${id}`, `${type}/${id}/_history`, `${type}/${id}/_history/1`]
  const answers = await Promise.all(ways.map((way) => ask(bearer, way)))
  return { total: found.total, ways: answers.map(({ status }) => status) }
}
