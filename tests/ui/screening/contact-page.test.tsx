// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ContactPage } from '../../../src/ui/screening/contact-page.tsx'
import { aChart } from '../../support/a-chart.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const show = () => showPage(ContactPage, { after: bothLocks })
const radio = (group: RegExp, name: RegExp) =>
  within(screen.getByRole('group', { name: group })).getByRole('radio', { name })

describe('safe contact', () => {
  it('DF-2: not known counts as not safe: nothing on the patient’s side, and no call', () => {
    show()
    expect(screen.getByRole('status').textContent).toBe(
      'Nothing will be written that shows on the patient’s side: no online record, letter, bill or reminder. Services are told not to call.',
    )
  })

  it('lets services call only with a safe phone and a way that is written down (R-068)', async () => {
    const { press, user } = show()
    await press(radio(/phone/, /^Only the patient/))
    expect(screen.getByRole('status').textContent).toContain('Services are told not to call.')
    await user.type(screen.getByRole('textbox', { name: 'A safe way and time to reach them' }), 'Tuesdays')
    expect(screen.getByRole('status').textContent).toContain('Services may call')
  })

  it('DF-2: opens the patient’s side only when they say that nobody else can see it, nor the phone', async () => {
    const { press, screening } = show()
    await press(radio(/online record/, /^Only the patient/))
    expect(screen.getByRole('status').textContent).toMatch(/^Nothing will be written/)
    await press(radio(/phone/, /^Only the patient/))
    expect(screen.getByRole('status').textContent).toMatch(/^Notes may show/)
    await press(radio(/online record/, /^Someone else can too/))
    expect(screen.getByRole('status').textContent).toMatch(/^Nothing will be written/)
    expect(screening()).toMatchObject({ kept: { contact: { sight: 'someone-else' } } })
  })

  it('can be skipped (R-078)', async () => {
    const { press, screening } = show()
    await press(screen.getByRole('button', { name: 'Next: talk' }))
    expect(screening()).toMatchObject({ at: 'talking', page: 'talk' })
  })
})

describe('DF-9: an earlier referral that lets a service call', () => {
  const sent = { review: 'r1', recipient: 'harbour-house', basis: 'consent', state: 'sent' } as const

  it('is named once the phone is not safe any more: the service is phoned', async () => {
    const { press } = showPage(ContactPage, { after: bothLocks, chart: aChart({ referrals: [sent] }) })
    expect(screen.queryByText(/An earlier referral/)).toBeNull()
    await press(radio(/phone/, /^Someone else/))
    expect(screen.getByText(/lets them call: Harbour House.*Phone them now/)).toBeDefined()
  })

  it.each([
    ['was told not to call', { ...sent, callsOff: true as const }],
    ['was stopped', { ...sent, state: 'stopped' as const }],
  ])('is not named where it %s', async (_why, referral) => {
    const { press } = showPage(ContactPage, { after: bothLocks, chart: aChart({ referrals: [referral] }) })
    await press(radio(/phone/, /^Someone else/))
    expect(screen.queryByText(/An earlier referral/)).toBeNull()
  })
})
