// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import type { Site } from '../../../src/site/site.ts'
import { SharingPage } from '../../../src/ui/consent/sharing-page.tsx'
import { longPast, packOf } from '../../support/a-pack.ts'
import { aService, aSite } from '../../support/a-site.ts'
import { agreesTo, bothLocks } from '../../support/screening-events.ts'
import { showPage, type Given } from '../../support/screening-harness.tsx'

const england = packOf('uk-england-wales')
const council: Site = {
  ...aSite,
  services: [{ ...aService('council', 'The council', ['shelter']), kind: 'local-authority' }],
}
const explained = agreesTo('council').filter(({ type }) => type !== 'offer-answered')
const wanting: readonly ScreeningEvent[] = [...bothLocks, { type: 'need', need: 'shelter', wanted: true }]

async function openCouncil(given: Given) {
  const shown = showPage(SharingPage, { site: council, after: [...wanting, ...explained], ...given })
  const card = within(screen.getByRole('article', { name: 'The council' }))
  await shown.press(card.getByRole('button', { name: 'Talk about The council' }))
  return { ...shown, card, agrees: card.getByRole('button', { name: 'Agrees' }) }
}

describe('before a yes to a service that may refer on', () => {
  it.each([
    ['R-149', /It is called the national referral, or NRM for short/],
    ['R-150', /^The answer may be no/],
    ['R-151', /^The support ends after a time/],
    ['R-049', /Your rights may hang on your papers/],
  ])('%s is on the list: %s', async (_id, words) => {
    const { card } = await openCouncil({ pack: england })
    const list = within(
      card.getByRole('group', { name: 'Explained, because this service may refer them on' }),
    )
    expect(list.getByRole('checkbox', { name: words })).toBeDefined()
  })

  it('the yes can be taken once every point of the list was ticked, and not one sooner (R-149, R-150, R-151)', async () => {
    const { card, agrees, press, screening } = await openCouncil({ pack: england })
    const list = within(
      card.getByRole('group', { name: 'Explained, because this service may refer them on' }),
    )
    for (const box of list.getAllByRole('checkbox')) {
      expect(agrees.hasAttribute('disabled')).toBe(true)
      await press(box)
    }
    await press(agrees)
    expect(screening()).toHaveProperty('kept.sharing.council.decision', 'agrees')
  })

  it('a list that did not load takes no yes, and says why; a no is heard (R-150)', async () => {
    const { card, agrees, press, screening } = await openCouncil({ pack: 'not-loaded' })
    expect(agrees.hasAttribute('disabled')).toBe(true)
    expect(card.getByText(/No yes can be taken yet: the list/)).toBeDefined()
    await press(card.getByRole('button', { name: 'Does not agree' }))
    expect(screening()).toHaveProperty('kept.sharing.council.decision', 'does-not-agree')
  })

  it('the list says how old it is (R-172)', async () => {
    const { card } = await openCouncil({ pack: longPast(england) })
    expect(card.getByText(/should have been checked again by 1 January 2020/)).toBeDefined()
  })

  it('asks for nothing more about a service that leads nowhere further', async () => {
    const site = {
      ...council,
      services: council.services.map((one) => ({ ...one, kind: 'support' as const })),
    }
    const { card, agrees } = await openCouncil({ site, pack: england })
    expect(
      card.queryByRole('group', { name: 'Explained, because this service may refer them on' }),
    ).toBeNull()
    expect(agrees.hasAttribute('disabled')).toBe(false)
  })
})
