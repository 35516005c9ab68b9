import { describe, expect, it } from 'vitest'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import type { CorrectPlan } from '../../../src/write-back/correct-plan.ts'
import { aFrame, agreeing, NOW, planAfter, SCREENING } from '../../support/a-plan.ts'
import { aRecord, attested, counted } from '../../support/a-record.ts'

const CANARY = 'I want to sleep somewhere else'
const OWN_WORDS = 'needs.own-words'

function aCorrection(change: Partial<CorrectPlan> = {}): CorrectPlan {
  return {
    act: 'take-out',
    review: SCREENING,
    linkIds: [OWN_WORDS],
    reason: '',
    frame: { ...aFrame, screening: 'another', patientSideIsSafe: false, at: NOW + 60_000 },
    ...change,
  }
}

async function afterSaving() {
  const record = await aRecord({ site: attested })
  const writeBack = createWriteBack(await record.signedIn())
  await writeBack.save(planAfter(agreeing('harbour-house')))
  const types = ['QuestionnaireResponse', 'Flag', 'Consent', 'ServiceRequest', 'Task', 'Provenance'] as const
  const current = () => JSON.stringify(types.map((type) => record.held(type)))
  return { record, writeBack, current }
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

  it('a review made in error holds nothing any more, and keeps its labels; what belongs to it stands', async () => {
    const { record, writeBack } = await afterSaving()
    const plan = aCorrection({ act: 'in-error', linkIds: [], reason: 'Wrong patient' })
    expect(await writeBack.correct(plan)).toMatchObject({ outcome: 'done' })
    const [review] = record.held('QuestionnaireResponse')
    expect(review).toMatchObject({ status: 'entered-in-error' })
    expect(JSON.stringify(review)).not.toContain('"item"')
    expect(review?.meta?.security?.map(({ code }) => code)).toEqual(expect.arrayContaining(['R', 'NOPAT']))
    expect(record.held('ServiceRequest')).toMatchObject([{ status: 'active' }])
    expect(JSON.stringify(record.held('Provenance'))).toContain('Wrong patient')
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

  it('what somebody else changed meanwhile is not written over', async () => {
    const { record, writeBack, current } = await afterSaving()
    record.goesWrong('precondition-failed', { method: 'PUT', type: 'ServiceRequest' })
    expect(await writeBack.correct(aCorrection())).toMatchObject({ outcome: 'not-done' })
    expect(current()).toContain(CANARY)
    expect(await writeBack.correct(aCorrection())).toMatchObject({ outcome: 'done' })
    expect(current()).not.toContain(CANARY)
  })

  it('an answer that was lost is not a no: it is looked for', async () => {
    const { record, writeBack, current } = await afterSaving()
    record.goesWrong('answer-lost', { method: 'PUT', type: 'QuestionnaireResponse' })
    expect(await writeBack.correct(aCorrection())).toMatchObject({ outcome: 'done' })
    expect(current()).not.toContain(CANARY)
  })
})
