import { useState } from 'react'
import { asks, askWords, colleagueSentence, LONGEST_ROOM, type Ask } from '../../screening/colleagues.ts'
import { forbiddenIn } from '../../site/neutral-words.ts'
import { Spoken } from '../parts/spoken.tsx'
import { Ticks } from '../parts/ticks.tsx'
import { WordsField } from '../parts/words-field.tsx'

/** A sentence to say or show. It is made here, kept nowhere, and gone when this page is left. R-087 R-090 */
export function TellColleagues() {
  const [asked, setAsked] = useState<readonly Ask[]>([])
  const [room, setRoom] = useState('')
  const telling = forbiddenIn(room).length > 0
  const sentence = telling ? undefined : colleagueSentence(asked, room)
  return (
    <section aria-label="Tell colleagues">
      <h2>Tell colleagues</h2>
      <p className="govuk-body">
        The nurse in charge, reception or security: what they need to stay safe, not the reason and no name.
        Nothing here is saved or sent.
      </p>
      <div className="two-columns">
        <Ticks
          legend="Ask them to"
          items={asks.map((value) => ({ value, label: capital(askWords[value]) }))}
          ticked={asked}
          onTick={(ask, present) =>
            setAsked(present ? [...asked, ask] : asked.filter((other) => other !== ask))
          }
        />
        <div>
          <WordsField
            label="Room (optional)"
            rows={1}
            value={room}
            error={telling ? 'Write the room alone: this word gives it away' : undefined}
            onWrite={(words) => setRoom(words.slice(0, LONGEST_ROOM))}
          />
          {sentence !== undefined && <Spoken title="Say or show this" lines={[sentence]} />}
        </div>
      </div>
    </section>
  )
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
