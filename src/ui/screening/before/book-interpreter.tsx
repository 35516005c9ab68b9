import { Fold } from '../../parts/fold.tsx'
import { PhoneLine } from '../../parts/phone-line.tsx'
import { WordsField } from '../../parts/words-field.tsx'
import type { View } from '../../view.ts'
import { InterpreterKinds } from './interpreter-details.tsx'

/** None is free: treat, book, try again. The task to try again carries what was booked. R-111 R-044 */
export function BookInterpreter({ view }: { view: View }) {
  const { site, kept, tell } = view
  const { booking } = kept.room
  return (
    <>
      <p className="govuk-body">
        Book a professional interpreter: in the room, by video, by phone, or in sign language. Offer the
        choice of a man or a woman, and ask whom the interpreter must not know.
      </p>
      {site.interpreters ? (
        <PhoneLine contact={site.interpreters} switchboard={site.switchboard} now={view.now()} />
      ) : (
        <p className="govuk-body">
          Ask the switchboard, <strong>{site.switchboard}</strong>.
        </p>
      )}
      <Fold summary="Note what was booked">
        <InterpreterKinds
          legend="What was booked"
          value={booking.kind}
          onChoose={(kind) => tell({ type: 'booking', kind })}
        />
        <WordsField
          label="When"
          hint="If you save a note, the task to try again says it."
          rows={1}
          value={booking.when}
          onWrite={(when) => tell({ type: 'booking', when })}
        />
      </Fold>
    </>
  )
}
