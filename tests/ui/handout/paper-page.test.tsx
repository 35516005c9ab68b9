// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { forbiddenIn } from '../../../src/site/neutral-words.ts'
import { PaperPage } from '../../../src/ui/handout/paper-page.tsx'
import { agreesTo, bothLocks } from '../../support/screening-events.ts'
import { NOW, showPage } from '../../support/screening-harness.tsx'

const alone: readonly ScreeningEvent[] = [
  { type: 'nobody-else-can-see' },
  { type: 'condition', set: { alone: 'alone' } },
]
const agreed: readonly ScreeningEvent[] = [
  ...bothLocks,
  { type: 'need', need: 'shelter', wanted: true },
  ...agreesTo('harbour-house', ['first-name', 'needs']).map((event) =>
    event.type === 'offer-answered' ? { ...event, at: NOW } : event,
  ),
]
const radio = (name: string | RegExp) => screen.getByRole('radio', { name })
const paper = () => document.querySelector('.paper')

afterEach(() => vi.restoreAllMocks())

describe('something on paper', () => {
  it('is not made before the patient, alone, has said that it is safe to carry (R-068, R-140)', async () => {
    const { press } = showPage(PaperPage)
    expect(screen.queryByText(/safe to carry/)).toBeNull()
    await press(radio('Yes, alone'))
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    for (const answer of ['No', 'Not known']) {
      await press(radio(answer))
      expect(screen.queryByRole('radio', { name: /sheet/ })).toBeNull()
      expect(screen.getByText(/^Then nothing is printed/)).toBeDefined()
    }
    await press(radio('Yes, the patient says so'))
    expect(paper()).toBeNull()
    await press(radio('A sheet of general numbers'))
    expect(paper()?.textContent).toContain('01632 960130')
  })

  it('has nothing of the patient on the sheet, and nothing that tells (R-070)', async () => {
    const { press } = showPage(PaperPage, { after: alone })
    await press(radio('Yes, the patient says so'))
    await press(radio('A sheet of general numbers'))
    const sheet = paper()?.outerHTML ?? ''
    expect(sheet.length).toBeGreaterThan(100)
    expect(sheet).not.toMatch(/Mara|Field|1997|S-0001/)
    expect(forbiddenIn(sheet)).toEqual([])
  })

  it('can be one number, without a name', async () => {
    const { press } = showPage(PaperPage, { after: alone })
    await press(radio('Yes, the patient says so'))
    await press(radio('One number, very small'))
    await press(radio(/^Housing advice/))
    expect(paper()?.textContent).toBe('01632 960130')
  })

  it('is printed under a neutral title, and then asks to be collected', async () => {
    document.title = 'Wellbeing review'
    const titles: string[] = []
    vi.spyOn(window, 'print').mockImplementation(() => {
      titles.push(document.title)
    })
    const { press } = showPage(PaperPage, { after: alone })
    await press(radio('Yes, the patient says so'))
    await press(radio('A sheet of general numbers'))
    await press(screen.getByRole('button', { name: 'Print' }))
    expect(titles).toEqual(['Information'])
    expect(screen.getByText(/^Go to the printer now and collect it yourself/)).toBeDefined()
    fireEvent(window, new Event('afterprint'))
    expect(document.title).toBe('Wellbeing review')
  })

  it('can be a letter, for what the patient agreed to, while they can be asked (R-140)', async () => {
    const { press, tell } = showPage(PaperPage, { after: agreed })
    await press(radio('Yes, the patient says so'))
    expect(screen.queryByRole('radio', { name: /Open Door/ })).toBeNull()
    await press(radio('A letter to Harbour House'))
    expect(paper()?.textContent).toContain('A safe place to stay')
    expect(paper()?.textContent).toContain('They agreed to this until 22 December 2026.')
    expect(screen.getByText(/plain envelope/)).toBeDefined()
    tell({ type: 'condition', set: { limitsExplained: false } })
    expect(paper()).toBeNull()
    expect(screen.queryByRole('radio', { name: /letter/ })).toBeNull()
  })
})
