// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { Alone } from '../../../../src/screening/conditions.ts'
import { AloneCondition } from '../../../../src/ui/screening/before/alone-condition.tsx'
import { showPage } from '../../../support/screening-harness.tsx'

const show = (...each: Alone[]) =>
  showPage(AloneCondition, {
    after: [
      { type: 'nobody-else-can-see' },
      ...each.map((alone) => ({ type: 'condition', set: { alone } }) as const),
    ],
  })
const RISKS = 'Risks that the police or guard know of'

it('R-015: in hearing they are asked to wait outside, in words that blame nobody', () => {
  show('police-or-guard')
  expect(document.body.textContent).toMatch(
    /Ask them to wait out of hearing.*Whatever brought them here, the patient has the same right to care/,
  )
  expect(document.body.textContent).not.toMatch(/suspect|offender|prisoner|criminal|illegal/i)
})

it('R-080: what risks they know of is asked of them and kept as theirs, also once they are outside', async () => {
  const { user, screening } = show('police-or-guard', 'alone')
  expect(document.body.textContent).toContain('It is kept as said by them. No names of others, no place.')
  await user.type(screen.getByRole('textbox', { name: RISKS }), 'threats')
  expect(screening()).toMatchObject({ kept: { room: { police: { risks: 'threats' } }, words: {} } })
})

it('R-015 R-043: legal advice is offered before any interview, and support never hangs on talking to the police', async () => {
  const { press, screening } = show('police-or-guard')
  expect(screen.getByRole('group', { name: 'Legal advice before any interview by them' })).toBeDefined()
  expect(document.body.textContent).toContain(
    'It is their right and no sign of guilt. Support never depends on talking to the police.',
  )
  await press(screen.getByRole('radio', { name: 'Wanted' }))
  expect(screening()).toMatchObject({ kept: { room: { police: { advice: 'wanted' } } } })
})

it('asks nothing about the police where there were none', () => {
  show('companion-stays', 'alone')
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('takes back a slip in one press, while nothing was noted of them', async () => {
  const { press, user } = show('police-or-guard', 'alone')
  await user.type(screen.getByRole('textbox', { name: RISKS }), 'x')
  expect(screen.queryByRole('button', { name: 'No police or guard was here' })).toBeNull()
  await user.clear(screen.getByRole('textbox', { name: RISKS }))
  await press(screen.getByRole('button', { name: 'No police or guard was here' }))
  expect(screen.queryByRole('textbox')).toBeNull()
})
