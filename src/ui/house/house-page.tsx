import { notPrepared } from '../../site/preparedness.ts'
import { Page } from '../parts/page.tsx'
import { SafetyPlan } from '../safety/safety-plan.tsx'
import { BackTo } from '../screening/back-to.tsx'
import type { View } from '../view.ts'
import { OwnQuestions } from './own-questions.tsx'
import { Owner } from './owner.tsx'

/** What this hospital has settled beforehand, and what it has not. R-023 R-067 R-074 R-144 R-148 */
export function HousePage({ view }: { view: View }) {
  const { site, now } = view
  const missing = notPrepared(site, now())
  return (
    <Page
      title="How this works here"
      lead={`The rules of ${site.name}.`}
      actions={<BackTo view={view} look="main" />}
    >
      {missing.length > 0 && <Rules name="Not prepared yet" rules={missing} />}
      <Owner view={view} />
      {site.training && <Rules name="Learning" rules={[site.training.text]} />}
      <div className="two-columns">
        <Rules name="Kept private" rules={site.confidentialityRules} />
        <Rules name="Journalists and pictures" rules={[...site.mediaRules, NO_EXPORT]} />
      </div>
      <SafetyPlan view={view} />
      <OwnQuestions view={view} />
    </Page>
  )
}

/** R-071 R-072 */
const NO_EXPORT =
  'Nothing here can be given to journalists: this review takes no pictures and makes no file for them.'

function Rules({ name, rules }: { name: string; rules: readonly string[] }) {
  return (
    <section aria-label={name}>
      <h2>{name}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </section>
  )
}
