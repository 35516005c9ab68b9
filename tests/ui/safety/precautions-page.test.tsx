// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { safetyPrompts } from '../../../src/screening/safety-words.ts'
import { forbiddenIn } from '../../../src/site/neutral-words.ts'
import { PrecautionsPage } from '../../../src/ui/safety/precautions-page.tsx'
import { aSite } from '../../support/a-site.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const tick = (name: string) => screen.getByRole('checkbox', { name })
const told: readonly ScreeningEvent[] = [
  ...bothLocks,
  { type: 'safety-said', said: { about: 'couldHappen', words: 'He will wait at the gate' } },
  { type: 'safety-said', said: { asked: 'goingBack', reply: 'no' } },
]

describe('keeping everyone safe', () => {
  it('needs no patient to be asked, and asks them nothing (R-035, R-063)', () => {
    showPage(PrecautionsPage)
    expect(screen.getByText(/You have not heard how the patient sees it/)).toBeDefined()
    for (const prompt of Object.values(safetyPrompts)) expect(screen.queryByText(prompt)).toBeNull()
  })

  it('puts what the patient thinks above what staff do (R-077)', () => {
    showPage(PrecautionsPage, { after: told })
    const theirs = screen.getByText('He will wait at the gate')
    expect(theirs.compareDocumentPosition(tick('An alarm is at hand'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('keeps what was done and what stays unsafe, in words and with no level (R-089, R-092)', async () => {
    const { press, user, screening } = showPage(PrecautionsPage)
    await press(tick('A room away from the entrance'))
    await press(tick('Security was told, without the reason'))
    await user.type(screen.getByRole('textbox', { name: 'What stays unsafe, and who knows' }), 'the way home')
    expect(screening()).toMatchObject({
      kept: { safety: { precautions: ['room-away', 'security-told'], staysUnsafe: 'the way home' } },
    })
    expect(screen.queryAllByRole('radio')).toEqual([])
    expect(document.body.textContent).not.toMatch(/score|low risk|high risk|level/i)
  })

  it('promises nobody full safety, and makes no more of the risk than there is (R-088, R-097)', () => {
    showPage(PrecautionsPage)
    expect(screen.getByText(/often there is none for staff\. Nobody can promise full safety/)).toBeDefined()
  })

  it('thinks of staff as well (R-060, R-063, R-069)', () => {
    showPage(PrecautionsPage)
    const you = within(screen.getByRole('region', { name: 'You and your colleagues' }))
    expect(you.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('leave if you do not feel safe'),
      expect.stringContaining('your own number'),
      expect.stringContaining('do not leave alone'),
    ])
  })

  it('has the hospital’s own safety plan and the day its risks were looked at (R-086, R-087, R-091)', () => {
    showPage(PrecautionsPage)
    expect(screen.getByText('Two members of staff see the visitor together.')).toBeDefined()
    expect(screen.getByText('The risks here were last looked at on 1 March 2026.')).toBeDefined()
  })

  it('says that every patient has a right to be safe (R-058)', () => {
    showPage(PrecautionsPage)
    expect(screen.getByText(/Every patient has a right to be safe from harm/)).toBeDefined()
  })

  it('says that the risks were looked at too long ago (R-091)', () => {
    showPage(PrecautionsPage, { site: { ...aSite, riskAssessedOn: '2025-11-01' } })
    expect(screen.getByText(/on 1 November 2025: more than a year ago/)).toBeDefined()
  })
})

const sentence = () => screen.getByRole('figure').textContent

describe('telling colleagues', () => {
  it('makes one neutral sentence, with no reason, and keeps and tells nothing (R-087, R-090)', async () => {
    const { press, user, told: events } = showPage(PrecautionsPage)
    expect(screen.queryByRole('figure')).toBeNull()
    await press(tick('Let nobody in without asking me'))
    await user.type(screen.getByRole('textbox', { name: 'Room (optional)' }), '12')
    expect(sentence()).toBe('Say or show thisRoom 12: please let nobody in without asking me.')
    expect(forbiddenIn(sentence())).toEqual([])
    expect(events).toEqual([])
  })

  it('shows no sentence with a word in it that gives it away (R-090)', async () => {
    const { press, user } = showPage(PrecautionsPage)
    await press(tick('Do not go in alone'))
    await user.type(screen.getByRole('textbox', { name: /^Room/ }), 'victim room')
    expect(screen.queryByRole('figure')).toBeNull()
    expect(screen.getByText(/this word gives it away/)).toBeDefined()
  })
})
