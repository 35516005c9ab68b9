// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Conditions } from '../../../src/screening/conditions.ts'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { BeforePage } from '../../../src/ui/screening/before-page.tsx'
import { aSite } from '../../support/a-site.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage, type Given } from '../../support/screening-harness.tsx'

function having(set: Conditions, given: Given = {}) {
  const after: ScreeningEvent[] = [{ type: 'nobody-else-can-see' }, { type: 'condition', set }]
  return showPage(BeforePage, { after, ...given })
}

const text = () => document.body.textContent

it('chooses nothing beforehand', () => {
  showPage(BeforePage)
  expect(screen.getAllByRole<HTMLInputElement>('radio').filter((radio) => radio.checked)).toEqual([])
  expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false)
})

it('says what must be passed on here, and who may read, before any question can be asked (R-039)', () => {
  const { screening } = showPage(BeforePage)
  expect(screening().at).toBe('open')
  expect(screen.getByText('If a child is at risk, we must tell the child protection team.')).toBeDefined()
  expect(text()).toContain('A court can ask for a record.')
})

it('R-067: has the rules of the hospital on who may know', () => {
  showPage(BeforePage)
  expect(screen.getByText('Our rules on who may know').closest('details')?.textContent).toContain(
    'Only people who need to know may open a restricted note.',
  )
})

it('offers to begin, with help first, only when all six hold', () => {
  showPage(BeforePage, { after: bothLocks })
  expect(screen.getByRole('button', { name: 'Begin: offer help first' })).toBeDefined()
})

it('promises a child no secret, and says to a child what is passed on about a child (R-039, R-156)', () => {
  const site = { ...aSite, childReportingDuties: ['We must tell our team if you are not safe.'] }
  showPage(BeforePage, { site, age: 'under-18' })
  expect(text()).toContain('I cannot keep it a secret if you are not safe.')
  expect(text()).not.toContain('What you tell me stays with')
  expect(screen.getByText('We must tell our team if you are not safe.')).toBeDefined()
  expect(screen.queryByText('If a child is at risk, we must tell the child protection team.')).toBeNull()
  cleanup()
  showPage(BeforePage, { site })
  expect(text()).toContain('What you tell me stays with')
  expect(screen.queryByText('We must tell our team if you are not safe.')).toBeNull()
})

describe('a condition that fails', () => {
  it('says at the foot that it is not possible, as the overview does, with the way on beside it', () => {
    having({ alone: 'companion-stays' })
    const foot = screen.getByText('Not possible just now. The questions are closed.').parentElement
    expect(foot?.className).toContain('page__actions')
    expect(foot?.textContent).toContain('Next: your judgement')
  })

  it('gives no words to say while nobody can hear them, or somebody else would', () => {
    having({ alone: 'companion-stays' })
    expect(text()).not.toContain('Say this first')
    cleanup()
    having({ alone: 'alone' })
    expect(text()).toContain('Say this first')
  })

  it.each<[string, Conditions, RegExp]>([
    ['a companion who stays', { alone: 'companion-stays' }, /Do not insist.*examination/],
    ['no private place', { alone: 'not-possible' }, /next natural chance/],
    [
      'police in hearing',
      { alone: 'police-or-guard' },
      /out of hearing.*Risks that the police or guard know of/,
    ],
    [
      'the companion as interpreter',
      { language: 'only-companion' },
      /cannot interpret.*switchboard, 01632 960100/,
    ],
    ['no interpreter', { language: 'nobody-free' }, /Treat now, talk later.*sign language.*must not know/],
    ['a patient who cannot take part', { ability: 'not-now' }, /when they wake.*nurse in charge/],
    [
      'capacity in doubt',
      { ability: 'capacity-in-doubt' },
      /nobody’s word as the patient’s yes: not that of relatives, guardians or attorneys/,
    ],
    ['a patient who declines', { willing: 'declines' }, /That is fine, and care goes on/],
  ])(
    'DF-3: %s shows what can still be done, and keeps the concern alive (R-036, R-111)',
    (_what, set, says) => {
      having(set)
      expect(text()).toMatch(says)
      expect(text()).toContain('You can record what you noticed, and ask for advice today')
      expect(screen.getByRole('button', { name: /your judgement$/ })).toBeDefined()
      expect(screen.queryByRole('button', { name: /^Begin/ })).toBeNull()
    },
  )

  it('leads on to judgement and to what was noticed (DF-3)', async () => {
    const { press, screening } = having({ alone: 'companion-stays' })
    await press(screen.getByRole('button', { name: 'Record what you noticed' }))
    expect(screening()).toMatchObject({ at: 'open', page: 'notice' })
  })
})

describe('age', () => {
  it('DF-6: when the record does not say, only the clinician’s own judgement counts, and papers do not settle it', async () => {
    const { press, screening } = showPage(BeforePage, { age: 'unknown' })
    expect(text()).toContain('papers, and what a companion says, do not settle it')
    await press(screen.getByRole('radio', { name: 'Clearly an adult' }))
    expect(screening()).toMatchObject({ kept: { conditions: { age: 'clearly-adult' } } })
  })

  it('DF-6: under 18 by the record there is nothing to choose, and the contact for children stands there (R-157, R-158)', () => {
    showPage(BeforePage, { age: 'under-18' })
    expect(screen.queryByRole('radio', { name: 'Clearly an adult' })).toBeNull()
    expect(text()).toContain('01632 960102')
    expect(text()).toContain('Child protection lead, out of hours')
  })

  it('DF-6: doubt about an adult by the record brings the same', () => {
    having({ age: 'in-doubt' })
    expect(text()).toContain('01632 960102')
  })
})
