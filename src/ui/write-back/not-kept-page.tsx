import { list } from '../../consent/consent-sentence.ts'
import type { Outcome } from '../../write-back/outcome.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { EntriesForIt, typeWords } from './entry-words.tsx'
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
        Do not save it the same way again. Phone, and let them record it for you. Tell IT that the record
        system did not keep what protects such notes.
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
      <EntriesForIt entries={remaining} />
    </>
  )
}
