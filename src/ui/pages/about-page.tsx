import { explainRefusal } from '../../problem/launch-refusal.ts'
import { Page } from '../parts/page.tsx'

/** Opened by its own address, without a chart. Not an error: it says where it belongs. */
export function AboutPage() {
  const { happened, next } = explainRefusal({ refused: 'not-opened-from-a-chart' })
  return (
    <main>
      <Page title="Wellbeing review" lead={happened}>
        <p className="govuk-body">{next}</p>
        <p className="govuk-body">It keeps nothing in this browser, and nothing was sent.</p>
        <p className="govuk-body">
          Contains public sector information licensed under the Open Government Licence v3.0 (UK government),
          and lists after a data standard of the International Organization for Migration (CC BY 4.0).
        </p>
      </Page>
    </main>
  )
}
