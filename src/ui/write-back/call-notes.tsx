import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import type { Finishing } from './finishing.ts'

/** The calls were made; where the notes of them are is said as long as they are not all in the record. */
export function CallNotesLine({ calls, onWriteCalls }: Pick<Finishing, 'calls' | 'onWriteCalls'>) {
  switch (calls) {
    case 'none':
      return null
    case 'being-written':
      return <output className="govuk-body">Adding the note of your call to the record…</output>
    case 'waiting':
      return (
        <Aside kind="warn">
          The note of your call is only on this page. It goes into the record once all of this is saved. Until
          then, write down whom you phoned, and when.
        </Aside>
      )
    case 'not-written':
      return (
        <>
          <Aside kind="warn">
            The record did not take the note of your call. Write down whom you phoned, and when.
          </Aside>
          <Button look="quiet" onPress={onWriteCalls}>
            Add the note again
          </Button>
        </>
      )
  }
}
