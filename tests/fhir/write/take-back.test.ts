import { describe, expect, it } from 'vitest'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import { agreeing, NOW, planAfter } from '../../support/a-plan.ts'
import { allScopes, aRecord, attested, counted } from '../../support/a-record.ts'

const plan = planAfter(agreeing('harbour-house', 'open-door'))
const withdrawn = planAfter(agreeing('open-door'), { frame: { at: NOW + 60_000 } })
const takenBack = { outcome: 'not-saved', problem: { problem: 'taken-back' } }
const unclear = { outcome: 'cannot-tell', problem: { problem: 'no-clear-answer', doing: 'save Bundle' } }

/** A save that ended in 'cannot tell'. With `arrived`, all of it is in the record nevertheless. */
async function unclearSave({ arrived, scope = allScopes }: { arrived: boolean; scope?: string }) {
  const record = await aRecord({ site: attested })
  const clock = { now: NOW }
  const means = { ...(await record.signedIn({ scope })), now: () => clock.now }
  const writeBack = createWriteBack(means)
  record.goesWrong(arrived ? 'answer-lost' : 'socket-dropped', { type: 'Bundle' })
  if (arrived) record.goesWrong('socket-dropped', { method: 'GET', type: 'QuestionnaireResponse' })
  expect(await writeBack.save(plan)).toEqual(unclear)
  return { record, writeBack, clock }
}

describe('taking back what may have been saved', () => {
  it('removes all of it, and only then says that nothing of it is there (DF-4, DF-8)', async () => {
    const { record, writeBack } = await unclearSave({ arrived: true })
    expect(await writeBack.takeBack(plan)).toEqual(takenBack)
    expect(counted(record)).toEqual({})
    expect(await writeBack.takeBack(plan)).toEqual(takenBack)
  })

  it('stays unclear while the record may still be at work on it, and is certain after that', async () => {
    const { writeBack, clock } = await unclearSave({ arrived: false })
    expect(await writeBack.takeBack(plan)).toEqual(unclear)
    clock.now += 120_000
    expect(await writeBack.takeBack(plan)).toEqual(takenBack)
  })

  it('stays unclear while the record does not answer, and can be tried again', async () => {
    const { record, writeBack } = await unclearSave({ arrived: true })
    record.goesWrong('socket-dropped', { method: 'GET', type: 'Consent' })
    expect(await writeBack.takeBack(plan)).toEqual(unclear)
    record.goesWrong('unavailable', { method: 'GET', type: 'ServiceRequest', times: 9 })
    expect(await writeBack.takeBack(plan)).toEqual(unclear)
    record.system.faults.switchOff()
    expect(await writeBack.takeBack(plan)).toEqual(takenBack)
    expect(counted(record)).toEqual({})
  })

  it('names what may not be deleted', async () => {
    const scope = allScopes.replace('patient/Consent.cruds', 'patient/Consent.crus')
    const { record, writeBack } = await unclearSave({ arrived: true, scope })
    expect(await writeBack.takeBack(plan)).toMatchObject({
      outcome: 'not-the-same',
      types: ['Consent'],
      undone: true,
      remaining: [{ type: 'Consent' }, { type: 'Consent' }],
    })
    expect(record.held('Consent')).toMatchObject([
      { status: 'entered-in-error' },
      { status: 'entered-in-error' },
    ])
  })

  it('leaves alone what a service went on with, and says that it cannot tell', async () => {
    const { record, writeBack } = await unclearSave({ arrived: true })
    const [task] = record.held('Task')
    if (task?.resourceType === 'Task')
      await record.system.repository.updateResource({ ...task, status: 'accepted' })
    expect(await writeBack.takeBack(plan)).toEqual({
      outcome: 'cannot-tell',
      problem: { problem: 'changed-by-someone-else', doing: 'save Bundle' },
    })
    expect(record.held('Task')).toMatchObject([{ id: task?.id, status: 'accepted' }])
  })

  it('is also possible where nothing was ever sent', async () => {
    const record = await aRecord({ site: attested })
    expect(await createWriteBack(await record.signedIn()).takeBack(plan)).toEqual(takenBack)
  })
})

describe('another plan of the same screening', () => {
  it('leaves nothing of the earlier one behind: a referral that was taken back is gone (DF-4, DF-8)', async () => {
    const { record, writeBack } = await unclearSave({ arrived: true })
    expect(await writeBack.save(withdrawn)).toMatchObject({ outcome: 'saved' })
    expect(counted(record)).toEqual({
      QuestionnaireResponse: 1,
      Flag: 1,
      Consent: 1,
      ServiceRequest: 1,
      Task: 2,
      Provenance: 1,
    })
    expect(JSON.stringify(record.held('ServiceRequest'))).not.toContain('harbour-house')
  })

  it('is not sent while it is unclear what became of the earlier one', async () => {
    const { record, writeBack } = await unclearSave({ arrived: false })
    expect(await writeBack.save(withdrawn)).toEqual(unclear)
    expect(counted(record)).toEqual({})
  })

  it('that is not allowed does not say that nothing was sent', async () => {
    const { writeBack } = await unclearSave({ arrived: true })
    expect(await writeBack.save({ ...plan, writes: [] })).toEqual(unclear)
  })
})

describe('after an unclear answer', () => {
  it('looking again neither needs a basis nor writes or undoes anything', async () => {
    const { record, writeBack, clock } = await unclearSave({ arrived: true })
    clock.now += 40 * 86_400_000
    record.system.requests.clear()
    expect(await writeBack.checkAgain(plan)).toMatchObject({ outcome: 'cannot-tell' })
    expect(new Set(record.system.requests.all().map(({ method }) => method))).toEqual(new Set(['GET']))
  })

  it('a consent that ended meanwhile does not turn it into nothing was sent', async () => {
    const { writeBack, clock } = await unclearSave({ arrived: true })
    clock.now += 40 * 86_400_000
    expect(await writeBack.save(plan)).toEqual(unclear)
  })

  it('a clear no to the second try says nothing about the first', async () => {
    const { record, writeBack } = await unclearSave({ arrived: false })
    record.goesWrong('conflict', { method: 'POST', type: 'Bundle' })
    expect(await writeBack.save(plan)).toEqual(unclear)
  })

  it('a call that was noted meanwhile deletes nothing (DF-3)', async () => {
    const { record, writeBack } = await unclearSave({ arrived: true })
    const call = { whom: 'Duty lead', decidedBy: 'clinician', at: NOW + 1_000 } as const
    expect(await writeBack.recordCall(plan, call)).toMatchObject({ ok: true })
    await writeBack.checkAgain(plan)
    expect(await writeBack.save(plan)).toMatchObject({ outcome: 'saved' })
    expect(counted(record)).toMatchObject({ QuestionnaireResponse: 1, ServiceRequest: 2, Task: 3 })
  })

  it('a note that a later review renewed is there, and stays', async () => {
    const { record, writeBack } = await unclearSave({ arrived: true })
    const other = planAfter(agreeing(), {
      frame: { screening: '99999999-3f52-4c8a-9d1e-2a4b6c8d0e1f', at: 9_000 },
    })
    await createWriteBack(await record.signedIn()).save(other)
    expect(await writeBack.save(plan)).toMatchObject({ outcome: 'saved' })
    expect(record.held('Flag')).toMatchObject([{ meta: { versionId: '2' } }])
  })

  it.each([
    ['accepted', { status: 'accepted' }],
    ['given a business status', { businessStatus: { text: 'Called back' } }],
  ])('a task that was %s is there, and stays (DF-3)', async (_what, change) => {
    const { record, writeBack } = await unclearSave({ arrived: true })
    const [task] = record.held('Task')
    if (task) await record.system.repository.updateResource(Object.assign({ ...task }, change))
    expect(await writeBack.save(plan)).toMatchObject({ outcome: 'saved' })
    expect(record.held('Task', `_id=${task?.id}`)).toMatchObject([change])
  })
})
