import { list } from '../../consent/consent-sentence.ts'
import { languages } from '../../handout/languages.ts'
import { reviewsOf } from '../../handout/review.ts'
import type { Site } from '../../site/site.ts'
import { Choice, type Option } from '../parts/choice.tsx'
import type { Code, WordsIn } from './use-words-in.ts'

/** Only what somebody here has reviewed can be chosen; for all else there is an interpreter. R-025 R-111 */
export function LanguageChoice({
  site,
  code,
  onChoose,
}: {
  site: Site
  code: Code
  onChoose: (code: Code) => void
}) {
  const isReviewed = ({ code: of }: { code: Exclude<Code, 'en'> }) =>
    reviewsOf(of, site.reviewedTranslations).length > 0
  const drafts = languages.filter((language) => !isReviewed(language)).map(({ name }) => name)
  const options: Option<Code>[] = [
    { value: 'en', label: 'English' },
    ...languages.filter(isReviewed).map(({ code: value, name, ownName }) => ({
      value,
      label: `${name} (${ownName})`,
    })),
  ]
  return (
    <div>
      <Choice legend="Language" options={options} value={code} inline onChoose={onChoose} />
      {drafts.length > 0 && (
        <p className="govuk-body show__drafts">
          Not reviewed here: {list(drafts)}. Use a professional interpreter; ask the switchboard,{' '}
          {site.switchboard}.
        </p>
      )}
    </div>
  )
}

/** Why there is nothing to show in this language, and what to do instead. */
export function NoWords({ shown }: { shown: Exclude<WordsIn, { state: 'ready' }> }) {
  switch (shown.state) {
    case 'loading':
      return <output className="govuk-body">Opening…</output>
    case 'not-loaded':
      return (
        <output className="govuk-body">
          These words could not be loaded. Choose the language again, or use an interpreter.
        </output>
      )
    case 'not-reviewed':
      return (
        <output className="govuk-body">
          These words were changed after they were reviewed here. Use an interpreter.
        </output>
      )
  }
}
