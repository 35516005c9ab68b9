// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import type { Change } from '../../../src/write-back/change.ts'
import { explainFirst } from '../../../src/site/national-referral.ts'
import type { Site } from '../../../src/site/site.ts'
import { DutyPage } from '../../../src/ui/consent/duty-page.tsx'
import { SharingPage } from '../../../src/ui/consent/sharing-page.tsx'
import { WorksheetPage } from '../../../src/ui/consent/worksheet-page.tsx'
import type { View } from '../../../src/ui/view.ts'
import { DonePage } from '../../../src/ui/write-back/done-page.tsx'
import { PreviewPage } from '../../../src/ui/write-back/preview-page.tsx'
import { planFor } from '../../support/a-plan.ts'
import { longPast, packOf } from '../../support/a-pack.ts'
import { aService, aSite } from '../../support/a-site.ts'
import { aStop } from '../../support/a-stop.ts'
import { agreesTo, bothLocks, judgedAndSent } from '../../support/screening-events.ts'
import { NOW, showPage, type Given } from '../../support/screening-harness.tsx'

const site: Site = {
  ...aSite,
  services: [{ ...aService('council', 'The council', ['shelter']), kind: 'local-authority' }],
}
const points = explainFirst({ kind: 'local-authority' }, site)
const yes: readonly ScreeningEvent[] = [
  ...bothLocks,
  ...judgedAndSent.slice(0, 3),
  ...points.map((point): ScreeningEvent => ({ type: 'explained', service: 'council', point, done: true })),
  ...agreesTo('council', ['first-name', 'concern']).map((event): ScreeningEvent =>
    event.type === 'offer-answered' ? { ...event, at: NOW } : event,
  ),
]
const pack = packOf('uk-england-wales')
const shown = (given: Given = {}) => showPage(WorksheetPage, { site, pack, after: yes, ...given })
const main = () => document.body.textContent

describe('the page for the national form', () => {
  it('shows what may be told, and says of the rest that it is not shared (R-048, R-149)', () => {
    shown()
    const sheet = within(screen.getByRole('article', { name: 'The council' }))
    const lines = sheet.getAllByRole('term').map((term) => [term.textContent, term.nextSibling?.textContent])
    expect(lines).toEqual([
      ['Name', 'Testa'],
      ['Date of birth', 'Not shared'],
      ['How to reach them safely', 'Not shared'],
      ['What support they need', 'Not shared'],
      ['What they want, in their own words', 'Not shared'],
      ['Why they are referred', 'seen and heard'],
    ])
  })

  it.each([
    ['uk-england-wales', 'NHS staff cannot refer to the NRM themselves'],
    ['uk-scotland', 'NHS staff cannot refer to the NRM themselves'],
    ['uk-northern-ireland', 'your Trust may refer to the NRM itself'],
  ] as const)('%s: says who may fill the form in, and that Sphere cannot (R-152)', (region, words) => {
    shown({ pack: packOf(region) })
    expect(main()).toContain('Sphere cannot fill in or send the form')
    expect(main()).toContain(words)
  })

  it('tells what the form asks the patient, so that nobody is taken by surprise (R-149)', () => {
    shown()
    const lines = screen.getAllByRole('listitem', { hidden: true }).map(({ textContent }) => textContent)
    expect(lines).toEqual(pack.nationalForm.map(({ text }) => `${text}.`))
    expect(lines.length).toBeGreaterThanOrEqual(20)
  })

  it('has nothing that sends, prints, keeps or copies: the words stay on the screen (R-152)', () => {
    shown()
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Next: what is written',
    ])
    expect(screen.queryAllByRole('link')).toEqual([])
    expect(main()).toContain('Words you copy stay on this computer')
  })

  it('shows nothing of the patient where no yes stands (R-048)', () => {
    shown({ after: [...yes, { type: 'called-off', services: ['council'] }] })
    expect(main()).toContain('There is nothing to pass on')
    expect(main()).not.toContain('Testa')
  })

  it('shows nothing of the patient any more once they took it back after saving (DF-10)', () => {
    const { screening } = shown({ changes: { made: [stopped] } })
    expect(screening().at).toBe('talking')
    expect(main()).toContain('There is nothing to pass on')
  })

  it('for a child, the rules of the region stand beside what is told (R-156)', () => {
    shown({ age: 'under-18', after: yes })
    expect(screen.getByRole('article', { name: 'Child protection lead' }).textContent).toContain(
      'it rests on nobody’s agreement. The child is told why.',
    )
    expect(main()).toContain('The council is told first')
  })

  it('says that the list of the region did not load, or is old (R-172)', () => {
    const { tell } = shown({ pack: 'not-loaded' })
    expect(main()).toContain('did not load')
    tell({ type: 'went', to: 'overview' })
    showPage(WorksheetPage, { site, pack: longPast(pack), after: yes })
    expect(main()).toContain('it should have been checked again by 1 January 2020')
  })
})

const stopped: Change = {
  plan: aStop('stop', { recipients: ['council'], review: '7b0c6b1e-0000-4000-8000-000000000000' }),
  state: { state: 'sending' },
}

const none = () => undefined
const planOf = (view: View) => planFor(view.kept, site, { at: NOW })

describe('the way to it', () => {
  it('stands beside the services once one that can lead to it has a yes, and not before (R-152, R-153)', async () => {
    const { screening, press } = showPage(SharingPage, { site, pack, after: yes })
    await press(screen.getByRole('button', { name: 'For the national form' }))
    expect(screening()).toMatchObject({ page: 'worksheet' })
  })

  it('is not there without that yes', () => {
    showPage(SharingPage, { site, pack, after: [...bothLocks, ...agreesTo('council')] })
    expect(screen.queryByRole('button', { name: 'For the national form' })).toBeNull()
  })

  it('stands on the preview, and under what was saved (R-152, R-153)', () => {
    const after: readonly ScreeningEvent[] = [...yes, ...judgedAndSent]
    showPage(({ view }) => <PreviewPage view={view} plan={planOf(view)} note={[]} onSave={none} />, {
      site,
      pack,
      after,
    })
    expect(screen.getByRole('button', { name: 'For the national form' })).toBeDefined()
    cleanup()
    showPage(
      ({ view }) => (
        <DonePage
          view={view}
          plan={planOf(view)}
          at={NOW}
          calls="none"
          takingBack={false}
          onWriteCalls={none}
          onCheckAgain={none}
          onSaveAgain={none}
          onTakeBack={none}
          onBack={none}
          onFinish={none}
        />
      ),
      { site, pack, after: [...after, { type: 'sent' }] },
    )
    expect(screen.getByText('For the national form')).toBeDefined()
    expect(screen.getByRole('article', { name: 'The council', hidden: true }).textContent).toContain('Testa')
  })

  it('stands on the child’s page (R-156)', () => {
    showPage(DutyPage, { site, pack, age: 'under-18', after: yes })
    expect(screen.getByRole('button', { name: 'For the national form' })).toBeDefined()
  })
})
