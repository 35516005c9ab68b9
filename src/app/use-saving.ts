import { useMemo, useState } from 'react'
import type { Capabilities } from '../fhir/capabilities.ts'
import type { ClinicianSession } from '../fhir/session.ts'
import type { WriteBack } from '../fhir/write/write-back.ts'
import type { ScreeningEvent } from '../screening/events.ts'
import type { Call } from '../screening/kept.ts'
import type { Site } from '../site/site.ts'
import type { Outcome } from '../write-back/outcome.ts'
import type { WritePlan } from '../write-back/plan.ts'
import type { Saving } from '../write-back/saving.ts'
import type { OpenRecord } from './open-record.ts'

interface Given {
  session: ClinicianSession
  site: Site
  record: OpenRecord
  capabilities: Capabilities | undefined
  tell: (event: ScreeningEvent) => void
}

export interface Sent {
  plan: WritePlan
  saving: Saving
  /** Someone was phoned, and the record did not take the note of it. */
  callNotKept: boolean
}

/** The plan that was sent, exactly as it was previewed, and what is known of it. */
export function useSaving({ session, site, record, capabilities, tell }: Given) {
  const [sent, setSent] = useState<Sent>()
  const writeBack = useMemo(
    () => (capabilities ? openWriteBack(session, site, record, capabilities) : undefined),
    [session, site, record, capabilities],
  )

  async function run(plan: WritePlan, what: (open: WriteBack) => Promise<Outcome>): Promise<void> {
    if (!writeBack) return
    setSent({ plan, saving: { state: 'sending' }, callNotKept: false })
    const outcome = await what(await writeBack())
    setSent({ plan, saving: { state: 'known', outcome }, callNotKept: false })
  }

  async function keepCall(plan: WritePlan, call: Call): Promise<void> {
    const kept = await (await writeBack?.())?.recordCall(plan, call)
    setSent((now) => now && { ...now, callNotKept: now.callNotKept || kept?.ok !== true })
  }

  return {
    sent,
    save: (plan: WritePlan) => {
      tell({ type: 'sent' })
      void run(plan, (open) => open.save(plan))
    },
    saveAgain: () => void (sent && run(sent.plan, (open) => open.save(sent.plan))),
    checkAgain: () => void (sent && run(sent.plan, (open) => open.checkAgain(sent.plan))),
    keepCall: (call: Call) => void (sent && keepCall(sent.plan, call)),
  }
}

/** Loaded when something is to be saved, and opened once: what it remembers keeps a second try from writing twice. */
function openWriteBack(
  session: ClinicianSession,
  site: Site,
  record: OpenRecord,
  capabilities: Capabilities,
) {
  let open: Promise<WriteBack> | undefined
  return () => {
    open ??= Promise.all([import('../fhir/write/write-back.ts'), import('../fhir/write/record.ts')]).then(
      ([{ createWriteBack }, { createRecordClient }]) =>
        createWriteBack({
          record: createRecordClient(record.transport),
          capabilities,
          site,
          issuer: session.issuer,
          patient: session.patientId,
          now: () => session.clock.now().at,
        }),
    )
    return open
  }
}
