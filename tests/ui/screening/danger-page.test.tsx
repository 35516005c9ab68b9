// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Contact, Team } from '../../../src/site/contact.ts'
import type { Site } from '../../../src/site/site.ts'
import { DangerPage } from '../../../src/ui/screening/danger-page.tsx'
import { UrgentPage } from '../../../src/ui/screening/urgent-page.tsx'
import { aChart, aFact } from '../../support/a-chart.ts'
import { aContact, aSite } from '../../support/a-site.ts'
import { NOW, showPage } from '../../support/screening-harness.tsx'

const past = (contact: Contact): Contact => ({ ...contact, reviewBy: '2020-01-01' })
const pastTeam = (team: Team): Team => ({
  ...team,
  contact: past(team.contact),
  outOfHours: team.outOfHours.map(past),
})
/** A hospital that has not looked at its numbers for years. */
const expired: Site = {
  ...aSite,
  emergency: past(aSite.emergency),
  security: past(aSite.security),
  nurseInCharge: past(aSite.nurseInCharge),
  safeguardingTeam: pastTeam(aSite.safeguardingTeam),
  childProtection: pastTeam(aSite.childProtection),
}
const NUMBERS = ['999', '01632 960103', '01632 960104', '01632 960101', '01632 960102', '01632 960100']
const missing = () => NUMBERS.filter((number) => !document.body.textContent.includes(number))

it.each([
  ['fresh', aSite],
  ['past', expired],
])('DF-5: shows every number when its date is %s (R-083)', (_dates, site) => {
  showPage(DangerPage, { site })
  expect(missing()).toEqual([])
})

it('DF-5: says of an old number how old it is, and whom to ask instead', () => {
  showPage(DangerPage, { site: expired })
  expect(
    screen.getAllByText(
      /Last checked 1 October 2026; if it does not work, ask the switchboard, 01632 960100/,
    ),
  ).toHaveLength(7)
})

it('notes who was phoned, when, and on whose decision', async () => {
  const { press, screening } = showPage(DangerPage)
  await press(screen.getByRole('button', { name: 'I phoned Hospital security' }))
  await press(screen.getByRole('button', { name: 'A senior colleague' }))
  expect(screening()).toMatchObject({
    kept: { calls: [{ whom: 'Hospital security', decidedBy: 'senior', at: NOW }] },
  })
  expect(screen.getByText(/^Phoned at .*; a senior colleague decided\.$/)).toBeDefined()
})

it('phones the child lead before the adult lead when the patient is a child (R-029, R-157)', () => {
  showPage(DangerPage, { age: 'under-18' })
  const names = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  const place = (name: string) => names.findIndex((text) => text.startsWith(name))
  expect(place('Child protection lead')).toBeLessThan(place('Adult lead'))
})

it('R-033: danger turns the page into numbers and four steps, and all else waits', async () => {
  const { press } = showPage(UrgentPage)
  await press(screen.getByRole('radio', { name: 'Yes' }))
  expect(missing()).toEqual([])
  expect(screen.getByText(/Do not confront anyone/)).toBeDefined()
  expect(screen.queryByRole('checkbox')).toBeNull()
  await press(screen.getByRole('radio', { name: 'Not sure' }))
  expect(screen.getAllByRole('checkbox')).toHaveLength(7)
})

it('R-033: puts the numbers before the steps, and beneath the question that was answered', async () => {
  const { press } = showPage(UrgentPage)
  await press(screen.getByRole('radio', { name: 'Yes' }))
  const order = ['Is anyone in danger now?', 'Emergency services', 'Do not confront anyone']
  const places = order.map((words) => document.body.textContent.indexOf(words))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(Math.min(...places)).toBeGreaterThan(-1)
})

it('names each number once, also where the site lists it twice (R-083)', () => {
  const police = { ...aSite.emergency, name: 'Police, in an emergency' }
  const childProtection = { ...aSite.childProtection, outOfHours: [police] }
  for (const age of ['adult', 'under-18'] as const) {
    showPage(DangerPage, { site: { ...aSite, childProtection }, age })
    expect(screen.getAllByText('999')).toHaveLength(1)
    cleanup()
  }
})

it('R-029 R-081: whoever is not sure is told whom to ask before going on', async () => {
  const { press } = showPage(UrgentPage)
  await press(screen.getByRole('radio', { name: 'Not sure' }))
  expect(document.body.textContent).toMatch(/Ask a colleague before you go on.*01632 960104.*01632 960101/)
})

it('R-141: hunger, thirst, rest and clothing come before any talk', async () => {
  const { press, screening } = showPage(UrgentPage)
  for (const need of ['Food or drink', 'Rest', 'Dry or warm clothes'])
    await press(screen.getByRole('checkbox', { name: need }))
  expect(screening()).toMatchObject({ kept: { urgent: ['food-or-drink', 'rest', 'clothing'] } })
})

const staffHelp = () => {
  showPage(DangerPage)
  return document.body.textContent
}

it('R-028 R-031: no rescue is tried, and it may not be possible', () => {
  expect(staffHelp()).toContain(
    'do not try a rescue. You may not be able to get the patient out of their situation',
  )
})

it('R-029 R-094: staff are not alone with it, and care is their part of it', () => {
  expect(staffHelp()).toContain(
    'You do not have to make this safe alone: care, and telling the right people, is your part.',
  )
})

it('R-063 R-097: most visits are no danger to staff, who stay watchful all the same', () => {
  expect(staffHelp()).toContain('Most visits like this put no staff in danger. Stay watchful all the same')
})

const now = () => screen.queryByRole('region', { name: 'What to do now' })?.textContent
const tick = () => screen.getByRole('checkbox', { name: /suicide or self-harm/ })

describe('for somebody who may harm themselves (R-121)', () => {
  const contact = aContact('Team on call', '01632 960106')
  const site = { ...aSite, selfHarmPath: { steps: ['Stay in the room.'], contact } }
  it('stand the hospital’s own steps and number as soon as the need is ticked', async () => {
    const { press } = showPage(UrgentPage, { site })
    expect(now()).toBeUndefined()
    await press(tick())
    expect(now()).toMatch(/01632 960106.*Stay in the room\./)
  })

  it('stands the nurse in charge where the hospital has set nothing down', async () => {
    const { press } = showPage(UrgentPage)
    await press(tick())
    expect(now()).toMatch(/01632 960104.*Do not leave the patient alone/)
  })
})

it('shows what the record says on self-harm beside the urgent needs, and nowhere as a suggestion (R-121)', () => {
  showPage(UrgentPage, { chart: aChart({ facts: [aFact('self-harm', '2026-08-01', 'Overdose')] }) })
  expect(screen.getByText('Overdose').closest('li')?.textContent).toContain('1 August 2026')
})
