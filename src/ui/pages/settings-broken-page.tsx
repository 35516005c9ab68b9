import { explainRefusal } from '../../problem/launch-refusal.ts'
import { Page } from '../parts/page.tsx'

/** There are no settings to fall back on: a wrong number to phone would be worse than none. */
export function SettingsBrokenPage({ sentences }: { sentences: readonly string[] }) {
  const { happened, recorded, next } = explainRefusal({ refused: 'settings-wrong', sentences })
  return (
    <main>
      <Page title="Wellbeing review could not be opened" lead={`${happened} ${recorded}`}>
        <p className="govuk-body">{next}</p>
        <h2>For IT</h2>
        <ul className="govuk-list govuk-list--bullet settings-sentences">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Page>
    </main>
  )
}
