// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import type { Service, Site } from '../../../src/site/site.ts'
import { DutyPage } from '../../../src/ui/consent/duty-page.tsx'
import { SharingPage } from '../../../src/ui/consent/sharing-page.tsx'
import { BeforePage } from '../../../src/ui/screening/before-page.tsx'
import { DangerPage } from '../../../src/ui/screening/danger-page.tsx'
import { HelpPage } from '../../../src/ui/screening/help-page.tsx'
import { longPast, packOf } from '../../support/a-pack.ts'
import { aContact, aService, aSite } from '../../support/a-site.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const england = packOf('uk-england-wales')
const wanting: readonly ScreeningEvent[] = [...bothLocks, { type: 'need', need: 'shelter', wanted: true }]
const folded = (summary: string) => screen.getByText(summary).closest('details')?.textContent ?? ''
const WAYS = 'Other ways to get help or to refer'
const numbers = () => [...document.querySelectorAll('.phone-line__number')].map((one) => one.textContent)
const inOhio: Site = { ...aSite, region: 'us', state: 'OH' }

describe('ways to report or refer', () => {
  it('R-135, R-113, R-116, R-154: are several, beside the services of the hospital', () => {
    showPage(SharingPage, { after: wanting, pack: england })
    const ways = folded(WAYS)
    for (const way of [/Your own safeguarding lead/, /Helpline/, /The council:/, /The police:/, /Charities/])
      expect(ways).toMatch(way)
  })

  it('R-152: do not hold a referral to the NRM by NHS staff, and say so', () => {
    showPage(SharingPage, { after: wanting, pack: england })
    expect(folded(WAYS)).toContain('cannot refer to the NRM themselves, so Sphere does not offer it')
    expect(screen.queryByRole('button', { name: /NRM|referral mechanism/ })).toBeNull()
  })

  it('R-153, R-160: name the Salvation Army’s line of today, and the old number as one out of use', () => {
    showPage(SharingPage, { after: wanting, pack: england })
    expect(folded(WAYS)).toContain('if the adult agrees, phone it')
    expect(numbers()).toContain('0800 808 3733')
    expect(numbers()).not.toContain('0300 303 8151')
    expect(folded(WAYS)).toContain('An older number, not to be relied on: 0300 303 8151')
    expect(folded(WAYS)).toContain('Have a person ring this one and confirm it')
  })

  it.each([
    ['services', SharingPage],
    ['offering help', HelpPage],
  ])('R-155, R-159: on %s the helpline stands where anyone may phone', (_name, Page) => {
    showPage(Page, { after: wanting, pack: england })
    const region = screen.getByRole('region', { name: 'Numbers for anyone, in this region' })
    expect(region.textContent).toContain('08000 121 700')
  })

  it('show a number once, where the hospital lists the same one', () => {
    const line: Service = {
      ...aService('line', 'Line', ['shelter']),
      kind: 'helpline',
      contact: aContact('Line', '08000121700'),
    }
    showPage(SharingPage, { after: wanting, pack: england, site: { ...aSite, services: [line] } })
    expect(screen.queryByRole('region', { name: 'Numbers for anyone, in this region' })).toBeNull()
  })

  it('that did not load can be asked for again, with nothing lost', async () => {
    const readPack = vi.fn<() => void>()
    const { press } = showPage(SharingPage, { after: wanting, pack: 'not-loaded', readPack })
    await press(within(screen.getByText(WAYS).closest('details') ?? document.body).getByText('Try again'))
    expect(readPack).toHaveBeenCalledOnce()
  })

  it('that did not load are named, and the hospital’s own services stand', () => {
    showPage(SharingPage, { after: wanting, pack: 'not-loaded' })
    expect(folded(WAYS)).toContain('did not load')
    expect(screen.getByRole('button', { name: 'Talk about Harbour House' })).toBeDefined()
  })
})

describe('a child’s path', () => {
  const child = {
    age: 'under-18',
    after: [...wanting.slice(0, 1), { type: 'concern', concern: 'some' }],
  } as const
  const RULES = 'The rules here, and whom to ask'

  it('R-156, R-157, R-158: is a legal duty, goes to the lead, and out of hours to the council or the police', () => {
    showPage(DutyPage, { ...child, pack: england })
    const rules = folded(RULES)
    expect(rules).toContain('legal duty to follow all child protection guidelines')
    expect(rules).toContain('Speak to the child protection lead of this hospital')
    expect(rules).toMatch(/Out of hours, phone the council’s children’s social services or the police/)
  })

  it('R-161: names the advice line for staff, with what is uncertain about it, and no adult’s line', () => {
    showPage(DutyPage, { ...child, pack: england })
    expect(folded(RULES)).toMatch(/NSPCC.*0808 800 5000.*Check it before use/)
    expect(numbers()).toContain('0800 043 4303')
    expect(numbers()).not.toContain('0800 808 3733')
  })

  it('R-039: in the United States holds what federal law says, and the hotline', () => {
    showPage(DutyPage, { ...child, site: inOhio, pack: packOf('us') })
    expect(folded(RULES)).toContain('CAPTA')
    expect(numbers()).toContain('1-888-373-7888')
  })

  it('is never an empty fold: where nothing is listed, that is said, and whom to ask', () => {
    showPage(DutyPage, { ...child, pack: packOf('international') })
    expect(folded(RULES)).toContain('Nothing is listed for this region: ask Child protection lead')
  })

  it('stands without the list: the hospital’s own numbers are there (DF-5)', () => {
    showPage(DutyPage, { ...child, pack: 'not-loaded' })
    expect(numbers()).toContain('01632 960102')
    expect(folded(RULES)).toContain('did not load')
  })
})

describe('numbers that nobody checked in time', () => {
  const old = longPast(england)
  const site: Site = {
    ...aSite,
    services: aSite.services.map((one) => ({
      ...one,
      contact: aContact(one.name, '01632 960200', '2026-10-02'),
    })),
  }

  it('DF-5, R-172: are all still there, with their age, while no adult is referred', () => {
    showPage(SharingPage, { after: wanting, pack: old, site })
    expect(numbers()).toEqual(expect.arrayContaining(['08000 121 700', '0800 808 3733']))
    expect(folded(WAYS)).toContain('Not rung from here: compared on 1 January 2019')
    expect(folded(WAYS)).toContain('should have been checked again by 1 January 2020')
    expect(screen.queryByRole('button', { name: /^Talk about/ })).toBeNull()
  })

  it('DF-5: are there in danger too, folded away under a name that tells nothing', () => {
    showPage(DangerPage, { pack: old, site })
    expect(folded('Numbers outside this hospital')).toContain('08000 121 700')
    expect(numbers().slice(0, 3)).toEqual(['999', '01632 960103', '01632 960104'])
  })
})

describe('reporting duties, before any question', () => {
  it('R-039: what a state asks is named line by line, and what nobody read is not assumed', () => {
    showPage(BeforePage, { site: inOhio, pack: packOf('us') })
    const unread = screen.getByText('The law in OH is unknown here').closest('p')?.textContent ?? ''
    expect(unread).toContain(
      'on people under 18, adults who cannot protect themselves, injuries, adults in this situation. Ask your social worker or counsel before you ask the patient.',
    )
    expect(screen.getByText(/federal law since 2015 \(CAPTA\)/)).toBeDefined()
    expect(screen.getByText(/to report without agreement may break the law/)).toBeDefined()
  })

  it('R-039: a rule that was read is said with its source, and the rest stays unknown', () => {
    const us = packOf('us')
    const minors = {
      text: 'Everyone reports.',
      source: 'A law',
      verifiedOn: '2026-11-22',
      reviewBy: '2027-04-30',
    }
    const states = us.states.map((state) => (state.code === 'OH' ? { ...state, minors } : state))
    showPage(BeforePage, { site: inOhio, pack: { ...us, states } })
    expect(screen.getByText(/OH, people under 18: Everyone reports\./).textContent).toContain('A law.')
    expect(screen.getByText('The law in OH is unknown here').closest('p')?.textContent).not.toContain(
      'under 18',
    )
  })

  it('R-039: a hospital that has stated none keeps the questions closed, says why and offers no tick', () => {
    showPage(BeforePage, { site: { ...inOhio, reportingDuties: [] }, pack: packOf('us'), after: bothLocks })
    expect(screen.queryByRole('checkbox', { name: /I have said this/ })).toBeNull()
    expect(
      screen.getByText(/has not said what must be passed on here, so the questions stay closed/),
    ).toBeDefined()
    expect(screen.getByText(/1 of 6 still to settle/)).toBeDefined()
    expect(screen.getByText(/Adult lead, 01632 960101/)).toBeDefined()
  })

  it('R-039: with its duties stated, they are what is said and ticked', () => {
    showPage(BeforePage, { site: inOhio, pack: packOf('us') })
    expect(screen.getByText('If a child is at risk, we must tell the child protection team.')).toBeDefined()
    expect(screen.getByRole('checkbox', { name: /I have said this/ })).toBeDefined()
  })
})

describe('an adult who says no', () => {
  it('is told to nobody by the NHS: the duty to notify is not theirs', async () => {
    const { press } = showPage(SharingPage, { after: wanting, pack: england })
    await press(screen.getByRole('button', { name: 'Talk about Harbour House' }))
    expect(screen.queryByText(/An adult’s no is not reported/)).toBeNull()
    await press(
      within(screen.getByRole('article', { name: 'Harbour House' })).getByRole('button', {
        name: 'Does not agree',
      }),
    )
    expect(screen.getByText('That is fine. Care goes on.')).toBeDefined()
    expect(screen.getByText(/An adult’s no is not reported/)).toBeDefined()
  })
})
