// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { StopAfterSaving } from '../../../src/ui/earlier/stop-after-saving.tsx'
import type { Changes } from '../../../src/ui/view.ts'
import { agreeing, planAfter } from '../../support/a-plan.ts'
import { showPage } from '../../support/screening-harness.tsx'

it('DF-10, R-048: after the screen was hidden on the last page the patient can still take it back, alone and asked anew', async () => {
  const events = agreeing('harbour-house')
  const plan = planAfter(events)
  const asked: Parameters<Changes['ask']>[0][] = []
  const { press, screening } = showPage(({ view }) => <StopAfterSaving view={view} plan={plan} />, {
    after: [...events, { type: 'sent' }, { type: 'hidden' }, { type: 'nobody-else-can-see' }],
    changes: { made: [], ask: (what) => asked.push(what) },
  })
  const choose = (name: string) => press(screen.getByRole('radio', { name, hidden: true }))
  await press(screen.getByText('The patient takes it back, or someone asks to stop it'))
  await choose('The patient, alone with me')
  for (const radio of ['Yes, alone', 'We share a language well', 'Able to take part'])
    expect(screen.getByRole('radio', { name: radio, hidden: true })).toHaveProperty('checked', false)
  expect(screen.queryByRole('button', { name: /^Stop the referral/, hidden: true })).toBeNull()
  for (const radio of ['Yes, alone', 'We share a language well', 'Able to take part']) await choose(radio)
  await press(screen.getByRole('button', { name: /^Stop the referral to Harbour House/, hidden: true }))
  expect(asked).toMatchObject([{ act: 'stop', referrals: [{ recipient: 'harbour-house' }] }])
  const now = screening()
  expect(now.at).toBe('finishing')
  expect(now.at !== 'ended' && now.kept.sharing['harbour-house']?.decision).toBeUndefined()
})
