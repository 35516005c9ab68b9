// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OncePage } from '../../../src/ui/follow-up/once-page.tsx'
import { JudgementPage } from '../../../src/ui/screening/judgement-page.tsx'
import { OverviewPage } from '../../../src/ui/screening/overview-page.tsx'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

describe('a patient who may be seen only once', () => {
  it('R-030: information first, one need, a safe way to reach them, and a safe way to come back', () => {
    showPage(OncePage, { after: bothLocks })
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/^Offer help first Say what help there is/),
      expect.stringMatching(/^What would help most Ask, and see to that one need/),
      expect.stringMatching(/^Safe contact /),
      expect.stringMatching(/^A safe way to come back\. /),
    ])
    expect(screen.getByRole('textbox', { name: 'Who will see them' })).toBeDefined()
  })

  it('says what is done already, and which need comes first (R-040)', () => {
    showPage(OncePage, {
      after: [
        ...bothLocks,
        { type: 'help', offered: 'voice' },
        { type: 'need', need: 'food', wanted: true },
        { type: 'need', need: 'shelter', wanted: true },
        { type: 'first-need', need: 'shelter' },
      ],
    })
    const [help, need] = screen.getAllByRole('listitem')
    expect(help?.textContent).toMatch(/^Offer help first .* Done$/)
    expect(need?.textContent).toMatch(/^What would help most .*A safe place to stay\. Done$/)
  })

  it.each([
    ['Offer help first', 'help'],
    ['What would help most', 'wants'],
    ['Safe contact', 'contact'],
  ])('%s is one press away', async (name, page) => {
    const { press, screening } = showPage(OncePage, { after: bothLocks })
    await press(screen.getByRole('button', { name }))
    expect(screening()).toMatchObject({ page })
  })

  it('keeps what is put to the patient behind both locks (R-035)', async () => {
    const { press, screening } = showPage(OncePage)
    expect(screen.getByText(/waits until you are alone with them/)).toBeDefined()
    await press(screen.getByRole('button', { name: 'What would help most' }))
    expect(screening()).toMatchObject({ at: 'open', page: 'before' })
  })

  it.each([
    ['overview', OverviewPage],
    ['judgement', JudgementPage],
  ])('is reached from the %s page in one press (R-030)', async (_name, From) => {
    const { press, screening } = showPage(From)
    await press(screen.getByRole('button', { name: 'If you see them only once' }))
    expect(screening()).toMatchObject({ page: 'once' })
  })
})
