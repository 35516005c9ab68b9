import type { WrittenType } from '../../site/site.ts'
import type { Written } from '../../write-back/outcome.ts'

/** What each kind of entry is to whoever saved it. */
export const typeWords: Record<WrittenType, string> = {
  QuestionnaireResponse: 'the note',
  Flag: 'the care note',
  Consent: 'what the patient agreed to',
  ServiceRequest: 'the referral',
  Task: 'a task',
  Provenance: 'who saved it',
}

/** To be read out to whoever runs the record system: only they can remove such entries for good. */
export function EntriesForIt({ entries }: { entries: readonly Written[] }) {
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {entries.map(({ type, id, version }) => (
          <li key={`${type}/${id}`}>
            {capital(typeWords[type])} ({type}/{id}, version {version})
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        Only those who run the record system can remove it for good. Phone IT now through the switchboard and
        read this list out.
      </p>
    </>
  )
}

/** Nothing was saved or changed, and yet something stands there: who hears only the first half has it taken out by nobody. */
export function TrialLeft({ entries = [] }: { entries: readonly Written[] | undefined }) {
  if (entries.length === 0) return null
  return (
    <>
      <p className="govuk-body">Empty entries are left that were to try whether the record protects them:</p>
      <EntriesForIt entries={entries} />
    </>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
