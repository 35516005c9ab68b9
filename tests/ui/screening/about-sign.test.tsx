// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { indicatorById } from '../../../src/indicators/catalogue.ts'
import { NoticePage } from '../../../src/ui/screening/notice-page.tsx'
import { TalkPage } from '../../../src/ui/screening/talk-page.tsx'
import { aFact } from '../../support/a-chart.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const talk = { after: [...bothLocks, { type: 'went', to: 'talk' } as const] }

function known(id: string) {
  const indicator = indicatorById(id)
  if (!indicator) throw new Error(`${id} is gone from the catalogue`)
  return indicator
}

describe('beside every sign', () => {
  it('of the talk stands why we ask, what else it could be, and what no record can tell (P-2, R-138)', async () => {
    const { press } = showPage(TalkPage, talk)
    await press(screen.getByRole('button', { name: /Work and pay/ }))
    const row = screen.getByRole('group', { name: 'Little or no pay, or not what was agreed' })
    const { why, explanations, cannotTell } = known('pay-withheld')
    for (const words of [
      why,
      ...explanations,
      cannotTell,
      'No record holds this. It can only be told or noticed.',
    ])
      expect(row.textContent).toContain(words)
  })

  it('of the talk stands what the record has on it', async () => {
    const evidence = [aFact('exhaustion', '2026-05-01', 'Exhaustion')] as const
    const { press } = showPage(TalkPage, {
      ...talk,
      found: [{ indicator: known('exhaustion'), tier: 'B', evidence }],
    })
    await press(screen.getByRole('button', { name: /Health and feelings/ }))
    const row = screen.getByRole('group', { name: /^Exhausted/ })
    expect(row.querySelector('q')?.textContent).toBe('Exhaustion')
    await press(screen.getByRole('button', { name: /Work and pay/ }))
    const other = screen.getByRole('group', { name: /^Hurt or made ill by work/ })
    expect(other.textContent).toContain('Nothing found in what was read.')
  })

  it('that only a person can notice stands that no record holds it (R-009 R-012 R-020)', () => {
    showPage(NoticePage)
    for (const line of [
      'Afraid, wary, or watching who is near',
      'Hard to say what is wrong, or a learnt story',
      'A look, a hand, a silence',
    ]) {
      const about = within(screen.getByRole('region', { name: line }))
      expect(about.getByText('No record holds this. Only someone in the room can notice it.')).toBeDefined()
    }
    expect(document.body.textContent).toContain(known('quiet-pressure').explanations[0])
  })
})
