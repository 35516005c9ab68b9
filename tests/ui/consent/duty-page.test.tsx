// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { DutyPage } from '../../../src/ui/consent/duty-page.tsx'
import { aContact, aSite } from '../../support/a-site.ts'
import { readingAge } from '../../support/reading-age.ts'
import { showPage, type Given } from '../../support/screening-harness.tsx'

const open: ScreeningEvent = { type: 'nobody-else-can-see' }
const concern: ScreeningEvent = { type: 'concern', concern: 'some' }
const show = (given: Given = {}) => showPage(DutyPage, { age: 'under-18', after: [open, concern], ...given })
const numbers = () => screen.getByRole('region', { name: 'Who to phone' }).textContent

describe('the duty to protect a child', () => {
  it('names the lead, who answers out of hours, and the emergency number (R-157, R-158)', () => {
    show()
    expect(numbers()).toContain('Child protection lead 01632 960102')
    expect(numbers()).toContain('Child protection lead, out of hours')
    expect(numbers()).toContain('999')
    expect(screen.getByText(/say that your concern is child trafficking/)).toBeDefined()
  })

  it('DF-5: shows every number when all of them are out of date', () => {
    const old = aContact('Child protection lead', '01632 960102', '2026-10-02')
    show({ site: { ...aSite, childProtection: { ...aSite.childProtection, contact: old } } })
    expect(numbers()).toContain('01632 960102')
    expect(numbers()).toContain('if it does not work, ask the switchboard, 01632 960100')
  })

  it('rests on nobody’s agreement, least of all a parent’s or guardian’s (R-156)', () => {
    show()
    expect(screen.queryByRole('button', { name: /agree/i })).toBeNull()
    expect(screen.getByText(/Do not ask parents, guardians or whoever came along to allow it/)).toBeDefined()
  })

  it('has the child told in plain words, and keeps whether they were', async () => {
    const { press, screening } = show()
    expect(readingAge(document.querySelector('blockquote')?.textContent ?? '')).toBeLessThanOrEqual(11)
    await press(screen.getByRole('radio', { name: 'The child was told' }))
    expect(screening()).toMatchObject({ kept: { childTold: 'told' } })
  })

  it('shows each number once, also where the age is still in doubt (R-157)', () => {
    const doubt: ScreeningEvent = { type: 'condition', set: { age: 'in-doubt' } }
    show({ age: 'unknown', after: [open, concern, doubt] })
    expect(screen.getAllByText('01632 960102')).toHaveLength(1)
    expect(screen.getByRole('radio', { name: 'Clearly an adult' })).toBeDefined()
  })

  it('shows the contact and nothing more when no concern was recorded', () => {
    show({ after: [open, { type: 'concern', concern: 'none-recorded' }] })
    expect(numbers()).toContain('01632 960102')
    expect(screen.queryByText(/When you save/)).toBeNull()
    expect(screen.queryByRole('radio')).toBeNull()
  })
})

describe('the same page for an adult', () => {
  it('DF-4: refers nobody who is not able to decide, and asks no relative', () => {
    show({ age: 'adult', after: [open, { type: 'condition', set: { ability: 'capacity-in-doubt' } }] })
    expect(screen.getByText(/do not decide in their place/)).toBeDefined()
  })

  it('sends an adult who can decide back to their own choice', async () => {
    show({ age: 'adult', after: [open] })
    expect(screen.getByText(/referred only when they say yes/)).toBeDefined()
  })
})
