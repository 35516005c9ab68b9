// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { UrgentPage } from '../../../src/ui/screening/urgent-page.tsx'
import { aChart, aFact } from '../../support/a-chart.ts'
import { showPage } from '../../support/screening-harness.tsx'

const attempt = aFact('self-harm', '2026-06-01', 'Suicide attempt')
const unclear = aFact('suicide-item', '2026-05-01', 'Item 9: LA0-0')

it('shows what the record says on suicide with its day, who recorded it and where it stands (R-121)', () => {
  showPage(UrgentPage, { chart: aChart({ facts: [attempt] }) })
  expect(screen.getByText('Suicide attempt').closest('li')?.textContent).toMatch(
    /1 June 2026.*recorded by Dr Test.*Condition self-harm-2026-06-01/,
  )
})

it('says of an answer about it that it was not understood, and never that none was given (R-121, DF-7)', () => {
  showPage(UrgentPage, { chart: aChart({ notUnderstood: [unclear] }) })
  expect(screen.getByText('Item 9: LA0-0')).toBeDefined()
  expect(document.body.textContent).toContain('was not understood. Read it yourself')
  expect(document.body.textContent).not.toContain('The record mentions')
})

it('says nothing where the record says nothing of it', () => {
  showPage(UrgentPage)
  expect(document.body.textContent).not.toMatch(/The record (?:mentions|holds)/)
})
