import { expect, it } from 'vitest'
import { flagsAtFirst, newFlag, sessionWith } from './a-session.ts'

interface Link {
  relation: string
  url: string
}

interface Entry {
  resource: { id: string; subject?: { reference: string } }
}

it('html-sign-in answers 200 with a page, and does nothing', async () => {
  const { create, get, flagsStored } = await sessionWith({ fault: 'html-sign-in' })
  for (const { status, headers, text } of [await create(newFlag), await get('Flag/open')]) {
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(text).toContain('Sign in')
  }
  expect(await flagsStored()).toBe(flagsAtFirst)
})

it('foreign-next points the next page at another server, and leaves reads alone', async () => {
  const { get } = await sessionWith({ fault: 'foreign-next' })
  const { body } = await get('Flag?patient=ada&_count=1')
  const next = body.link.filter(({ relation }: Link) => relation === 'next')
  expect(next).toEqual([{ relation: 'next', url: 'https://elsewhere.invalid/fhir/next-page' }])
  expect((await get('Flag/open')).body.id).toBe('open')
})

it('other-patient slips an entry about somebody else into a search, who does not exist', async () => {
  const { get } = await sessionWith({ fault: 'other-patient' })
  const { body } = await get('Flag?patient=ada')
  const subjects = body.entry.map(({ resource }: Entry) => resource.subject?.reference)
  expect(subjects).toEqual([...Array(flagsAtFirst).fill('Patient/ada'), 'Patient/another-patient'])
  expect(new Set(body.entry.map(({ resource }: Entry) => resource.id)).size).toBe(flagsAtFirst + 1)
  expect(body.total).toBe(flagsAtFirst + 1)
})

it('other-patient answers a read with somebody else', async () => {
  const { get } = await sessionWith({ fault: 'other-patient' })
  expect((await get('Flag/open')).body.subject.reference).toBe('Patient/another-patient')
  expect((await get('Patient/ada')).body.id).toBe('another-patient')
})

it('other-patient leaves writes alone', async () => {
  const { create } = await sessionWith({ fault: 'other-patient' })
  expect((await create(newFlag)).body.subject.reference).toBe('Patient/ada')
})

it('truncated ends in the middle', async () => {
  const { ask, token } = await sessionWith({ fault: 'truncated' })
  const headers = { Authorization: `Bearer ${token}` }
  await expect(ask('/fhir/Flag?patient=ada', { headers })).rejects.toThrow(SyntaxError)
})

it('truncated says it is whole FHIR JSON', async () => {
  const { server, token } = await sessionWith({ fault: 'truncated' })
  const headers = { Authorization: `Bearer ${token}` }
  const answer = await server.request('http://localhost:4100/fhir/Flag?patient=ada', { headers })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('content-type')).toBe('application/fhir+json; charset=utf-8')
  expect(await answer.text()).toMatch(/^\{"resourceType":"Bundle"/)
})
