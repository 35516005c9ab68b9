// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import type { Service } from '../../../src/site/site.ts'
import { DutyPage } from '../../../src/ui/consent/duty-page.tsx'
import { aService, aSite } from '../../support/a-site.ts'
import { showPage } from '../../support/screening-harness.tsx'

const nest: Service = {
  ...aService('nest', 'Nest', ['shelter']),
  serves: { people: ['children'], languages: [] },
}
const after: ScreeningEvent[] = [{ type: 'nobody-else-can-see' }, { type: 'concern', concern: 'some' }]

it('R-145: what there is for children alone is named on the child’s page, and nothing is sent to it', () => {
  showPage(DutyPage, { age: 'under-18', after, site: { ...aSite, services: [...aSite.services, nest] } })
  const fold = screen.getByText('Services for children here').closest('details')
  expect(fold?.textContent).toContain('Nest 01632 960200')
  expect(fold?.textContent).toContain('Child protection lead decides with them. Sphere sends them nothing.')
  expect(fold?.textContent).not.toContain('Harbour House')
  expect(screen.queryByRole('button', { name: /Talk about/, hidden: true })).toBeNull()
})
