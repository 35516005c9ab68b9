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
import { useCalls } from './use-calls.ts'

interface Given {
  session: ClinicianSession
  site: Site
  record: OpenRecord
  capabilities: Capabilities | undefined
  tell: (event: ScreeningEvent) => void
  /** Each time something is sent or looked for. */
  onSend: () => void
}

export interface Sent {
  plan: WritePlan
  saving: Saving
  /** The last thing asked for was to take it back: until that is certain, nothing else is offered. */
  takingBack: boolean
}

/** What a request is for, as far as its answer is told differently. */
type Doing = 'saving' | 'looking-again' | 'taking-back'

/** The plan that was sent, exactly as it was previewed, and what is known of it. */
export function useSaving({ session, site, record, capabilities, tell, onSend }: Given) {
  const [sent, setSent] = useState<Sent>()
  const writeBack = useMemo(
    () => (capabilities ? openWriteBack(session, site, record, capabilities) : undefined),
    [session, site, record, capabilities],
  )

  const calls = useCalls(async (plan, call) => {
    const kept = await (await writeBack?.())?.recordCall(plan, call)
    return kept?.ok === true
  })
  const again =
    (what: (open: WriteBack, plan: WritePlan) => Promise<Outcome>, doing: Doing = 'saving') =>
    () =>
      void (sent && run(sent.plan, (open) => what(open, sent.plan), doing))

  async function run(
    plan: WritePlan,
    what: (open: WriteBack) => Promise<Outcome>,
    doing: Doing = 'saving',
  ): Promise<void> {
    if (!writeBack) return
    const takingBack = doing === 'taking-back'
    onSend()
    setSent({ plan, saving: { state: 'sending' }, takingBack })
    const outcome = await outcomeOf(writeBack, what)
    const lookedAgain = doing === 'looking-again' ? { lookedAgain: session.clock.now().at } : {}
    setSent({ plan, saving: { state: 'known', outcome, ...lookedAgain }, takingBack })
    if (outcome.outcome === 'saved') calls.write(plan)
  }

  return {
    sent,
    writeBack,
    save: (plan: WritePlan) => {
      tell({ type: 'sent' })
      calls.planned(plan)
      void run(plan, (open) => open.save(plan))
    },
    saveAgain: again((open, plan) => open.save(plan)),
    checkAgain: again((open, plan) => open.checkAgain(plan), 'looking-again'),
    takeBack: again((open, plan) => open.takeBack(plan), 'taking-back'),
    calls: calls.notes,
    writeCalls: () => sent && calls.write(sent.plan),
    keepCall: (call: Call) => {
      if (!sent) return
      calls.noted(call)
      if (isSaved(sent.saving)) calls.write(sent.plan)
    },
  }
}

function isSaved(saving: Saving): boolean {
  return saving.state === 'known' && saving.outcome.outcome === 'saved'
}

/** There is always one: a page that waited for ever would keep what it holds for ever. */
async function outcomeOf(
  writeBack: () => Promise<WriteBack>,
  what: (open: WriteBack) => Promise<Outcome>,
): Promise<Outcome> {
  const open = await writeBack().catch(() => undefined)
  if (!open) return { outcome: 'not-saved', problem: { problem: 'unreachable', doing: 'save Bundle' } }
  return what(open).catch(() => ({
    outcome: 'cannot-tell',
    problem: { problem: 'no-clear-answer', doing: 'save Bundle' },
  }))
}

/** What writes to the record. Asked once more where it did not come: much rests on it. */
export function loadWriting() {
  return writing().catch(writing)
}

const writing = () => Promise.all([import('../fhir/write/write-back.ts'), import('../fhir/write/record.ts')])

/** Loaded ahead of being needed, and opened once: what it remembers keeps a second try from writing twice. */
function openWriteBack(
  session: ClinicianSession,
  site: Site,
  record: OpenRecord,
  capabilities: Capabilities,
) {
  let open: Promise<WriteBack> | undefined
  const load = () =>
    Promise.all([loadWriting(), record.transport()]).then(
      ([[{ createWriteBack }, { createRecordClient }], transport]) =>
        createWriteBack({
          record: createRecordClient(transport),
          capabilities,
          site,
          issuer: session.issuer,
          patient: session.patientId,
          now: () => session.clock.now().at,
        }),
    )
  return () => {
    open ??= load().catch((error: unknown) => {
      open = undefined
      throw error
    })
    return open
  }
}
