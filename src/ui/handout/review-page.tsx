import { useState } from 'react'
import { languages, type Language } from '../../handout/languages.ts'
import { clear, fingerprint } from '../../handout/review.ts'
import { lines, source, type Words } from '../../handout/words.ts'
import type { Site } from '../../site/site.ts'
import { Aside } from '../parts/aside.tsx'
import { keepFocus } from '../frame/keep-focus.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { WordsField } from '../parts/words-field.tsx'
import { loadWords } from './use-words-in.ts'

interface Draft {
  language: Language
  words: Words | 'loading' | 'not-loaded'
}

/** For the site's reviewer alone: each draft beside its English, and what to put into the settings when it is right. R-025 */
export function ReviewPage({ site, now, onBack }: { site: Site; now: number; onBack: () => void }) {
  const [draft, setDraft] = useState<Draft>()
  const choose = async (code: Language['code']) => {
    const language = languages.find((one) => one.code === code)
    if (!language) return
    setDraft({ language, words: 'loading' })
    const words = await loadWords(language)
    setDraft((latest) => (latest?.language === language ? { language, words } : latest))
  }
  return (
    <main ref={keepFocus}>
      <Page
        title="Words for review"
        lead="Drafts. No patient is shown one before its fingerprint stands in the settings."
        actions={<Button onPress={onBack}>Back to the list</Button>}
      >
        <Choice
          legend="Language"
          options={languages.map(({ code, name, ownName }) => ({
            value: code,
            label: `${name} (${ownName})`,
          }))}
          value={draft?.language.code}
          inline
          onChoose={(code) => void choose(code)}
        />
        {draft && <Beside draft={draft} site={site} now={now} />}
      </Page>
    </main>
  )
}

function Beside({ draft: { language, words }, site, now }: { draft: Draft; site: Site; now: number }) {
  if (words === 'loading') return <output className="govuk-body">Opening…</output>
  if (words === 'not-loaded')
    return <output className="govuk-body">The draft could not be loaded. Choose the language again.</output>
  return (
    <>
      <Aside>{stateOf(language, words, site)}</Aside>
      <table className="worklist">
        <caption className="govuk-visually-hidden">The English, and the draft in {language.name}</caption>
        <thead>
          <tr>
            <th scope="col">English</th>
            <th scope="col">{language.name}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line}>
              <td data-label="English">{source[line]}</td>
              <td data-label={language.name}>
                <span lang={language.code} dir={language.direction}>
                  {words[line]}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>When every line is right</h2>
      <ForTheSettings language={language} words={words} now={now} />
    </>
  )
}

/** Somebody stands for exactly these words, so nothing is there to be copied before they gave their name. */
function ForTheSettings({ language, words, now }: { language: Language; words: Words; now: number }) {
  const [reviewer, setReviewer] = useState('')
  const named = reviewer.trim() !== ''
  return (
    <>
      <WordsField
        label="Your name"
        hint="You answer for every line."
        rows={1}
        value={reviewer}
        onWrite={setReviewer}
      />
      {named && (
        <>
          <p className="govuk-body">
            Give these lines to whoever keeps the settings, for reviewedTranslations.
          </p>
          <pre className="review__setting">{settingFor(language, words, reviewer.trim(), now)}</pre>
        </>
      )}
    </>
  )
}

function stateOf({ code }: Language, words: Words, { reviewedTranslations }: Site): string {
  const cleared = clear(code, words, reviewedTranslations)
  if (!cleared.cleared)
    return cleared.because === 'not-reviewed'
      ? 'A draft: not reviewed here.'
      : 'A draft again: the words, or the English, were changed after they were reviewed here.'
  const { reviewer, reviewedOn } = cleared.review
  return `Reviewed by ${reviewer} on ${reviewedOn}. Patients may be shown these words.`
}

function settingFor({ code: language }: Language, words: Words, reviewer: string, now: number): string {
  const reviewedOn = new Date(now).toISOString().slice(0, 10)
  return JSON.stringify(
    { language, fingerprint: fingerprint(language, words), reviewer, reviewedOn },
    null,
    2,
  )
}
