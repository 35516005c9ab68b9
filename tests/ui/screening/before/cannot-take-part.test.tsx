// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Ability } from '../../../../src/screening/patient.ts'
import { forbiddenIn } from '../../../../src/site/neutral-words.ts'
import { BeforePage } from '../../../../src/ui/screening/before-page.tsx'
import { aSite } from '../../../support/a-site.ts'
import { showPage } from '../../../support/screening-harness.tsx'

const ruled = {
  ...aSite,
  companionRules: ['No news by phone.'],
  capacityPath: ['Ask the senior doctor on duty.'],
}
const show = (ability: Ability, site = ruled as typeof aSite) =>
  showPage(BeforePage, {
    site,
    after: [{ type: 'nobody-else-can-see' }, { type: 'condition', set: { ability } }],
  })
const text = () => document.body.textContent

describe('unconscious, sedated or very distressed', () => {
  it('R-090: the nurse in charge is told the least that is needed, in words anyone may hear', () => {
    show('not-now')
    const said = screen.getByText(/do not leave this patient alone with a visitor/).parentElement?.textContent
    expect(said).toBe(
      'Please do not leave this patient alone with a visitor.Give no news of them to anyone, and call me before they go home.',
    )
    expect(forbiddenIn(said ?? '')).toEqual([])
    expect(text()).toContain('Nurse in charge 01632 960104')
  })

  it('R-057 R-090: the site’s rule on visitors and news stands there, and nobody agrees in their place', () => {
    show('not-now')
    expect(screen.getByText('No news by phone.')).toBeDefined()
    expect(text()).toMatch(
      /nobody’s word as the patient’s yes.*guardians or attorneys.*Follow this hospital’s own path/,
    )
  })

  it('R-090: where the hospital has no rule, the screen says so and whom to ask', () => {
    show('not-now', aSite)
    expect(text()).toMatch(/has set no rule\. Agree with the nurse in charge who may visit/)
  })

  it('R-141: someone in distress is offered a break, and what was seen and advice go on', () => {
    show('not-now')
    expect(text()).toMatch(/Sit with someone in distress, offer a break, and come back/)
    expect(screen.getByRole('button', { name: 'Record what you noticed' })).toBeDefined()
    expect(text()).toContain('Adult lead 01632 960101')
  })
})

describe('capacity in doubt', () => {
  it('R-057: papers of a guardian change nothing, as they can be the one who harms; the site’s path and advice instead', () => {
    show('capacity-in-doubt')
    expect(text()).toMatch(/whatever papers they show. Any of them can be the person who does harm/)
    expect(screen.getByText('Ask the senior doctor on duty.')).toBeDefined()
    expect(text()).toContain('Adult lead 01632 960101')
  })

  it('R-057: where no path is set down, the team below is asked', () => {
    show('capacity-in-doubt', aSite)
    expect(text()).toContain('Ask the team below who does it.')
  })
})
