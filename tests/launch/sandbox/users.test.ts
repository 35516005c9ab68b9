import { describe, expect, it } from 'vitest'
import { fhirUserOf, users } from '../../../launch/sandbox/users.ts'
import { start, type Harness } from './harness.ts'
import { aFlag, notForPatient, restricted } from './small-hospital.ts'

const adasFlags = ['not-for-patient', 'open', 'restricted', 'very-restricted']
const seen: Record<string, readonly string[]> = {
  clinician: adasFlags,
  safeguarding: adasFlags,
  clerk: ['not-for-patient', 'open'],
  portal: ['open', 'very-restricted'],
}

async function tokenOf({ bearer }: Harness, user: string) {
  return bearer({ user, patient: 'ada', scope: 'patient/*.cruds' })
}

interface Entry {
  resource: { resourceType: string; id: string }
}

function flagsIn(body: { entry?: Entry[] }): string[] {
  const flags = (body.entry ?? []).filter(({ resource }) => resource.resourceType === 'Flag')
  return flags.map(({ resource }) => resource.id).toSorted()
}

describe.each(Object.keys(seen))('DF-2: what the %s user sees', (user) => {
  const visible = seen[user] ?? []

  it('in a search: entries, total and pages agree', async () => {
    const harness = await start()
    const token = await tokenOf(harness, user)
    const { body } = await harness.fhir(token, 'Flag?patient=ada')
    expect([flagsIn(body), body.total]).toEqual([visible, visible.length])

    const { body: page } = await harness.fhir(token, `Flag?patient=ada&_count=${visible.length}`)
    expect(page.link.map(({ relation }: { relation: string }) => relation)).toEqual(['self'])
    expect((await harness.fhir(token, 'Flag?patient=ada&_summary=count')).body.total).toBe(visible.length)
  })

  it('through another entry: included and reverse-included', async () => {
    const harness = await start()
    const token = await tokenOf(harness, user)
    const { body } = await harness.fhir(token, 'Patient?_id=ada&_revinclude=Flag:patient')
    expect(flagsIn(body)).toEqual(visible)
  })

  it.each(adasFlags)('of %s: body, version and history together, or nothing', async (id) => {
    const harness = await start()
    const token = await tokenOf(harness, user)
    const paths = [`Flag/${id}`, `Flag/${id}/_history/1`, `Flag/${id}/_history`]
    const answers = await Promise.all(paths.map((path) => harness.fhir(token, path)))
    const status = visible.includes(id) ? 200 : 404
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status])
  })

  it('when looking for a label', async () => {
    const harness = await start()
    const token = await tokenOf(harness, user)
    const system = 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality'
    const { body } = await harness.fhir(token, `Flag?_security=${encodeURIComponent(`${system}|R`)}`)
    expect(body.total).toBe(visible.filter((id) => id === 'restricted').length)
  })
})

it.each(['clerk', 'portal'])(
  'DF-2: an entry that becomes restricted takes its history along, for the %s user',
  async (user) => {
    const harness = await start()
    const clinician = await tokenOf(harness, 'clinician')
    const body = aFlag('ada', { id: 'open', security: [restricted, notForPatient] })
    expect((await harness.fhir(clinician, 'Flag/open', { method: 'PUT', body })).status).toBe(200)

    const token = await tokenOf(harness, user)
    for (const path of ['Flag/open', 'Flag/open/_history/1', 'Flag/open/_history']) {
      expect((await harness.fhir(token, path)).status).toBe(404)
    }
  },
)

it('DF-2: the portal user is held to one record, whatever scope is asked for', async () => {
  const { post, bearer, fhir } = await start()
  expect((await post('/sandbox/token', { user: 'portal', scope: 'patient/*.rs' })).status).toBe(400)
  expect((await post('/sandbox/token', { user: 'portal', patient: 'ada', scope: 'user/*.rs' })).status).toBe(
    400,
  )
  const token = await bearer({ user: 'portal', patient: 'ben', scope: 'patient/*.rs user/*.rs' })
  expect((await fhir(token, 'Flag/open')).status).toBe(404)
})

it('marks every user as made up, and only the portal user as the patient’s side', () => {
  expect(users.map(({ id, patientSide }) => [id, patientSide])).toEqual([
    ['clinician', false],
    ['safeguarding', false],
    ['clerk', false],
    ['portal', true],
  ])
  expect(users.filter(({ name }) => !name.includes('Sandbox'))).toEqual([])
})

it('names the user as FHIR does', () => {
  const [clinician, , , portal] = users
  if (!clinician || !portal) throw new Error('The users are not those this test was written for.')
  expect(fhirUserOf(clinician, 'ada', 'uncle')).toBe('Practitioner/clinician')
  expect(fhirUserOf(portal, 'ada')).toBe('Patient/ada')
  expect(fhirUserOf(portal, 'ada', 'uncle')).toBe('RelatedPerson/uncle')
})
