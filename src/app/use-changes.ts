import { useState } from 'react'
import type { ClinicianSession } from '../fhir/session.ts'
import type { WriteBack } from '../fhir/write/write-back.ts'
import { contactIsSafe } from '../screening/kept.ts'
import { isPatientsOwnWord } from '../screening/own-word.ts'
import type { Screening } from '../screening/screening.ts'
import type { Site } from '../site/site.ts'
import type { Changes } from '../ui/view.ts'
import { isCorrection, type Change, type ChangeOutcome, type ChangePlan } from '../write-back/change.ts'
import { planStop } from '../write-back/stop-plan.ts'
import { frameFrom } from './frame-from.ts'
import type { ReadRecord } from './read-record.ts'

interface Given {
  session: ClinicianSession
  site: Site
  read: ReadRecord | undefined
  screening: Screening
  writeBack: (() => Promise<WriteBack>) | undefined
  onSend: () => void
}

/** What was asked to be changed of earlier reviews. Kept outside the pages: hiding the screen must not forget it. */
export function useChanges({ session, site, read, screening, writeBack, onSend }: Given): Changes {
  const [made, setMade] = useState<readonly Change[]>([])
  const known = (plan: ChangePlan, state: Change['state']) =>
    setMade((all) => [...all.filter((one) => one.plan !== plan), { plan, state }])

  async function run(plan: ChangePlan, what: (open: WriteBack) => Promise<ChangeOutcome>): Promise<void> {
    onSend()
    known(plan, { state: 'sending' })
    const outcome = await outcomeOf(writeBack, what)
    known(plan, { state: 'known', outcome })
  }

  const send = (plan: ChangePlan) =>
    void run(plan, (open) => (isCorrection(plan) ? open.correct(plan) : open.stop(plan)))

  return {
    made,
    by: session.user.reference,
    ask: (asked) => {
      if (!read?.chart.ok || screening.at === 'ended') return
      const { kept } = screening
      const at = session.clock.now().at
      const frame = {
        ...frameFrom(kept.id, read.chart.value, session.user, at),
        // What a caller, or whoever is near, asks for is nothing that the patient's side may see.
        patientSideIsSafe: contactIsSafe(kept.contact) && isPatientsOwnWord(kept.conditions),
      }
      const heard = kept.conditions
      send(
        'review' in asked
          ? { ...asked, heard, frame }
          : planStop({ ...asked, heard, age: kept.age, site, frame }),
      )
    },
    again: ({ plan }) => send(plan),
    check: ({ plan }) =>
      void run(plan, (open) => (isCorrection(plan) ? open.checkCorrect(plan) : open.checkStop(plan))),
  }
}

/** There is always one, as after saving. */
async function outcomeOf(
  writeBack: Given['writeBack'],
  what: (open: WriteBack) => Promise<ChangeOutcome>,
): Promise<ChangeOutcome> {
  const open = await writeBack?.().catch(() => undefined)
  if (!open) return { outcome: 'not-done', problem: { problem: 'unreachable', doing: 'save Bundle' } }
  return what(open).catch(() => ({
    outcome: 'cannot-tell',
    problem: { problem: 'no-clear-answer', doing: 'save Bundle' },
  }))
}
