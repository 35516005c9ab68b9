import { Page } from '../parts/page.tsx'

export function SendingPage() {
  return (
    <Page title="Saving" lead="Please keep this page open.">
      <output className="govuk-body sending">
        Saving, then reading it back from the record to check it. Nothing counts as saved before that.
      </output>
    </Page>
  )
}
