import { describe, expect, it } from 'vitest'
import { createWriteBack } from '../../src/fhir/write/write-back.ts'
import { agreeing, NOW, planAfter } from '../support/a-plan.ts'
import { aRecord, attested, type ARecord } from '../support/a-record.ts'
import { aStop, STOPPED_AT } from '../support/a-stop.ts'
import { profileFor } from '../support/published.ts'
import { bothLocks, judgedAndSent } from '../support/screening-events.ts'
import { validators } from '../support/two-validators.ts'

const TYPES = ['QuestionnaireResponse', 'Flag', 'Consent', 'ServiceRequest', 'Task', 'Provenance'] as const
const call = { whom: 'security', decidedBy: 'clinician', at: NOW } as const
const plan = planAfter(agreeing('harbour-house', 'open-door'))

async function saved() {
  const record = await aRecord({ site: attested })
  const writeBack = createWriteBack(await record.signedIn())
  expect(await writeBack.save(plan)).toMatchObject({ outcome: 'saved' })
  return { record, writeBack }
}

/** What is wrong with anything of ours that the record holds now, by both validators. */
function wrongIn({ held }: ARecord): string[] {
  const entries = TYPES.flatMap((type) => held(type))
  expect(entries.length).toBeGreaterThan(TYPES.length)
  return entries.flatMap((entry) => validators.flatMap(([, problems]) => problems(entry, profileFor(entry))))
}

describe('what the record holds keeps its published shape', () => {
  it('when it was saved, and when a call was added', async () => {
    const { record, writeBack } = await saved()
    await writeBack.recordCall(plan, call)
    expect(JSON.stringify(record.held('Task'))).toContain('Phoned: security')
    expect(wrongIn(record)).toEqual([])
  })

  it('when a referral is put on hold, goes on, and is taken back (R-048, DF-10)', async () => {
    const { record, writeBack } = await saved()
    for (const [step, act] of (['hold', 'go-on', 'stop'] as const).entries()) {
      expect(await writeBack.stop(aStop(act, { at: STOPPED_AT + step }))).toMatchObject({ outcome: 'done' })
      expect(wrongIn(record)).toEqual([])
    }
    expect(record.held('Consent', 'status=inactive')).toHaveLength(1)
  })

  it('when a care note is renewed at the next conversation', async () => {
    const { record, writeBack } = await saved()
    const screening = '11111111-2222-4333-8444-555555555555'
    const next = planAfter([...bothLocks, ...judgedAndSent], { frame: { screening } })
    expect(await writeBack.save(next)).toMatchObject({ outcome: 'saved' })
    expect(record.held('Flag')).toMatchObject([{ identifier: [{}, { value: screening }] }])
    expect(wrongIn(record)).toEqual([])
  })
})
