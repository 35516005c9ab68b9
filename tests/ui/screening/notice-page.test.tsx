// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { NoticePage } from '../../../src/ui/screening/notice-page.tsx'
import { showPage } from '../../support/screening-harness.tsx'

it('quiet pressure is noted in the clinician’s own words (R-020)', async () => {
  const { press, user, screening } = showPage(NoticePage, { after: [{ type: 'nobody-else-can-see' }] })
  await press(screen.getByRole('checkbox', { name: 'A look, a hand, a silence' }))
  await user.type(screen.getByRole('textbox', { name: 'What you saw (optional)' }), 'a hand on the arm')
  expect(screening()).toMatchObject({ kept: { noticed: { 'quiet-pressure': 'a hand on the arm' } } })
})
