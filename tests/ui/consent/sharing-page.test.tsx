// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { SharingPage } from '../../../src/ui/consent/sharing-page.tsx'
import { aContact, aService, aSite } from '../../support/a-site.ts'
import { agreesTo, bothLocks } from '../../support/screening-events.ts'
import { showPage, type Given } from '../../support/screening-harness.tsx'

const wanting: readonly ScreeningEvent[] = [...bothLocks, { type: 'need', need: 'shelter', wanted: true }]
const show = (given: Given = {}) => showPage(SharingPage, { after: wanting, ...given })
const card = (name: string) => within(screen.getByRole('article', { name }))
const house = () => card('Harbour House')

async function openHouse(given: Given = {}) {
  const shown = show(given)
  await shown.press(house().getByRole('button', { name: 'Talk about Harbour House' }))
  return shown
}

async function explainAll(press: (element: HTMLElement) => Promise<void>) {
  const list = within(house().getByRole('group', { name: 'Explained to the patient' }))
  for (const box of list.getAllByRole('checkbox')) await press(box)
}

const decision = (state: unknown) =>
  expect(state).toHaveProperty('kept.sharing.harbour-house.decision', 'agrees')

describe('services', () => {
  it('shows one card for each that fits, others folded away', () => {
    show()
    expect(screen.getByText('1 other, for other needs').closest('details')?.textContent).toContain(
      'Open Door',
    )
    expect(house().getByText(/01632 960200\. Last checked 1 October 2026/)).toBeDefined()
  })

  it('folds what fits beyond the first ten, and says how many', () => {
    const many = Array.from({ length: 13 }, (_, at) => aService(`s${at}`, `House ${at}`, ['shelter']))
    show({ site: { ...aSite, services: many } })
    const rest = screen.getByText('3 others, that fit as well').closest('details')
    expect(rest?.open).toBe(false)
    expect(screen.getAllByRole('article').filter((one) => !rest?.contains(one))).toHaveLength(10)
  })

  it('R-032: does not offer one whose contact nobody checked in time, and says why', () => {
    const old = {
      ...aService('old', 'Old Bridge', ['shelter']),
      contact: aContact('Old', '01632 960777', '2026-10-30'),
    }
    show({ site: { ...aSite, services: [old] } })
    expect(card('Old Bridge').queryByRole('button')).toBeNull()
    expect(card('Old Bridge').getByText(/Nothing can be sent/).textContent).toContain('30 October 2026')
  })

  it('shows a helpline as a number and never as a referral (R-155)', () => {
    const line = { ...aService('line', 'Night line', ['shelter']), kind: 'helpline' as const }
    show({ site: { ...aSite, services: [line] } })
    expect(screen.getByRole('region', { name: 'Numbers anyone may phone' }).textContent).toContain(
      'Night line',
    )
    expect(screen.queryByRole('article')).toBeNull()
  })
})

describe('a yes', () => {
  it('R-047: is talked about with what the service can help with and what may go wrong', async () => {
    await openHouse()
    const [service] = aSite.services
    for (const words of [...(service?.benefits ?? []), ...(service?.mayGoWrong ?? [])])
      expect(house().getByText(words)).toBeDefined()
  })

  it('R-046, R-047: is not taken before every point was explained and something was chosen', async () => {
    const { press, screening } = await openHouse()
    const agrees = house().getByRole('button', { name: 'Agrees' })
    expect(agrees.hasAttribute('disabled')).toBe(true)
    await explainAll(press)
    expect(agrees.hasAttribute('disabled')).toBe(true)
    await press(house().getByRole('checkbox', { name: 'First name' }))
    await press(agrees)
    decision(screening())
    expect(house().getByText('The patient agrees')).toBeDefined()
  })

  it('is given to one sentence, which changes as boxes are ticked (R-048)', async () => {
    const { press } = await openHouse({
      after: [...wanting, { type: 'contact', set: { how: 'Tuesdays' } }],
    })
    const sentence = () => house().getByText(/Harbour House/, { selector: '.terms__sentence' }).textContent
    expect(sentence()).toBe('Nothing is ticked, so nothing would be sent to Harbour House.')
    await press(house().getByRole('checkbox', { name: 'First name' }))
    await press(house().getByRole('checkbox', { name: 'The safe way to make contact' }))
    expect(sentence()).toBe(
      'We will tell Harbour House your first name. We will tell them how to reach you in a safe way. It is for a safe place to stay. Your yes holds until 22 December 2026, and then it ends.',
    )
    await press(house().getByRole('checkbox', { name: 'The safe way to make contact' }))
    expect(sentence()).toBe(
      'We will tell Harbour House your first name. It is for a safe place to stay. Your yes holds until 22 December 2026, and then it ends.',
    )
  })

  it('says that nobody there is told how to reach the patient, as long as that is so (DF-9)', async () => {
    const { press } = await openHouse({
      after: [...wanting, { type: 'contact', set: { how: 'Tuesdays' } }],
    })
    const told = () => house().queryByText(/^They are not told how to reach the patient/)
    expect(told()).toBeNull()
    await press(house().getByRole('checkbox', { name: 'First name' }))
    expect(told()?.textContent).toContain('or share the safe way to make contact')
    await press(house().getByRole('checkbox', { name: 'The safe way to make contact' }))
    expect(told()).toBeNull()
  })

  it('leads to where a safe way can be noted, where there is none', async () => {
    const { press, screening } = await openHouse()
    await press(house().getByRole('checkbox', { name: 'First name' }))
    await press(house().getByRole('button', { name: 'Safe contact' }))
    expect(screening()).toMatchObject({ page: 'contact' })
  })

  it('can only cover what there is something to say about', async () => {
    await openHouse()
    const shared = within(house().getByRole('group', { name: 'What may be shared' }))
    expect(
      shared.getAllByRole('checkbox').map((box) => box.closest('div')?.querySelector('label')?.textContent),
    ).toEqual(['First name', 'Full name', 'Date of birth', 'What is needed'])
  })

  it('is asked for again when the terms change (R-048)', async () => {
    const { press, screening } = await openHouse({
      after: [...wanting, ...agreesTo('harbour-house', ['first-name'])],
    })
    decision(screening())
    await press(house().getByRole('checkbox', { name: 'Full name' }))
    expect(screening()).not.toHaveProperty('kept.sharing.harbour-house.decision')
    expect(house().getByText(/What the patient agreed to has changed, so they are asked again/)).toBeDefined()
  })

  it('says nothing about other services: nothing is bundled', async () => {
    const { screening } = show({ after: [...wanting, ...agreesTo('harbour-house')] })
    expect(screening()).not.toHaveProperty('kept.sharing.open-door')
  })
})

describe('a no', () => {
  it('needs nothing first, ends well and is never nagged about (R-078, R-079)', async () => {
    const { press, screening } = await openHouse()
    await press(house().getByRole('button', { name: 'Does not agree' }))
    expect(house().getByText('That is fine. Care goes on.')).toBeDefined()
    expect(screening()).toHaveProperty('kept.sharing.harbour-house.decision', 'does-not-agree')
    await press(screen.getByRole('button', { name: 'Next: what is written' }))
    expect(screening()).toMatchObject({ page: 'writing' })
  })
})
