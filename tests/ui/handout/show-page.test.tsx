// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { languages } from '../../../src/handout/languages.ts'
import { fingerprint } from '../../../src/handout/review.ts'
import { source } from '../../../src/handout/words.ts'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { ShowPage } from '../../../src/ui/handout/show-page.tsx'
import { aSite } from '../../support/a-site.ts'
import { showPage } from '../../support/screening-harness.tsx'

const alone: readonly ScreeningEvent[] = [
  { type: 'nobody-else-can-see' },
  { type: 'condition', set: { alone: 'alone' } },
]
const radio = (name: string | RegExp) => screen.getByRole('radio', { name })
const text = () => document.body.textContent

const polish = languages.find(({ code }) => code === 'pl')
if (!polish) throw new Error('no Polish is shipped')
const words = (await polish.load()).default
const reviewed = {
  ...aSite,
  reviewedTranslations: [
    {
      language: polish.code,
      fingerprint: fingerprint('pl', words),
      reviewer: 'A. T.',
      reviewedOn: '2026-11-22',
    },
  ],
}

afterEach(() => vi.restoreAllMocks())

describe('show and say', () => {
  it('has nothing for the patient in the page until they are alone, and drops it when that ends (R-034, DF-1)', async () => {
    const { press, tell } = showPage(ShowPage)
    expect(text()).not.toContain(source.help)
    await press(radio('Yes, alone'))
    await press(radio('Read together'))
    expect(text()).toContain(source.help)
    tell({ type: 'condition', set: { alone: 'companion-stays' } })
    expect(text()).not.toContain(source.help)
  })

  it('gives the same help by voice, sign, text and pictures, and notes which (R-030, R-136)', async () => {
    const { press, screening } = showPage(ShowPage, { after: alone })
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    for (const [name, offered] of [
      ['Say it', 'voice'],
      ['Sign it', 'sign'],
      ['Read together', 'text'],
      ['Pictures', 'pictures'],
    ] as const) {
      await press(radio(name))
      expect(text()).toContain(source['you-choose'])
      expect(text()).toContain(source['come-back'])
      expect(screening()).toMatchObject({ at: 'open', kept: { helpOffered: offered } })
    }
  })

  it('says of each option how it works and how it can help, and that the choice is theirs (R-047, R-051)', async () => {
    const { press } = showPage(ShowPage, { after: alone })
    for (const way of ['Say it', 'Read together']) {
      await press(radio(way))
      for (const line of [
        'place-how',
        'place-good',
        'advice-how',
        'advice-good',
        'you-choose',
        'change',
      ] as const)
        expect(text()).toContain(source[line])
    }
  })

  it('puts words beside every picture', async () => {
    const { press } = showPage(ShowPage, { after: alone })
    await press(radio('Pictures'))
    const items = screen.getAllByRole('listitem')
    expect(items.length).toBe(6)
    for (const item of items) {
      expect(item.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
      expect(item.textContent).toMatch(/\w/)
    }
  })

  it('offers no language that nobody here has reviewed, and says to use an interpreter (R-025)', async () => {
    const { press } = showPage(ShowPage, { after: alone })
    await press(radio('Pictures'))
    expect(screen.queryByRole('radio', { name: /Polish/ })).toBeNull()
    expect(text()).toContain(
      'Not reviewed here: Albanian, Arabic, Polish, Romanian, Spanish and Vietnamese. Use a professional interpreter',
    )
  })

  it('shows a reviewed translation, in its own language and direction (R-025)', async () => {
    const { press } = showPage(ShowPage, { after: alone, site: reviewed })
    await press(radio('Read together'))
    await press(radio('Polish (Polski)'))
    expect((await screen.findByText(words.help)).closest('[lang]')?.outerHTML).toMatch(/lang="pl" dir="ltr"/)
    expect(text()).not.toContain(source.help)
  })

  it('shows no line of a translation that was changed after its review (R-025)', async () => {
    vi.spyOn(polish, 'load').mockResolvedValue({ default: { ...words, help: `${words.help} ` } })
    const { press } = showPage(ShowPage, { after: alone, site: reviewed })
    await press(radio('Read together'))
    await press(radio('Polish (Polski)'))
    await screen.findByText(/changed after they were reviewed here. Use an interpreter/)
    expect(text()).not.toContain(words.place)
  })

  it('says so when the words do not come', async () => {
    vi.spyOn(polish, 'load').mockRejectedValue(new Error('offline'))
    const { press } = showPage(ShowPage, { after: alone, site: reviewed })
    await press(radio('Pictures'))
    await press(radio('Polish (Polski)'))
    expect(await screen.findByText(/could not be loaded/)).toBeDefined()
  })
})
