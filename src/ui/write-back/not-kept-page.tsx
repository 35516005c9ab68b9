import { list } from '../../consent/consent-sentence.ts'
import type { WrittenType } from '../../site/site.ts'
import type { Outcome } from '../../write-back/outcome.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import type { Finishing } from './finishing.ts'
import { OutcomeBanner } from './outcome-banner.tsx'
import { PhoneInstead } from './phone-instead.tsx'

type NotKept = Extract<Outcome, { outcome: 'label-lost' | 'not-the-same' }>

/** The record took it and changed it. What was undone and what is left is told plainly, with who can remove it. */
export function NotKeptPage({ outcome, ...finishing }: Finishing & { outcome: NotKept }) {
  const { onBack, onFinish } = finishing
  const what = list([...new Set(outcome.types)].map((type) => typeWords[type]))
  return (
    <Page
      title={titleFor(outcome)}
      actions={
        <>
          <Button onPress={onBack}>Back to what you wrote</Button>
          <Button look="second" onPress={() => onFinish('not-kept')}>
            Finish
          </Button>
        </>
      }
    >
      <OutcomeBanner kind="stopped">
        {outcome.outcome === 'label-lost'
          ? `The record saved ${what} without protection, so others could have opened it.`
          : `What the record holds is not what you saved: ${what}.`}
      </OutcomeBanner>
      <h2>In the record</h2>
      <Undone outcome={outcome} />
      <h2>What to do now</h2>
      <p className="govuk-body">
        Do not save it the same way again. Phone, and let them record it for you. Tell IT that the connection
        check has to be run.
      </p>
      <PhoneInstead {...finishing} because="They can keep a note where it is protected." />
    </Page>
  )
}

function titleFor({ outcome, undone }: NotKept): string {
  if (outcome === 'not-the-same') return 'The record kept something else'
  return undone ? 'Not kept safe, so taken out again' : 'Not kept safe'
}

function Undone({ outcome: { undone, remaining } }: { outcome: NotKept }) {
  if (undone && remaining.length === 0)
    return <p className="govuk-body">Everything that had been saved was taken out again. Nothing is left.</p>
  return (
    <>
      <p className="govuk-body">
        {undone
          ? 'What had been saved was taken out again, but this is left in its history:'
          : 'It could not all be taken out again. This is left:'}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {remaining.map(({ type, id, version }) => (
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

const typeWords: Record<WrittenType, string> = {
  QuestionnaireResponse: 'the note',
  Flag: 'the care note',
  Consent: 'what the patient agreed to',
  ServiceRequest: 'the referral',
  Task: 'a task',
  Provenance: 'who saved it',
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
