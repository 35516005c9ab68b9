// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { App } from '../../src/app/app.tsx'
import { responseFrom } from '../../src/fhir/write/response.ts'
import type { Site } from '../../src/site/site.ts'
import { planAfter } from '../support/a-plan.ts'
import { aSite } from '../support/a-site.ts'
import { aTeamSession } from '../support/a-team-session.ts'
import { answering, json } from '../support/answering.ts'
import { agreesToBeCounted, countingSite } from '../support/counting.ts'
import { bothLocks, judgedAndSent } from '../support/screening-events.ts'

// jsdom has no scrolling.
Object.assign(window, { scrollTo: () => undefined })

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const flag = {
  resourceType: 'Flag',
  id: 'f1',
  status: 'active',
  extension: [
    {
      url: 'http://hl7.org/fhir/StructureDefinition/flag-detail',
      valueReference: { reference: 'QuestionnaireResponse/r1' },
    },
  ],
  identifier: [{ system: 'https://sphere.example/fhir/identifier/flag', value: 'n1' }],
  subject: { reference: 'Patient/p1', display: 'Testa Synthetic' },
  period: { start: '2026-08-20', end: '2026-11-20' },
}

const plan = planAfter([...bothLocks, ...agreesToBeCounted, ...judgedAndSent])
const written = plan.writes.find((item) => item.write === 'response')
const review = written?.write === 'response' ? { ...responseFrom(written, plan, aSite), id: 'r1' } : undefined
const person = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ text: 'Testa Synthetic' }],
  birthDate: '1930-04-01',
}

function team(site: Site) {
  const { send, asked } = answering(({ url }) => {
    if (url.pathname.endsWith('/QuestionnaireResponse/r1')) return json(review)
    return json(
      url.pathname.endsWith('/Patient/p1') ? person : { resourceType: 'Bundle', entry: [{ resource: flag }] },
    )
  })
  vi.stubGlobal('fetch', send)
  const session = aTeamSession(() => Promise.resolve('failed'))
  render(<App shown={{ shown: 'team', session, site }} onEnded={() => undefined} />)
  return asked
}

it('is off unless the hospital switches it on: no button, and no review is read', async () => {
  const asked = team(aSite)
  await screen.findByRole('button', { name: /^Show patient/ })
  expect(screen.queryByRole('button', { name: /^Data without a name/ })).toBeNull()
  expect(asked.map(({ url }) => url.pathname)).toEqual(['/fhir/Flag'])
})

it('shows one case without a name when the team asks, and makes a file with a name that says nothing only by a press (R-066)', async () => {
  team(countingSite)
  await userEvent.click(await screen.findByRole('button', { name: /^Data without a name/ }))
  const download = await screen.findByRole('button', { name: 'Download as JSON' })
  expect(document.body.textContent).toContain('"ageBand": "30-49"')
  expect(document.body.textContent).not.toMatch(/Testa|1930|p1|7b0c6b1e/)

  const files: Blob[] = []
  const names: string[] = []
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: keep, revokeObjectURL: () => undefined }))
  function keep(file: Blob): string {
    files.push(file)
    return 'blob:test'
  }
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  await userEvent.click(download)
  await userEvent.click(screen.getByRole('button', { name: 'Download as CSV' }))
  expect(names).toEqual(['data.json', 'data.csv'])
  expect(files.map(({ type }) => type)).toEqual(['application/json', 'text/csv'])
  await userEvent.click(screen.getByRole('button', { name: 'Back to the list' }))
  expect(screen.getByRole('heading', { level: 1, name: 'Care notes to review' })).toBeDefined()
})
