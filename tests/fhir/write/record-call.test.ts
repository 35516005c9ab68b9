import { describe, expect, it } from 'vitest'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import { agreeing, planAfter } from '../../support/a-plan.ts'
import { aRecord, attested } from '../../support/a-record.ts'
import { bothLocks, judgedAndSent } from '../../support/screening-events.ts'

const call = { whom: 'Adult lead', decidedBy: 'clinician', at: 6_000 } as const
const another = { ...call, whom: 'Security', at: 7_000 }
const note = { time: '1970-01-01T00:00:06.000Z', text: 'Phoned: Adult lead. Decided by: the clinician.' }

async function saved(plan: ReturnType<typeof planAfter>) {
  const record = await aRecord({ site: attested })
  const writeBack = createWriteBack(await record.signedIn())
  await writeBack.save(plan)
  return { record, writeBack }
}

describe('who was phoned', () => {
  const plan = planAfter(agreeing('harbour-house'))

  it('is kept on the team’s own task, and never on what a service outside can read', async () => {
    const { record, writeBack } = await saved(plan)
    const kept = await writeBack.recordCall(plan, call)
    const [task] = record.held('Task', `identifier=${plan.frame.screening}.review`)
    expect(task).toMatchObject({ note: [note], lastModified: note.time })
    expect(kept).toEqual({ ok: true, value: { type: 'Task', id: task?.id, version: '2' } })
    const outside = record.held('Task', `identifier=${plan.frame.screening}.harbour-house`)
    expect(JSON.stringify([...outside, ...record.held('ServiceRequest')])).not.toContain('Phoned')
  })

  it('is added once, however often it is sent, and beside the calls before it', async () => {
    const { record, writeBack } = await saved(plan)
    await writeBack.recordCall(plan, call)
    await writeBack.recordCall(plan, call)
    await writeBack.recordCall(plan, another)
    const [task] = record.held('Task', `identifier=${plan.frame.screening}.review`)
    expect(task).toMatchObject({ note: [note, { text: 'Phoned: Security. Decided by: the clinician.' }] })
  })

  it('is kept in the review where there is no task of the team’s', async () => {
    const child = planAfter([...bothLocks, ...judgedAndSent], { age: 'under-18' })
    const { record, writeBack } = await saved(child)
    await writeBack.recordCall(child, call)
    await writeBack.recordCall(child, another)
    const again = await writeBack.recordCall(child, call)
    const [response] = record.held('QuestionnaireResponse')
    expect(again).toEqual({
      ok: true,
      value: { type: 'QuestionnaireResponse', id: response?.id, version: '3' },
    })
    expect(response).toMatchObject({ status: 'amended' })
    const calls =
      response?.resourceType === 'QuestionnaireResponse'
        ? response.item?.find(({ linkId }) => linkId === 'calls')?.item
        : []
    expect(calls).toMatchObject([
      { linkId: 'calls.call', answer: [{ valueString: 'Adult lead' }, { valueString: 'Security' }] },
    ])
  })

  it('is not written over somebody else’s change', async () => {
    const { record, writeBack } = await saved(plan)
    record.goesWrong('precondition-failed', { method: 'PUT', type: 'Task' })
    expect(await writeBack.recordCall(plan, call)).toEqual({
      ok: false,
      problem: { problem: 'changed-by-someone-else', doing: 'update Task' },
    })
    expect(await writeBack.recordCall(plan, call)).toMatchObject({ ok: true })
  })

  it('is there when the answer was lost, and says so', async () => {
    const { record, writeBack } = await saved(plan)
    record.goesWrong('answer-lost', { method: 'PUT', type: 'Task' })
    expect(await writeBack.recordCall(plan, call)).toMatchObject({ ok: true, value: { version: '2' } })
  })

  it('has nowhere to go before anything was saved', async () => {
    const record = await aRecord()
    const writeBack = createWriteBack(await record.signedIn())
    expect(await writeBack.recordCall(plan, call)).toMatchObject({ ok: false })
  })
})
