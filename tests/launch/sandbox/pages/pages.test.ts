import type { Condition } from '@medplum/fhirtypes'
import { beforeEach, describe, expect, test } from 'vitest'
import { readSeed } from '../../../../launch/sandbox/hospital/seed.ts'
import { now, openPages } from './open-pages.ts'

const seed = (await readSeed()).at(now)
/** What is grown when it is loaded would make each test wait. */
const people = seed.filter(({ id }) => !/^malformed-huge|^long-chart-(visit-|measured|complaint)/.test(id))

let pages: Awaited<ReturnType<typeof openPages>>
beforeEach(async () => {
  pages = await openPages(people)
})

const addresses = ['/', '/chart/survivor', '/chart/survivor/app', '/faults', '/team', '/nothing']

test('before anyone has signed in there are four people to be, and no patient', async () => {
  const { text } = await pages.ask('/')
  for (const name of ['Clinician', 'Safeguarding Nurse', 'Ward Clerk', 'Portal User']) {
    expect(text).toContain(`Sandbox ${name}`)
  }
  for (const address of addresses) expect((await pages.ask(address)).text).not.toMatch(/Alex|Mara/)
})

test('every page says that it is a sandbox and that nobody is real, and asks nobody else for anything', async () => {
  await pages.signIn('clinician')
  for (const address of addresses) {
    const { text, html, headers } = await pages.ask(address)
    expect(text).toContain('Every person here is made up.')
    expect(html).not.toMatch(/https?:\/\/|<script|<style| style=/)
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'; style-src 'self';/)
    expect(headers.get('Cache-Control')).toBe('no-store')
  }
})

test('the chart list shows each person with birth, last visit and the synthetic mark', async () => {
  await pages.signIn('clinician')
  const { text } = await pages.ask('/')
  expect(text).toContain('1 to 13 of 13')
  expect(text).toContain('Mara Synthetic-Field 18 Aug 1997 22 Nov 2026 Synthetic')
  expect(text).toContain('Ira Synthetic-Lane Date of birth not recorded 22 Nov 2026 Synthetic')
})

test('the search box finds by any part of a name', async () => {
  await pages.signIn('clinician')
  expect((await pages.ask('/?name=reed')).text).toContain('1 to 1 of 1')
  expect((await pages.ask('/?name=%22%3Cb%3E')).html).toContain('value="&quot;&lt;b&gt;"')
  expect((await pages.ask('/?name=nobody')).text).toContain('No chart with such a name.')
})

const careNote = 'Care note: phone 4321 before contact or discharge'
const earlier = 'Personal history of forced labor'
const labels = 'R restricted SDV sensitive NOPAT not for the patient’s side'

test.each(['clinician', 'safeguarding'])(
  'DF-2 the %s sees the restricted care note with its labels',
  async (user) => {
    await pages.signIn(user)
    const { text } = await pages.ask('/chart/survivor')
    expect(text).toContain(`${careNote} active 25 Jul 2026 ${labels}`)
    expect(text).toContain(`Form completed 25 Jul 2026 ${labels}`)
    expect(text).toContain('Problems (3)')
    expect(text).toContain(earlier)
  },
)

test('DF-2 the clerk sees no trace of what is restricted: no entry, no number, no label', async () => {
  await pages.signIn('clerk')
  const { text } = await pages.ask('/chart/survivor')
  expect(text).toContain('No care notes.')
  expect(text).toContain('Problems (2)')
  expect(text).toContain('Forms, consents and requests (0) None.')
  for (const trace of [careNote, earlier, ' SDV ', ' R ']) expect(text).not.toContain(trace)
})

test('DF-2 the portal shows one record, without a trace of what is not for the patient’s side, and no other', async () => {
  await pages.signIn('portal')
  await pages.post('/sign-in', { user: 'portal', record: 'survivor' })
  expect((await pages.ask('/')).headers.get('Location')).toBe('/chart/survivor')
  const { text } = await pages.ask('/chart/survivor')
  expect(text).toContain('My record')
  expect(text).toContain('My problems (2)')
  for (const trace of [careNote, earlier, ' SDV ', ' R ', 'NOPAT']) expect(text).not.toContain(trace)

  for (const address of ['/chart/child', '/chart/child/app', '/chart/child/app/launch']) {
    const other = await pages.ask(address)
    expect([other.status, other.text.includes('There is no such chart, or you may not see it.')]).toEqual([
      404,
      true,
    ])
  }
})

test('DF-2 an entry that is kept from the patient is kept from the portal, also when it is not restricted', async () => {
  const { repository } = pages.system
  const security = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'NOPAT' }]
  await repository.createResource({
    resourceType: 'ServiceRequest',
    meta: { security },
    status: 'active',
    intent: 'order',
    code: { text: 'Canary' },
    subject: { reference: 'Patient/survivor' },
  })
  await pages.signIn('clerk')
  expect((await pages.ask('/chart/survivor')).text).toContain('Canary Request, active No date NOPAT')
  await pages.post('/sign-in', { user: 'portal', record: 'survivor' })
  expect((await pages.ask('/chart/survivor')).text).not.toContain('Canary')
})

describe('a list that is longer than its card', () => {
  const person = { resourceType: 'Patient', id: 'ada' } as const
  const problems = Array.from({ length: 120 }, (_, at): Condition => ({
    resourceType: 'Condition',
    code: { text: `Problem number ${at}.` },
    subject: { reference: 'Patient/ada' },
    recordedDate: new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10),
    ...(at === 119 && {
      meta: { security: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' }] },
    }),
  }))
  beforeEach(async () => {
    pages = await openPages([person, ...problems])
  })

  test('says how many are shown, and leads to all of them, page by page', async () => {
    await pages.signIn('clinician')
    const chart = await pages.ask('/chart/ada')
    expect(chart.text).toContain('5 of 120 are shown here. Show all 120 problems')
    expect(chart.html).toContain('href="/chart/ada/all/problems"')
    const first = await pages.ask('/chart/ada/all/problems')
    expect(first.text).toContain('1 to 100 of 120')
    expect(first.text).toContain('Problem number 119.')
    expect(first.html).toContain('href="/chart/ada/all/problems?offset=100"')
    const second = await pages.ask('/chart/ada/all/problems?offset=100')
    expect(second.text).toContain('101 to 120 of 120')
    expect(second.text).toContain('Problem number 0.')
  })

  test('DF-2 counts and shows nothing that this person may not see', async () => {
    await pages.signIn('clerk')
    const { text } = await pages.ask('/chart/ada/all/problems')
    expect(text).toContain('1 to 100 of 119')
    expect(text).not.toContain('Problem number 119.')
    await pages.post('/sign-in', { user: 'portal', record: 'ada' })
    expect((await pages.ask('/chart/ada/all/problems')).text).toContain('My problems')
    expect((await pages.ask('/chart/nobody/all/problems')).status).toBe(404)
    expect((await pages.ask('/chart/ada/all/constructor')).status).toBe(404)
  })

  test('has no column for labels that nothing in it carries, and says nothing where all are shown', async () => {
    await pages.signIn('clerk')
    const { text } = await pages.ask('/chart/ada')
    expect(text).not.toMatch(/Labels|0 of 0|Condition/)
  })
})

test('the portal user whose record is not said sees nothing', async () => {
  await pages.signIn('portal')
  expect((await pages.ask('/chart/survivor')).text).not.toContain('Alex')
})

test('a chart full of wrong data is shown, and nothing in it becomes markup', async () => {
  await pages.signIn('clinician')
  const { status, html, text } = await pages.ask('/chart/malformed')
  expect(status).toBe(200)
  expect(text).toContain('Problems (7)')
  expect(html).not.toMatch(/<script|<img/)
})

test('a chart that is not there says so', async () => {
  await pages.signIn('clinician')
  expect((await pages.ask('/chart/nobody')).status).toBe(404)
})

test('the app is framed over the whole width, with the patient above it, and can be opened on its own', async () => {
  await pages.signIn('clinician')
  const { html, text, headers } = await pages.ask('/chart/child/app?encounter=child-visit')
  expect(text).toContain('Noa Synthetic-Reed Born 30 Jul 2011 (15)')
  expect(html).toContain(
    '<iframe src="/chart/child/app/launch?encounter=child-visit" title="Wellbeing review">',
  )
  expect(html).toContain('href="/chart/child/app/launch?encounter=child-visit&amp;tab=yes" target="_blank"')
  expect(headers.get('Content-Security-Policy')).toContain(
    "frame-src 'self' http://localhost:4101 http://127.0.0.1:4101",
  )
})

test('each time the frame loads it gets a launch of its own', async () => {
  await pages.signIn('clinician')
  const launches = [1, 2].map(() => pages.ask('/chart/child/app/launch?encounter=child-visit'))
  const [first, second] = (await Promise.all(launches)).map(
    ({ headers }) => new URL(headers.get('Location') ?? ''),
  )
  expect(first?.origin + (first?.pathname ?? '')).toBe('http://localhost:4101/launch.html')
  expect(first?.searchParams.get('iss')).toBe('http://localhost:4100/fhir')
  expect(first?.searchParams.get('launch')).not.toBe(second?.searchParams.get('launch'))

  const elsewhere = await pages.ask('/chart/child/app/launch?at=127.0.0.1')
  expect(new URL(elsewhere.headers.get('Location') ?? '').origin).toBe('http://127.0.0.1:4101')
})

test('a visit of someone else is refused in words', async () => {
  await pages.signIn('clinician')
  const { status, text } = await pages.ask('/chart/child/app/launch?encounter=survivor-visit')
  expect([status, text.includes('has no encounter')]).toEqual([404, true])
})

test('the team opens the app without a patient', async () => {
  await pages.signIn('safeguarding')
  expect((await pages.ask('/')).text).toContain('Team view')
  expect((await pages.ask('/team')).html).toContain('<iframe src="/team/launch"')
  const { status, headers } = await pages.ask('/team/launch')
  expect([status, new URL(headers.get('Location') ?? '').pathname]).toEqual([302, '/launch.html'])
})

test('signing out ends what the pages show', async () => {
  await pages.signIn('clinician')
  await pages.post('/sign-out')
  expect((await pages.ask('/chart/survivor')).text).not.toContain('Alex')
})

test('the session is out of reach of scripts and of other sites', async () => {
  const { headers } = await pages.signIn('clinician')
  expect(headers.get('set-cookie')).toBe('sandbox-user=clinician; Path=/; HttpOnly; SameSite=Lax')
})

test.each(['/sign-in', '/sign-out', '/faults', '/faults/off', '/reset'])(
  'another site cannot make a browser post to %s',
  async (path) => {
    const { status } = await pages.post(
      path,
      { user: 'clinician', fault: 'forbidden' },
      { origin: 'https://a.example' },
    )
    expect(status).toBe(403)
    expect(pages.system.faults.active()).toEqual([])
  },
)
