import { describe, expect, it } from 'vitest'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import { DO_NOT_CALL } from '../../../src/fhir/write/referral.ts'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { aCorrection, inError } from '../../support/a-correction.ts'
import { agreeing, planAfter, SCREENING } from '../../support/a-plan.ts'
import { aRecord, attested } from '../../support/a-record.ts'
import { houseForm } from '../../support/an-instrument.ts'
import { bothLocks, judgedAndSent } from '../../support/screening-events.ts'

async function after(events: readonly ScreeningEvent[], linkIds: readonly string[]) {
  const record = await aRecord({ site: attested })
  const writeBack = createWriteBack(await record.signedIn())
  await writeBack.save(planAfter(events, { site: attested }))
  expect(await writeBack.correct(aCorrection({ linkIds }))).toMatchObject({ outcome: 'done' })
  const [referral] = record.held('ServiceRequest')
  const task = (purpose: string) => record.held('Task', `identifier=${SCREENING}.${purpose}`)[0]
  return { record, referral: referral?.resourceType === 'ServiceRequest' ? referral : undefined, task }
}

const SAFE_WAY = 'The safe way to make contact: Mobile, mornings'
const OWN = 'The patient’s own words about what they want: I want to sleep somewhere else'

describe('what a referral says again of the review (DF-8, DF-9)', () => {
  it.each(['contact.how', 'contact.phone', 'contact.never', 'contact'])(
    'DF-9: a service that no longer knows the safe way (%s) may not call',
    async (linkId) => {
      const { referral } = await after(agreeing('harbour-house'), [linkId])
      expect(referral).toMatchObject({ orderDetail: [DO_NOT_CALL] })
      expect(JSON.stringify(referral)).not.toContain('Mobile, mornings')
      expect(JSON.stringify(referral)).toContain(OWN)
    },
  )

  it('DF-8: one short word takes no other line with it', async () => {
    const short = agreeing('harbour-house').map((event) =>
      event.type === 'own-words' ? { ...event, words: 'e' } : event,
    )
    const { referral } = await after(short, ['needs.own-words'])
    expect(JSON.stringify(referral)).toContain(SAFE_WAY)
    expect(JSON.stringify(referral)).toContain('Why we are concerned: seen and heard')
    expect(JSON.stringify(referral)).not.toContain('own words')
    expect(referral?.orderDetail).toBeUndefined()
  })

  it('DF-8: a need that is taken back is no longer a reason, and the others stand', async () => {
    const two: ScreeningEvent[] = [
      ...agreeing().slice(0, -5),
      { type: 'need', need: 'food', wanted: true },
      ...agreeing('harbour-house').slice(-20),
    ]
    const { referral } = await after(two, ['needs.shelter'])
    expect(referral?.reasonCode).toEqual([{ text: 'Food and daily needs' }])
  })
})

describe('what the tasks of the team say again of the review (DF-8)', () => {
  const events: ScreeningEvent[] = [
    ...agreeing('harbour-house'),
    { type: 'follow-up', set: { who: 'Canary who', reason: 'canary reason', within: 'week' } },
    { type: 'try-again', when: 'today', who: 'canary uncle' },
    { type: 'asking', asking: 'partly' },
  ]

  it('goes with it, and the task stands', async () => {
    const taken = ['follow-up.who', 'follow-up.reason', 'judgement.try-again-who']
    const { record, task } = await after(events, taken)
    expect(task('follow-up')).toMatchObject({ description: 'Next visit', status: 'requested' })
    expect(JSON.stringify(record.held('Task'))).not.toMatch(/canary/i)
  })

  it('stays where other words go', async () => {
    const { task } = await after(events, ['needs.own-words'])
    expect(task('follow-up')).toMatchObject({ description: 'Next visit, for canary reason: Canary who' })
  })
})

describe('answers to an instrument of the hospital’s own (DF-8, R-129)', () => {
  const events: ScreeningEvent[] = [
    ...bothLocks,
    {
      type: 'replied',
      instrument: 'house-form',
      question: 'told',
      reply: { values: ['About the canary'] },
    },
    ...judgedAndSent,
  ]

  it.each([
    ['taken out by themselves', aCorrection({ linkIds: ['instrument.house-form/told'] }), 'amended'],
    ['of a review made in error', inError(), 'entered-in-error'],
  ])('go as well where they are %s', async (_how, plan, status) => {
    const record = await aRecord({ site: attested })
    const writeBack = createWriteBack(await record.signedIn())
    await writeBack.save(planAfter(events, { site: attested, instruments: [houseForm] }))
    const answers = () => record.held('QuestionnaireResponse', `identifier=${SCREENING}.house-form`)
    expect(JSON.stringify(answers())).toContain('About the canary')
    expect(await writeBack.correct(plan)).toMatchObject({ outcome: 'done' })
    expect(answers()).toMatchObject([{ status }])
    expect(JSON.stringify(answers())).not.toContain('About the canary')
  })
})
