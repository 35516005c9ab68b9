import { unread } from '../../chart/chart.ts'
import { missingWords, untoldWords } from '../record/reading-words.ts'
import { shownTime } from '../record/shown-date.ts'
import type { SignIn, View } from '../view.ts'

/** What this record lets us read and save, said before anyone relies on it, and in words that say nothing about why. */
export function RecordAccess({ view }: { view: View }) {
  const { chart, canWrite, ownClock, signIn } = view
  const missing = chart ? unread(chart).flatMap(missingWords) : []
  const untold = chart?.readings.flatMap(untoldWords) ?? []
  return (
    <section className="access" aria-label="The record">
      <ul className="govuk-list access__list">
        <li>
          <output>
            {chart ? readSoFar(missing.length) : NOT_YET[canWrite.ok === false ? 'failed' : 'under-way']}
          </output>
        </li>
        <Stressed sentences={[...missing, ...untold]} />
        {canWrite.ok === true && (
          <li>This record offers to save what you choose. Whether it was saved is checked each time.</li>
        )}
        {canWrite.ok === false && (
          <Stressed sentences={[`Nothing can be saved in this record from here. ${canWrite.because}`]} />
        )}
        {canWrite.ok === true && signIn.ends !== 'renews' && <li>{howLong(signIn.ends)}</li>}
        {ownClock && <Stressed sentences={[OWN_CLOCK]} />}
      </ul>
    </section>
  )
}

function Stressed({ sentences }: { sentences: readonly string[] }) {
  return sentences.map((words) => (
    <li key={words} className="access__missing">
      {words}
    </li>
  ))
}

function readSoFar(missing: number): string {
  if (missing === 0) return 'The record was read.'
  return 'Part of the record was read. Not read is not the same as not there.'
}

/** A browser tells nobody beforehand whether it will open a window, so everyone is told until when none is needed. */
function howLong(ends: Exclude<SignIn['ends'], 'renews'>): string {
  const until =
    ends === 'not-said'
      ? 'The record does not say how long you stay signed in.'
      : `You are signed in until ${shownTime(ends)}. Save before then.`
  return `${until} After it ends, saving needs a second window to sign in, which this browser may block.`
}

const NOT_YET = {
  failed: 'The record was not read. You can go on, and read it again later.',
  'under-way': 'The record is still being read. You can go on.',
}

const OWN_CLOCK =
  'The record does not tell the time, so this computer’s clock is used. Check that its date and clock are right.'
