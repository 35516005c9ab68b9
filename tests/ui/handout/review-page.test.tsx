// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { App } from '../../../src/app/app.tsx'
import { mayReview } from '../../../src/handout/review.ts'
import { source } from '../../../src/handout/words.ts'
import { readSite } from '../../../src/site/read-site.ts'
import { ReviewPage } from '../../../src/ui/handout/review-page.tsx'
import { aSite } from '../../support/a-site.ts'
import { aTeamSession } from '../../support/a-team-session.ts'
import { answering, json } from '../../support/answering.ts'
import { NOW } from '../../support/screening-harness.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const show = (site = aSite) => render(<ReviewPage site={site} now={NOW} onBack={() => undefined} />)

function team(translationReviewers: string[]) {
  const session = aTeamSession(() => Promise.resolve('failed'))
  const site = { ...aSite, translationReviewers }
  render(<App shown={{ shown: 'team', session, site }} onEnded={() => undefined} />)
}

describe('words for review', () => {
  it('stand beside their English, with the setting that would clear exactly them (R-025)', async () => {
    show()
    await userEvent.click(screen.getByRole('radio', { name: 'Spanish (Español)' }))
    await screen.findByText('A draft: not reviewed here.')
    const row = screen.getByRole('row', { name: new RegExp(`^${source['you-choose'].slice(0, 12)}`) })
    expect(row.textContent).toContain('Usted elige.')

    expect(document.querySelector('pre')).toBeNull()
    await userEvent.type(screen.getByRole('textbox', { name: 'Your name' }), 'A. Reader')
    const setting: unknown = JSON.parse(document.querySelector('pre')?.textContent ?? '')
    const read = readSite({ ...aSite, reviewedTranslations: [setting] })
    if (!read.ok) throw new Error(read.sentences.join(' '))
    cleanup()
    show(read.site)
    await userEvent.click(screen.getByRole('radio', { name: 'Spanish (Español)' }))
    expect(await screen.findByText(/^Reviewed by A. Reader on 2026-11-22/)).toBeDefined()
  })

  it('are for those whom the site names, and for nobody else (R-025)', async () => {
    expect(mayReview('Practitioner/clinician', [])).toBe(false)
    const { send } = answering(() => json({ resourceType: 'Bundle' }))
    vi.stubGlobal('fetch', send)
    team(['Practitioner/someone-else'])
    await screen.findByText(/^No care notes were found/)
    expect(screen.queryByRole('button', { name: 'Words for review' })).toBeNull()
    cleanup()
    team(['Practitioner/clinician'])
    await userEvent.click(await screen.findByRole('button', { name: 'Words for review' }))
    expect(await screen.findByRole('heading', { name: 'Words for review' })).toBeDefined()
  })
})
