// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/screening/conditions.ts'
import type { ScreeningEvent } from '../../../../src/screening/events.ts'
import { BeforePage } from '../../../../src/ui/screening/before-page.tsx'
import { LanguageCondition } from '../../../../src/ui/screening/before/language-condition.tsx'
import { TalkPage } from '../../../../src/ui/screening/talk-page.tsx'
import { ScreeningPage } from '../../../../src/ui/screening/screening-pages.tsx'
import { aChart, aFact } from '../../../support/a-chart.ts'
import { aContact, aSite } from '../../../support/a-site.ts'
import { bothLocks } from '../../../support/screening-events.ts'
import { showPage, showScreening, type Given } from '../../../support/screening-harness.tsx'

const desk = { ...aSite, interpreters: aContact('Interpreter desk', '01632 960105') }
const interpreted: ScreeningEvent = { type: 'condition', set: { language: 'professional-interpreter' } }
const STOP = 'Uneasy with the interpreter: stop'

function having(language: Language, given: Given = {}) {
  const after: ScreeningEvent[] = [{ type: 'nobody-else-can-see' }, { type: 'condition', set: { language } }]
  return showPage(LanguageCondition, { after, ...given })
}
const text = () => document.body.textContent

describe('the person who came along', () => {
  it('R-111: is refused with a reason, whoever they are, and a way to book someone else', () => {
    having('only-companion', { site: desk })
    expect(text()).toMatch(/may not be free to speak through them.*a friend or a boss can be the person/)
    expect(text()).toContain('Interpreter desk 01632 960105')
  })

  it('R-111: the switchboard is named where the hospital has named no desk', () => {
    having('only-companion')
    expect(text()).toContain('Ask the switchboard, 01632 960100.')
  })
})

describe('nobody free', () => {
  it('R-111 R-044: treat, book by video, by phone or in sign language, with a choice of gender, and note it', async () => {
    const { press, user, screening } = having('nobody-free', { site: desk })
    expect(text()).toMatch(/Treat now, talk later\. Pictures or a few written words can help with care/)
    expect(text()).toMatch(/by video, by phone, or in sign language.*a man or a woman.*must not know/)
    await press(screen.getByRole('radio', { name: 'Sign language, by video' }))
    await user.type(screen.getByRole('textbox', { name: 'When' }), 'Tuesday')
    expect(screening()).toMatchObject({
      kept: { room: { booking: { kind: 'sign-video', when: 'Tuesday' } } },
    })
  })

  it('R-013: what the record says of an interpreter is said here, to book one', () => {
    showPage(LanguageCondition, {
      chart: aChart({ facts: [aFact('interpreter-needed', '2026-08-01', 'Interpreter needed')] }),
    })
    expect(text()).toContain('The record asks for an interpreter.')
  })

  it('R-111: who shares a language well with somebody who needs one still offers it', () => {
    having('shared-language', {
      chart: aChart({ facts: [aFact('interpreter-needed', '2026-08-01', 'Interpreter needed')] }),
    })
    expect(text()).toContain('Offer one all the same')
    cleanup()
    having('shared-language')
    expect(text()).not.toContain('Offer one all the same')
  })
})

describe('a professional interpreter', () => {
  it('R-111: the gender was offered and who must not know was asked; never alone together, and apart on leaving', async () => {
    const { press, screening } = having('professional-interpreter')
    expect(text()).toMatch(/Never leave the two alone, and let them go at different times/)
    await press(screen.getByRole('checkbox', { name: /choose a man or a woman/ }))
    await press(screen.getByRole('checkbox', { name: /must not know/ }))
    await press(screen.getByRole('radio', { name: 'Sign language, in the room' }))
    expect(screening()).toMatchObject({
      kept: {
        room: { interpreter: { kind: 'sign-here', checks: ['gender-offered', 'must-not-know-asked'] } },
      },
    })
  })

  it.each(['help', 'contact', 'talk', 'wants', 'sharing'] as const)(
    'R-111: on the page %s one press stops the talk, and says what to do next',
    async (page) => {
      const { press, screening } = showScreening(
        (view, now) =>
          'page' in now && <ScreeningPage view={view} page={now.page} preview={<h1>Preview</h1>} />,
        { after: [...bothLocks, interpreted, { type: 'went', to: page }] },
      )
      await press(screen.getByRole('button', { name: STOP }))
      expect(screening()).toMatchObject({ at: 'open' })
      expect(screen.queryByRole('button', { name: STOP })).toBeNull()
    },
  )

  it('R-111: after the stop the patient need not say why, and another interpreter is booked', () => {
    showPage(LanguageCondition, { after: [...bothLocks, interpreted, { type: 'interpreter-uneasy' }] })
    expect(screen.getByRole('status').textContent).toMatch(
      /The talk has stopped, and the questions are closed\. The patient need not say why/,
    )
    expect(text()).toContain('Ask the switchboard, 01632 960100.')
  })

  it('DF-3 R-111: a talk that was stopped leaves what was noticed to be kept, and advice to be asked', () => {
    showPage(BeforePage, { after: [...bothLocks, interpreted, { type: 'interpreter-uneasy' }] })
    expect(screen.getByRole('button', { name: 'Record what you noticed' })).toBeDefined()
    expect(text()).toContain('Adult lead 01632 960101')
  })

  it('stands nowhere when nobody interprets', () => {
    showPage(TalkPage, { after: bothLocks })
    expect(screen.queryByRole('button', { name: STOP })).toBeNull()
  })
})
