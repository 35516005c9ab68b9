import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import { agreeing, NOW, planAfter, SCREENING } from '../../support/a-plan.ts'
import { aRecord, attested } from '../../support/a-record.ts'
import { aStop } from '../../support/a-stop.ts'

/** Two services of one yes each: what becomes of the first is nothing to the second. */
const plan = planAfter(agreeing('harbour-house', 'open-door'))
const doings = ['save', 'patient stops', 'caller stops', 'caller claims', 'look', 'wait'] as const
const goings = ['well', 'answer-lost', 'socket-dropped', 'precondition-failed'] as const
const anyOrder = fc.array(fc.record({ does: fc.constantFrom(...doings), goes: fc.constantFrom(...goings) }), {
  minLength: 2,
  maxLength: 7,
})
const well = (...all: Doing[]) => all.map((does) => ({ does, goes: 'well' as const }))
const sentThenStopped = well('save', 'patient stops', 'save')
const sentThenHeld = well('save', 'caller stops', 'save', 'patient stops')
const stoppedBeforeItCame = [
  { does: 'save' as const, goes: 'socket-dropped' as const },
  ...well('patient stops', 'save', 'wait', 'save'),
]
type Doing = (typeof doings)[number]

/** One record, one clinician, and what became of the one referral there is. */
async function aRoom() {
  const record = await aRecord({ site: attested })
  const clock = { now: NOW }
  const writeBack = createWriteBack({ ...(await record.signedIn()), now: () => clock.now })
  const stop = () => aStop('stop', { at: clock.now })
  const hold = () => aStop('hold', { heard: {}, at: clock.now })
  const act: Record<Doing, () => Promise<{ outcome: string }>> = {
    save: () => writeBack.save(plan),
    'patient stops': () => writeBack.stop(stop()),
    'caller stops': () => writeBack.stop(hold()),
    'caller claims': () => writeBack.stop(aStop('stop', { heard: {}, at: clock.now })),
    look: () => writeBack.checkStop(stop()),
    wait: async () => {
      clock.now += 120_000
      return { outcome: 'waited' }
    },
  }
  const statusOf = (type: 'ServiceRequest' | 'Task', name: string) =>
    record.held(type, `identifier=${SCREENING}.${name}`).map((one) => ('status' in one ? one.status : ''))
  return { record, act, statusOf }
}

it('DF-10: whatever order sending, taking back, lost answers and callers come in, nothing is sent later, a hold is seen, and the patient is asked alone', async () => {
  const reached = { stopped: 0, held: 0, refusedLater: 0, otherStands: 0 }
  await fc.assert(
    fc.asyncProperty(anyOrder, async (order) => {
      const { record, act, statusOf } = await aRoom()
      const heard = { patient: false, anyone: false }
      let known: 'sent' | 'held' | 'stopped' = 'sent'
      for (const { does, goes } of order) {
        const before = statusOf('ServiceRequest', 'harbour-house')
        const hadOther = statusOf('ServiceRequest', 'open-door').length > 0
        if (goes !== 'well') record.goesWrong(goes, { type: 'Bundle' })
        const { outcome } = await act[does]()
        record.system.faults.switchOff()
        const now = statusOf('ServiceRequest', 'harbour-house')

        if (heard.anyone && does === 'save' && before.length === 0) reached.refusedLater += 1
        // Once anybody was heard, whether or not the record answered.
        const sentLater = heard.anyone && now.length > before.length
        heard.patient ||= does === 'patient stops'
        heard.anyone ||= does === 'patient stops' || does === 'caller stops'
        if (outcome === 'done' && does === 'patient stops') known = 'stopped'
        if (outcome === 'done' && does === 'caller stops' && known === 'sent') known = 'held'

        const isHeld = now[0] === 'on-hold'
        const other = statusOf('ServiceRequest', 'open-door')
        if (heard.anyone && other.length > 0) reached.otherStands += 1
        expect({
          sentLater,
          stoppedOnACallersWord: does === 'caller claims' && outcome !== 'not-allowed',
          revokedUnheard: !heard.patient && now.includes('revoked'),
          wokenAfterStop: known === 'stopped' && now.some((status) => status !== 'revoked'),
          activeOnHold: known === 'held' && now.includes('active'),
          nobodyAsks: isHeld && statusOf('Task', 'on-hold')[0] !== 'requested',
          otherTouched: other.some((status) => status !== 'active'),
          otherLost: hadOther && other.length === 0,
        }).toEqual({
          sentLater: false,
          stoppedOnACallersWord: false,
          revokedUnheard: false,
          wokenAfterStop: false,
          activeOnHold: false,
          nobodyAsks: false,
          otherTouched: false,
          otherLost: false,
        })
        if (known === 'stopped' && now.length > 0) reached.stopped += 1
        if (isHeld) reached.held += 1
      }
    }),
    { numRuns: 60, examples: [[sentThenStopped], [sentThenHeld], [stoppedBeforeItCame]] },
  )
  expect(Math.min(...Object.values(reached))).toBeGreaterThan(0)
})
