// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { FollowUpPage } from '../../../src/ui/follow-up/follow-up-page.tsx'
import { aContact, aService, aSite } from '../../support/a-site.ts'
import { showPage } from '../../support/screening-harness.tsx'

const helpline = {
  ...aService('a-line', 'A Line', ['health']),
  kind: 'helpline' as const,
  contact: aContact('A Line', '01632 960300'),
}
const stale = {
  ...aService('old', 'Old House', ['shelter']),
  contact: aContact('Old', '01632 960301', '2020-01-01'),
}

describe('care and the next visit', () => {
  it('goes on as a clinician’s: history, examination, specialists for body and mind (R-053, R-112, R-114)', async () => {
    const { press, screening } = showPage(FollowUpPage)
    for (const name of [/^A full medical history/, /^A sexual history/, /^Specialist care for feelings/])
      await press(screen.getByRole('checkbox', { name }))
    expect(screening()).toMatchObject({
      kept: { followUp: { care: ['full-history', 'sexual-history', 'specialist-mind'] } },
    })
  })

  it('takes no sexual history of a child (R-156)', () => {
    showPage(FollowUpPage, { age: 'under-18' })
    expect(screen.queryByRole('checkbox', { name: /^A sexual history/ })).toBeNull()
    expect(screen.getByRole('checkbox', { name: /^A full examination/ })).toBeDefined()
  })

  it('arranges who sees them, when, and for which plain reason (R-052, R-054)', async () => {
    const { press, user, screening } = showPage(FollowUpPage)
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    await press(screen.getByRole('radio', { name: 'In about a week' }))
    await user.type(screen.getByRole('textbox', { name: 'Who will see them' }), 'Sister Jones')
    await user.type(screen.getByRole('textbox', { name: /^A plain reason/ }), 'a dressing change')
    expect(screening()).toMatchObject({
      kept: { followUp: { within: 'week', who: 'Sister Jones', reason: 'a dressing change' } },
    })
  })

  it('says so when the reason would give it away', async () => {
    const { user } = showPage(FollowUpPage)
    await user.type(screen.getByRole('textbox', { name: /^A plain reason/ }), 'abuse clinic')
    expect(screen.getByText(/This would give it away/)).toBeDefined()
  })

  it('can be left without a word (R-078)', async () => {
    const { press, screening } = showPage(FollowUpPage)
    await press(screen.getByRole('button', { name: 'Next: what is written' }))
    expect(screening()).toMatchObject({ page: 'writing' })
  })

  it('has numbers for advice without a name: the team and the helplines (R-073, R-081)', () => {
    showPage(FollowUpPage, { site: { ...aSite, services: [helpline] } })
    expect(screen.getByText(/Leave out the name, the date of birth/)).toBeDefined()
    for (const number of ['01632 960101', '01632 960300']) expect(screen.getByText(number)).toBeDefined()
  })

  it.each([
    ['no service', [helpline], /has named no service to refer to/],
    ['only services nobody has checked', [stale], /Nobody has checked the services of this hospital in time/],
  ])(
    'where there is %s: says that nobody can be referred, and not to try it alone (R-031, R-052)',
    (_what, services, words) => {
      showPage(FollowUpPage, { site: { ...aSite, services } })
      expect(screen.getByText(words).textContent).toMatch(/Do not try to get the patient out by yourself/)
    },
  )

  it('makes nothing of it where somebody can be referred', () => {
    showPage(FollowUpPage)
    expect(screen.queryByText(/Do not try to get the patient out/)).toBeNull()
  })
})
