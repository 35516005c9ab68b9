import { Aside } from '../parts/aside.tsx'

/** The call was made; only the note of it is missing, and only a person can mend that. */
export function CallNotKept({ callNotKept = false }: { callNotKept?: boolean | undefined }) {
  if (!callNotKept) return null
  return (
    <Aside kind="warn">
      The record did not take the note of your call. Write down whom you phoned, and when.
    </Aside>
  )
}
