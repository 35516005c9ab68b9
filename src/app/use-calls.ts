import { useRef, useState } from 'react'
import type { Call } from '../screening/kept.ts'
import type { CallNotes } from '../ui/write-back/finishing.ts'
import type { WritePlan } from '../write-back/plan.ts'

export interface Calls {
  notes: CallNotes
  /** A new plan may hold some of them already. */
  planned: (plan: WritePlan) => void
  noted: (call: Call) => void
  /** Only once the plan is known to be saved: before that a note would make the record differ from what was sent. */
  write: (plan: WritePlan) => void
}

/** Who was phoned after sending. The notes wait here for their review, and are written one after the other. */
export function useCalls(keep: (plan: WritePlan, call: Call) => Promise<boolean>): Calls {
  const waiting = useRef<readonly Call[]>([])
  const last = useRef<Promise<void>>(Promise.resolve())
  const [notes, setNotes] = useState<CallNotes>('none')

  /** Each changes the same entry, so one has to be there before the next. */
  async function each(plan: WritePlan, [call, ...others]: readonly Call[]): Promise<void> {
    if (!call) return
    const kept = await keep(plan, call).catch(() => false)
    if (kept) waiting.current = waiting.current.filter((one) => one !== call)
    await each(plan, others)
  }

  function write(plan: WritePlan): void {
    if (waiting.current.length === 0) return
    setNotes('being-written')
    const before = last.current
    const turn = async () => {
      await before
      await each(plan, waiting.current)
    }
    const mine = turn()
    last.current = mine
    void mine.finally(() => {
      // A later turn speaks for this one too.
      if (last.current === mine) setNotes(waiting.current.length > 0 ? 'not-written' : 'none')
    })
  }

  return {
    notes,
    planned: (plan) => {
      waiting.current = waiting.current.filter((call) => !holds(plan, call))
      setNotes(waiting.current.length > 0 ? 'waiting' : 'none')
    },
    noted: (call) => {
      waiting.current = [...waiting.current, call]
      setNotes((now) => (now === 'none' ? 'waiting' : now))
    },
    write,
  }
}

function holds({ writes }: WritePlan, { whom, at }: Call): boolean {
  return writes.some(
    (one) => one.write === 'response' && one.kept.calls.some((call) => call.whom === whom && call.at === at),
  )
}
