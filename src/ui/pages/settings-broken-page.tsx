import { useState } from 'react'
import { explainRefusal } from '../../problem/launch-refusal.ts'
import { forbiddenIn } from '../../site/neutral-words.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'

/** There are no settings to fall back on: a wrong number to phone would be worse than none. */
export function SettingsBrokenPage({ sentences }: { sentences: readonly string[] }) {
  const { happened, recorded, next } = explainRefusal({ refused: 'settings-wrong', sentences })
  const [all, setAll] = useState(false)
  // It stands in the chart's frame, where anyone may be looking: a setting's own words can tell what this is about.
  const neutral = sentences.filter((sentence) => forbiddenIn(sentence).length === 0)
  const others = sentences.length - neutral.length
  return (
    <main>
      <Page title="Wellbeing review could not be opened" lead={`${happened} ${recorded}`}>
        <p className="govuk-body">{next}</p>
        <h2>For IT</h2>
        <ul className="govuk-list govuk-list--bullet settings-sentences">
          {(all ? sentences : neutral).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {others > 0 && !all && (
          <>
            <p className="govuk-body">
              {others === 1 ? 'One more is' : `${others} more are`} not for anyone to read over your shoulder.
            </p>
            <Button look="second" onPress={() => setAll(true)}>
              Nobody else can see this: show all
            </Button>
          </>
        )}
      </Page>
    </main>
  )
}
