import { describe, expect, it } from 'vitest'
import { responseFrom } from '../../../src/fhir/write/response.ts'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { readEarlierReview } from '../../../src/fhir/read/earlier.ts'
import { indicatorById } from '../../../src/indicators/catalogue.ts'
import { noticedLines } from '../../../src/indicators/noticed.ts'
import { aFrame, agreeing, planAfter, SCREENING } from '../../support/a-plan.ts'
import { aSite } from '../../support/a-site.ts'
import { bothLocks, judgedAndSent } from '../../support/screening-events.ts'

function responseAfter(...events: readonly ScreeningEvent[]) {
  const plan = planAfter(events)
  const write = plan.writes.find((item) => item.write === 'response')
  if (write?.write !== 'response') throw new Error('This plan holds no response.')
  return responseFrom(write, plan, aSite)
}

const group = (linkId: string, ...events: readonly ScreeningEvent[]) =>
  responseAfter(...events).item?.find((item) => item.linkId === linkId)
const ours = (system: string, code: string, display: string) => ({
  valueCoding: { system: `https://sphere.example/fhir/CodeSystem/${system}`, code, display },
})

describe('what a review keeps', () => {
  it('is whose, when, by whom and of which version of the questionnaire', () => {
    const { item: _items, meta: _labels, ...rest } = responseAfter(...agreeing())
    expect(rest).toEqual({
      resourceType: 'QuestionnaireResponse',
      identifier: { system: 'https://sphere.example/fhir/identifier/screening', value: SCREENING },
      questionnaire: 'https://sphere.example/fhir/Questionnaire/wellbeing-review|1.0.0',
      status: 'completed',
      subject: { reference: 'Patient/p1' },
      encounter: { reference: 'Encounter/e1' },
      authored: new Date(aFrame.at).toISOString(),
      author: { reference: 'Practitioner/clinician' },
      source: { reference: 'Practitioner/clinician' },
    })
  })

  it('has an answer with its time, who said it, where it comes from, and the evidence at its version', () => {
    const answered: ScreeningEvent = {
      type: 'answered',
      indicator: 'pay-withheld',
      answer: {
        value: 'reported-today',
        time: 'past',
        saidBy: 'patient',
        note: ' in May ',
        origin: 'override',
      },
    }
    expect(group('indicators', ...bothLocks, answered, ...judgedAndSent)?.item).toEqual([
      {
        linkId: 'ind.pay-withheld',
        text: indicatorById('pay-withheld')?.label,
        answer: [
          {
            ...ours('answer', 'reported-today', 'Yes, told me today'),
            item: [
              {
                linkId: 'ind.pay-withheld.time',
                text: 'When',
                answer: [ours('time', 'past', 'In the past')],
              },
              {
                linkId: 'ind.pay-withheld.said-by',
                text: 'Who said it',
                answer: [ours('said-by', 'patient', 'The patient')],
              },
              {
                linkId: 'ind.pay-withheld.origin',
                text: 'Where the answer comes from',
                answer: [ours('origin', 'override', 'From the record, changed by a person')],
              },
              { linkId: 'ind.pay-withheld.note', text: 'Note', answer: [{ valueString: 'in May' }] },
              {
                linkId: 'ind.pay-withheld.evidence',
                text: 'In the record',
                answer: [{ valueReference: { reference: 'Condition/c1/_history/1' } }],
              },
            ],
          },
        ],
      },
    ])
  })

  it('keeps what the clinician weighed and noticed, each with its evidence', () => {
    const events: ScreeningEvent[] = [
      ...bothLocks,
      { type: 'weighed', indicator: 'injuries', as: 'explained' },
      { type: 'weighed', indicator: 'companion-speaks', as: 'worth-asking' },
      { type: 'noticed', indicator: 'companion-speaks', present: true },
      { type: 'noticed-note', indicator: 'companion-speaks', note: 'answered twice' },
      ...judgedAndSent,
    ]
    const response = responseAfter(...events)
    expect(response.item?.find(({ linkId }) => linkId === 'noticed')?.item).toEqual([
      {
        linkId: 'noticed.companion-speaks',
        text: 'Someone else answers',
        answer: [
          {
            valueBoolean: true,
            item: [
              {
                linkId: 'noticed.companion-speaks.note',
                text: 'Note',
                answer: [{ valueString: 'answered twice' }],
              },
            ],
          },
        ],
      },
    ])
    const weighed = response.item?.find(({ linkId }) => linkId === 'record')?.item ?? []
    expect(
      weighed.map(({ linkId, answer: [one] = [] }) => [
        linkId,
        one?.valueCoding?.code,
        one?.item?.map((inside) => inside.linkId),
      ]),
    ).toEqual([
      ['rec.companion-speaks', 'worth-asking', ['rec.companion-speaks.evidence']],
      ['rec.injuries', 'explained', undefined],
    ])
    // Nobody asked about them, so nothing stands where answers are.
    expect(response.item?.find(({ linkId }) => linkId === 'indicators')).toBeUndefined()
  })

  it.each(noticedLines)('puts no more into the mouth of who noticed it than the tick said: $line', (one) => {
    const noticed: ScreeningEvent = { type: 'noticed', indicator: one.indicator, present: true }
    const response = responseAfter(...bothLocks, noticed, ...judgedAndSent)
    const linkId = `noticed.${one.indicator}`
    const kept = response.item?.find((item) => item.linkId === 'noticed')?.item
    expect(kept).toMatchObject([{ linkId, text: one.line, answer: [{ valueBoolean: true }] }])
    // As the next visit shows it, and the page that puts it right.
    const read = readEarlierReview(JSON.parse(JSON.stringify({ ...response, id: 'r1' })))
    expect(read).toMatchObject({
      value: { answers: expect.arrayContaining([{ linkId, question: one.line, answer: 'Yes' }]) },
    })
  })

  it('leaves out everything nobody touched (R-078)', () => {
    const response = responseAfter({ type: 'nobody-else-can-see' }, ...judgedAndSent.slice(1), {
      type: 'asking',
      asking: 'declined',
    })
    expect(response.item?.map(({ linkId }) => linkId)).toEqual(['conditions', 'judgement', 'writing'])
    expect(response.item?.[0]?.item?.map(({ linkId }) => linkId)).toEqual(['conditions.screen'])
  })

  it('has the judgement with the clinician’s own reason, and what may be written', () => {
    expect(group('judgement', ...agreeing())?.item).toEqual([
      { linkId: 'judgement.asking', text: 'Did you talk?', answer: [ours('asking', 'done', 'We talked')] },
      {
        linkId: 'judgement.concern',
        text: 'Concern',
        answer: [ours('concern', 'serious', 'Serious concern')],
      },
      {
        linkId: 'judgement.reason',
        text: 'The clinician’s reason',
        answer: [{ valueString: 'seen and heard' }],
      },
    ])
    expect(group('writing', ...agreeing())?.item?.map(({ linkId }) => linkId)).toEqual([
      'writing.choice',
      'writing.patient-asked',
    ])
  })

  it('keeps the wish that it not be raised again where the next review looks for it', () => {
    const events: ScreeningEvent[] = [...bothLocks, { type: 'only-if-raised', only: true }, ...judgedAndSent]
    expect(group('judgement', ...events)?.item?.at(-1)).toEqual({
      linkId: 'judgement.only-if-raised',
      text: 'Not to be raised again unless the patient does',
      answer: [{ valueBoolean: true }],
    })
  })

  it('DF-8: holds no word that was taken back', () => {
    const events: ScreeningEvent[] = [
      ...bothLocks,
      { type: 'words', topic: 'work', words: 'canary' },
      {
        type: 'answered',
        indicator: 'pay-withheld',
        answer: { value: 'reported-today', saidBy: 'patient', note: 'canary', origin: 'manual' },
      },
      { type: 'taken-back', topic: 'work', indicators: ['pay-withheld'] },
      ...judgedAndSent,
    ]
    expect(JSON.stringify(responseAfter(...events))).not.toContain('canary')
  })

  it('says who was phoned, when, and on whose decision', () => {
    const call: ScreeningEvent = {
      type: 'called',
      call: { whom: 'Adult lead', decidedBy: 'clinician', at: 4_000 },
    }
    expect(group('calls', ...bothLocks, call, ...judgedAndSent)?.item).toEqual([
      {
        linkId: 'calls.call',
        text: 'Who was phoned',
        answer: [
          {
            valueString: 'Adult lead',
            item: [
              {
                linkId: 'calls.decided-by',
                text: 'Who decided to phone',
                answer: [ours('decided-by', 'clinician', 'The clinician')],
              },
              {
                linkId: 'calls.at',
                text: 'When',
                answer: [{ valueDateTime: '1970-01-01T00:00:04.000Z' }],
              },
            ],
          },
        ],
      },
    ])
  })
})
