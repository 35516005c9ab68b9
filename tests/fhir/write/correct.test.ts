import { describe, expect, it } from 'vitest'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import { aCorrection, inError } from '../../support/a-correction.ts'
import { aFrame, agreeing, NOW, planAfter } from '../../support/a-plan.ts'
import { allScopes, aRecord, attested, counted } from '../../support/a-record.ts'

const CANARY = 'I want to sleep somewhere else'
const TYPES = ['QuestionnaireResponse', 'Flag', 'Consent', 'ServiceRequest', 'Task', 'Provenance'] as const

async function afterSaving({ scope = allScopes } = {}) {
  const record = await aRecord({ site: attested })
  await createWriteBack(await record.signedIn()).save(planAfter(agreeing('harbour-house')))
  const means = await record.signedIn({ scope })
  const writeBack = createWriteBack(means)
  const current = () => JSON.stringify(TYPES.map((type) => record.held(type)))
  return { record, means, writeBack, current }
}

describe('words taken back after they were saved (DF-8, R-079)', () => {
  it('are in the current version of no entry: not in the review, and not in what the service was sent', async () => {
    const { record, writeBack, current } = await afterSaving()
    expect(JSON.stringify(record.held('ServiceRequest'))).toContain(CANARY)
    expect(await writeBack.correct(aCorrection())).toEqual({ outcome: 'done', at: NOW, attested: true })
    expect(current()).not.toContain(CANARY)
    expect(record.held('QuestionnaireResponse')).toMatchObject([{ status: 'amended' }])
    expect(current()).toContain('seen and heard')
    expect(counted(record)).toMatchObject({ QuestionnaireResponse: 1, ServiceRequest: 1, Provenance: 2 })
  })

  it('twice changes nothing twice', async () => {
    const { record, writeBack } = await afterSaving()
    await writeBack.correct(aCorrection())
    expect(await writeBack.correct(aCorrection())).toMatchObject({ outcome: 'done' })
    expect(counted(record)).toMatchObject({ Provenance: 2 })
  })

  it('may be all of them: nothing is left of it but that it was amended', async () => {
    const { record, writeBack } = await afterSaving()
    const [review] = record.held('QuestionnaireResponse')
    const linkIds =
      review?.resourceType === 'QuestionnaireResponse' ? (review.item ?? []).map((item) => item.linkId) : []
    expect(await writeBack.correct(aCorrection({ linkIds }))).toMatchObject({ outcome: 'done' })
    expect(JSON.stringify(record.held('QuestionnaireResponse'))).not.toContain('"item"')
  })

  it.each([
    ['the patient, alone and able', aCorrection(), true],
    ['someone who is near', aCorrection({ heard: { alone: 'companion-stays', ability: 'able' } }), false],
    ['nobody: it was a mistake', aCorrection({ heard: {} }), false],
  ])('are attested as asked for by %s', async (_who, plan, byPatient) => {
    const { record, writeBack } = await afterSaving()
    await writeBack.correct(plan)
    const told = JSON.stringify(record.held('Provenance'))
    expect(told.includes('informant')).toBe(byPatient)
  })

  it.each([
    [
      'another person',
      { frame: { ...aCorrection().frame, author: { reference: 'Practitioner/x', name: 'X' } } },
    ],
    ['another patient', { frame: { ...aCorrection().frame, person: { ...aFrame.person, id: 'p2' } } }],
    ['nothing chosen', { linkIds: [] }],
    ['no reason', { act: 'in-error' as const, reason: ' ' }],
  ])('is not done for %s, and nothing is changed', async (_whose, change) => {
    const { current, writeBack } = await afterSaving()
    const before = current()
    expect(await writeBack.correct(aCorrection(change))).toEqual({ outcome: 'not-allowed' })
    expect(current()).toBe(before)
  })
})

describe('a correction in a record that does not go along (DF-4, DF-8)', () => {
  it('what somebody else changed meanwhile is looked at again, and never written over', async () => {
    const { record, writeBack, current } = await afterSaving()
    const before = current()
    record.goesWrong('conflict', { method: 'POST', type: 'Bundle', times: 3 })
    expect(await writeBack.correct(aCorrection())).toMatchObject({ outcome: 'not-done' })
    expect(current()).toBe(before)
    record.goesWrong('conflict', { method: 'POST', type: 'Bundle' })
    expect(await writeBack.correct(aCorrection())).toMatchObject({ outcome: 'done' })
    expect(current()).not.toContain(CANARY)
  })

  it('is all there or not at all: one entry that is refused leaves every other as it was', async () => {
    const { record, writeBack, current } = await afterSaving()
    const before = current()
    record.goesWrong('precondition-failed', { method: 'PUT', type: 'QuestionnaireResponse', times: 9 })
    expect(await writeBack.correct(aCorrection())).toMatchObject({ outcome: 'not-done' })
    expect(current()).toBe(before)
  })

  it('an answer that was lost is not a no: it is looked for', async () => {
    const { record, writeBack, current } = await afterSaving()
    record.goesWrong('answer-lost', { type: 'Bundle' })
    expect(await writeBack.correct(aCorrection())).toMatchObject({ outcome: 'done' })
    expect(current()).not.toContain(CANARY)
  })

  it('checking again only looks', async () => {
    const { record, writeBack, current } = await afterSaving()
    record.goesWrong('socket-dropped', { type: 'Bundle' })
    expect(await writeBack.correct(aCorrection())).toMatchObject({ outcome: 'cannot-tell' })
    const before = current()
    record.system.requests.clear()
    expect(await writeBack.checkCorrect(aCorrection())).toMatchObject({ outcome: 'cannot-tell' })
    expect(record.system.requests.all().filter(({ method }) => method !== 'GET')).toEqual([])
    expect(current()).toBe(before)
    await writeBack.correct(aCorrection())
    expect(await writeBack.checkCorrect(aCorrection())).toEqual({ outcome: 'done', at: NOW, attested: true })
  })

  it('is not sent where the hospital switched writing off, nor without the right to change', async () => {
    const { means, current, record } = await afterSaving()
    const before = current()
    record.system.requests.clear()
    const off = createWriteBack({ ...means, issuer: { ...means.issuer, writes: 'off' } })
    expect(await off.correct(aCorrection())).toEqual({
      outcome: 'not-done',
      problem: { problem: 'not-supported', doing: 'save Bundle' },
    })
    expect(record.system.requests.all()).toEqual([])
    const scope = allScopes.replace('patient/ServiceRequest.cruds', 'patient/ServiceRequest.rs')
    const { writeBack } = { writeBack: createWriteBack(await record.signedIn({ scope })) }
    expect(await writeBack.correct(aCorrection())).toEqual({
      outcome: 'not-done',
      problem: { problem: 'not-allowed', doing: 'update ServiceRequest' },
    })
    expect(current()).toBe(before)
  })
})

function labels(resource: { meta?: { security?: { code?: string }[] } } | undefined) {
  return resource?.meta?.security?.map(({ code }) => code)
}

describe('labels at correcting (DF-2)', () => {
  it('hide it from the patient’s side where that is not safe today, or no longer known', async () => {
    for (const plan of [
      aCorrection(),
      aCorrection({ linkIds: ['contact.sight'], frame: { ...aCorrection().frame, patientSideIsSafe: true } }),
    ]) {
      const record = await aRecord({ site: attested })
      const safe = agreeing('harbour-house').map((event) =>
        event.type === 'contact'
          ? { ...event, set: { ...event.set, sight: 'only-patient' as const } }
          : event,
      )
      const writeBack = createWriteBack(await record.signedIn())
      await writeBack.save(planAfter(safe))
      expect(labels(record.held('QuestionnaireResponse')[0])).not.toContain('NOPAT')
      expect(await writeBack.correct(plan)).toMatchObject({ outcome: 'done' })
      expect(labels(record.held('QuestionnaireResponse')[0])).toContain('NOPAT')
    }
  })

  it('are tried on an empty entry first: a record that drops them is sent nothing', async () => {
    const record = await aRecord()
    await createWriteBack(await record.signedIn()).save(planAfter(agreeing('harbour-house')))
    const current = () => JSON.stringify(TYPES.map((type) => record.held(type)))
    const before = current()
    record.goesWrong('label-dropped', { times: 50 })
    const writeBack = createWriteBack(await record.signedIn())
    expect(await writeBack.correct(aCorrection())).toMatchObject({ outcome: 'label-lost' })
    expect(current()).toBe(before)
  })

  it('lost all the same: the entry is emptied, and it is told', async () => {
    const { record, writeBack } = await afterSaving()
    record.goesWrong('label-dropped', { type: 'QuestionnaireResponse', times: 9 })
    expect(await writeBack.correct(aCorrection())).toEqual({
      outcome: 'not-kept',
      entries: [expect.objectContaining({ type: 'QuestionnaireResponse' })],
    })
    expect(JSON.stringify(record.held('QuestionnaireResponse'))).not.toContain('"item"')
  })

  it('lost once: it is sent again with its labels', async () => {
    const { record, writeBack } = await afterSaving()
    record.goesWrong('label-dropped', { type: 'QuestionnaireResponse' })
    expect(await writeBack.correct(aCorrection())).toMatchObject({ outcome: 'not-kept' })
    expect(labels(record.held('QuestionnaireResponse')[0])).toEqual(expect.arrayContaining(['R', 'NOPAT']))
    expect(JSON.stringify(record.held('QuestionnaireResponse'))).toContain('seen and heard')
  })
})

describe('a review of the wrong patient (R-079, principle 10)', () => {
  it('is emptied with all that belongs to it: nothing of it goes on, and nobody is called', async () => {
    const { record, writeBack } = await afterSaving()
    expect(await writeBack.correct(inError())).toMatchObject({ outcome: 'done' })
    for (const type of ['QuestionnaireResponse', 'Flag', 'Consent', 'ServiceRequest', 'Task'] as const)
      for (const entry of record.held(type)) {
        expect(entry).toMatchObject({ resourceType: type, status: 'entered-in-error' })
        expect(entry.meta?.security?.map(({ code }) => code)).toEqual(expect.arrayContaining(['R', 'NOPAT']))
        for (const word of [CANARY, 'seen and heard', 'Mobile, mornings', '"note"', '"item"', 'reasonCode'])
          expect(JSON.stringify(entry)).not.toContain(word)
      }
    expect(record.held('ServiceRequest')).toMatchObject([
      {
        performer: [{ reference: 'Organization/harbour-house' }],
        orderDetail: [{ coding: [{ code: 'contacting-subject-prohibited' }] }],
      },
    ])
    expect(JSON.stringify(record.held('Provenance'))).toContain('Wrong patient')
    expect(await writeBack.correct(inError())).toMatchObject({ outcome: 'done' })
    expect(counted(record)).toMatchObject({ Provenance: 2 })
  })

  it('leaves the care note that another review needs as well', async () => {
    const { record, writeBack } = await afterSaving()
    const other = '11111111-3f52-4c8a-9d1e-2a4b6c8d0e1f'
    await writeBack.save(planAfter(agreeing(), { frame: { screening: other } }))
    expect(record.held('Flag')).toHaveLength(1)
    expect(await writeBack.correct(inError())).toMatchObject({ outcome: 'done' })
    expect(record.held('Flag')).toMatchObject([{ status: 'active', identifier: [{ value: other }] }])
  })

  it('sends nothing more of it, also from a page that is still open', async () => {
    const { writeBack } = await afterSaving()
    await writeBack.correct(inError())
    expect(await writeBack.save(planAfter(agreeing('harbour-house')))).toEqual({ outcome: 'not-allowed' })
  })
})
