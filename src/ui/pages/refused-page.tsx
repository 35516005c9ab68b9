import { explainRefusal, type LaunchRefusal } from '../../problem/launch-refusal.ts'
import { StaffNumbers, type Numbers } from '../lock/staff-numbers.tsx'
import { Page } from '../parts/page.tsx'
import { AboutPage } from './about-page.tsx'
import { NotStaffPage } from './not-staff-page.tsx'
import { SettingsBrokenPage } from './settings-broken-page.tsx'

/**
 * Sphere did not open. Whoever reads this may not be staff, so it says no more than what happened and what to do.
 * `newTab` is where it can be opened again by itself, for a browser that blocks what is in a frame.
 */
export function RefusedPage({
  refusal,
  newTab,
  numbers,
}: {
  refusal: LaunchRefusal
  newTab?: string
  numbers?: Numbers
}) {
  if (refusal.refused === 'not-staff') return <NotStaffPage />
  if (refusal.refused === 'not-opened-from-a-chart') return <AboutPage />
  if (refusal.refused === 'settings-wrong') return <SettingsBrokenPage sentences={refusal.sentences} />
  const { happened, recorded, next } = explainRefusal(refusal)
  return (
    <main>
      <Page title="Wellbeing review could not be opened" lead={happened}>
        <h2>In the record</h2>
        <p className="govuk-body">{recorded}</p>
        <h2>What to do now</h2>
        <p className="govuk-body">{next}</p>
        {refusal.refused === 'storage-blocked' && newTab && (
          <a className="govuk-button" href={newTab} target="_blank" rel="noopener noreferrer">
            Open in a new tab
          </a>
        )}
        {numbers && <StaffNumbers site={numbers} />}
      </Page>
    </main>
  )
}
