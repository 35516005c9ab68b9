// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import type { Service, Site } from '../../../src/site/site.ts'
import { SharingPage } from '../../../src/ui/consent/sharing-page.tsx'
import { aChart } from '../../support/a-chart.ts'
import { aContact, aService, aSite } from '../../support/a-site.ts'
import { agreesTo, bothLocks } from '../../support/screening-events.ts'
import { showPage, type Given } from '../../support/screening-harness.tsx'

const wanting: readonly ScreeningEvent[] = [...bothLocks, { type: 'need', need: 'shelter', wanted: true }]
const withServices = (...services: Service[]): Site => ({ ...aSite, services })
const show = (services: Service[], given: Given = {}) =>
  showPage(SharingPage, { after: wanting, site: withServices(...services), ...given })
const card = (name: string) => within(screen.getByRole('article', { name }))
const names = () =>
  screen.queryAllByRole('article').map((article) => within(article).getByRole('heading').textContent)
const folded = (summary: string) => screen.getByText(summary).closest('details')?.textContent

const known = { people: ['anyone' as const], languages: ['English'], ages: { from: 0 } }
const house = { ...aService('house', 'House', ['shelter']), serves: known }
const menOnly: Service = {
  ...aService('men', 'Casa', ['shelter']),
  serves: { people: ['men'], languages: ['Romanian'], interpreter: false, ages: { from: 18 } },
}
const woman = aChart({ person: { ...aChart().person, gender: 'female' } })

const text = (name: string) => screen.getByRole('article', { name }).textContent ?? ''

describe('a service', () => {
  it('R-024 R-026: says what it is, where, for whom, and whom to ask for', () => {
    const serves = { ...known, people: ['women' as const], ages: { from: 18 }, interpreter: true }
    const contact = aContact('Jo, front desk', '01632 960222')
    show([{ ...house, kind: 'shelter', place: { area: 'Northport', km: 12 }, serves, contact }])
    for (const words of [
      'Place to stay',
      'Northport, 12 km away',
      'For women, from 18 years. Speaks English; interpreters for other languages',
      'Jo, front desk, 01632 960222. Last checked 1 October 2026.',
    ])
      expect(text('House')).toContain(words)
  })

  it('R-024: says whether it is near or for the whole country', () => {
    show([house, { ...house, id: 'far', name: 'Far', level: 'country' }])
    expect(text('House')).toContain('Near here')
    expect(text('Far')).toContain('Anywhere in the country')
  })

  it('R-027: says for this patient that it fits, or which points are not known', () => {
    show([house, aService('bare', 'Bare', ['shelter'])])
    expect(text('House')).toContain('Fits, by all that was looked at.')
    expect(text('Bare')).toContain('Not known yet: the age. Ask when you phone.')
  })

  it('R-062: that is a place where they may be safe is named as one, and can be talked about', async () => {
    const { press } = show([{ ...house, kind: 'shelter' }])
    expect(text('House')).toContain('Place to stay')
    await press(card('House').getByRole('button', { name: 'Talk about House' }))
    expect(card('House').getByRole('button', { name: 'Agrees' })).toBeDefined()
  })

  it('R-139 R-140: has the name and number for the patient, with how to keep it safe', () => {
    show([house])
    const given = card('House').getByText('Name and number for the patient').closest('details')
    expect(given?.textContent).toContain('House, ask for House')
    expect(given?.textContent).toContain('01632 960200')
    expect(given?.textContent).toContain('Paper and phones can be searched.')
  })

  it('R-025: says in which languages it has written information', () => {
    show([{ ...house, writtenIn: ['Polish', 'Albanian'] }])
    expect(text('House')).toContain('Has written information in Polish, Albanian.')
  })
})

describe('the search', () => {
  it('R-145: begins with the record’s sex and age, and can be changed', async () => {
    const { user } = show([house, menOnly], { chart: woman })
    expect(screen.getByText('Search: A safe place to stay · women · 36 years')).toBeDefined()
    expect(folded('1 other, not for this patient')).toContain('Does not fit: whom it takes.')
    await user.selectOptions(screen.getByLabelText('For'), 'Men')
    expect(names()).toEqual(['House', 'Casa'])
    expect(screen.queryByText(/not for this patient/)).toBeNull()
  })

  it('R-145: an age can be taken away, and then is not known', async () => {
    const young = { ...house, serves: { ...known, ages: { to: 25 } } }
    const { user } = show([young])
    expect(folded('1 other, not for this patient')).toContain('Does not fit: the age.')
    await user.clear(screen.getByLabelText('Age in years'))
    expect(text('House')).toContain('Not known yet: the age.')
  })

  it('R-027: by language, which is kept nowhere', async () => {
    const man = aChart({ person: { ...aChart().person, gender: 'male' } })
    const { user, told, screening } = show([house, menOnly], { chart: man })
    await user.selectOptions(screen.getByLabelText('Language spoken'), 'Another language')
    expect(folded('1 other, not for this patient')).toContain('the language')
    expect(text('House')).toContain('Not known yet: the language.')
    await user.selectOptions(screen.getByLabelText('Language spoken'), 'Romanian')
    expect(names()[0]).toBe('Casa')
    expect(told).toEqual([])
    expect(JSON.stringify(screening())).not.toMatch(/Romanian|Another language/)
  })

  it('R-027: by kind of harm and by distance', async () => {
    const sexual: Service = {
      ...house,
      id: 'rose',
      name: 'Rose',
      place: { area: 'Westbridge', km: 60 },
      serves: { ...known, harm: ['sexual'] },
    }
    const { user } = show([house, sexual])
    await user.selectOptions(screen.getByLabelText('Kind of harm'), 'A forced marriage')
    expect(folded('1 other, not for this patient')).toContain('Does not fit: the kind of harm.')
    await user.selectOptions(screen.getByLabelText('Kind of harm'), 'Not looked at')
    await user.selectOptions(screen.getByLabelText('How far'), 'Up to 25 km')
    expect(folded('1 other, not for this patient')).toContain('Does not fit: how far it is.')
    expect(text('House')).toContain('Not known yet: how far it is.')
  })

  it('R-040: by another need than the one they named', async () => {
    const { user } = show([house, { ...house, id: 'law', name: 'Law', needs: ['legal-or-immigration'] }])
    expect(folded('1 other, for other needs')).toContain('Law')
    await user.selectOptions(screen.getByLabelText('Need'), 'Legal or immigration advice')
    expect(folded('1 other, for other needs')).toContain('House')
  })
})

const talk = () => screen.queryByRole('button', { name: 'Talk about Nest', hidden: true })

describe('a service that is not for this patient', () => {
  const children: Service = { ...house, id: 'nest', name: 'Nest', serves: { ...known, people: ['children'] } }

  it('R-145: is there with the reason and is not offered: one for children alone, to an adult', () => {
    show([house, children])
    expect(folded('1 other, not for this patient')).toContain('Does not fit: whom it takes.')
    expect(talk()).toBeNull()
  })

  it('R-048: can still be said no to, where a yes was given before', () => {
    show([house, children], { after: [...wanting, ...agreesTo('nest', ['first-name'])] })
    expect(talk()).not.toBeNull()
  })
})

describe('the police', () => {
  const unit: Service = { ...house, id: 'unit', name: 'Special unit', kind: 'police-unit', needs: ['police'] }

  it('R-084 R-137: are not on the page, nor in the search, before the patient asks for them', () => {
    show([house, unit])
    expect(document.body.textContent).not.toContain('Special unit')
    expect(document.body.textContent).not.toContain('Talking to the police')
    expect(screen.getByText(/The police are left out/)).toBeDefined()
  })

  it('R-084: have a card of their own once they are asked for', () => {
    show([house, unit], { after: [...wanting, { type: 'need', need: 'police', wanted: true }] })
    expect(names()).toEqual(['House', 'Special unit'])
  })
})

async function explained(service: Service) {
  const site = { ...withServices(service), region: 'uk-scotland' as const }
  const { press } = show([], { site, after: [...wanting, { type: 'need', need: 'police', wanted: true }] })
  await press(screen.getByRole('button', { name: /^Talk about/ }))
  return screen.getByRole('group', { name: 'Explained to the patient' }).textContent
}

describe('that the police are a separate choice (R-137)', () => {
  it('is said of a service that has nothing to do with them', async () => {
    expect(await explained(house)).toContain('the police are a separate choice, and not part of this one')
  })

  it.each([
    [
      'that may lead to the national referral',
      { leadsTo: 'national-referral' },
      /what may be shared with the police all the same/,
    ],
    [
      'that are the police',
      { kind: 'police-unit', needs: ['police'] as Service['needs'] },
      /these are the police, and that no other help depends/,
    ],
  ] as const)('is said as it is of those %s', async (_who, change, words) => {
    const said = await explained({ ...house, ...change })
    expect(said).toMatch(words)
    expect(said).not.toContain('not part of this one')
  })
})

const involve = () => screen.getByRole('region', { name: 'Who else to involve' }).textContent

describe('who else to involve', () => {
  it('R-029 R-038 R-147: names the team, the agency to turn to first and the partnership', () => {
    show([
      { ...house, id: 'first', name: 'First Desk', kind: 'first-point-of-service' },
      { ...house, id: 'ring', name: 'The Partnership', kind: 'anti-slavery-partnership' },
    ])
    for (const name of ['Adult lead', '01632 960101', 'First Desk', 'The Partnership'])
      expect(involve()).toContain(name)
    expect(names()).toEqual(['First Desk'])
  })

  it('R-038: says so when no agency is named, and who knows', () => {
    show([house])
    expect(involve()).toContain('names no agency as the first place to turn to. Adult lead knows')
  })
})

describe('when nobody can be referred', () => {
  const old = { ...house, id: 'old', contact: aContact('Old', '01632 960777', '2026-10-30') }
  const law = aService('law', 'Law', ['legal-or-immigration'])

  it.each<[string, Service[], Given, RegExp]>([
    ['the list is empty', [], {}, /holds no service to refer to.*Tell Adult lead/],
    ['none fits', [law], {}, /No service in the list fits/],
    ['all that fit are out of date', [old], {}, /should have been checked again.*Tell Adult lead/],
    ['nothing can be saved', [house], { canWrite: { ok: false, because: 'no' } }, /from this record system/],
  ])('R-052 R-053 R-054: because %s, it says so and how care goes on', (_why, services, given, words) => {
    show(services, given)
    const said = screen.getByRole('region', { name: 'When nobody can be referred' }).textContent
    expect(said).toMatch(words)
    expect(said).toContain('You can still care: all the treatment they need today, and a next visit')
  })

  it('R-073 R-081: names who advises without being told a name', () => {
    const line: Service = { ...house, id: 'line', name: 'Night line', kind: 'helpline' }
    show([line])
    expect(screen.getByText(/Do not say who the patient is/)).toBeDefined()
    const numbers = screen.getByRole('region', { name: 'Numbers anyone may phone' }).textContent
    expect(numbers).toContain('Night line')
    expect(numbers).toContain('without giving a name')
  })

  it('R-031: holds back from a rescue of one’s own', () => {
    show([])
    expect(screen.getByText(/Do not try to get the patient out yourself/)).toBeDefined()
  })

  it('is not said where one service can be referred to (R-037)', () => {
    show([house, old])
    expect(screen.queryByRole('region', { name: 'When nobody can be referred' })).toBeNull()
  })
})
