import { describe, expect, it } from 'vitest'
import { validate } from '../../../launch/sandbox/store/validate/validate.ts'
import { instrumentResponseFrom } from '../../../src/fhir/write/instrument-response.ts'
import { createWriteBack } from '../../../src/fhir/write/write-back.ts'
import type { Replies } from '../../../src/instruments/replies.ts'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { aFrame, planAfter, SCREENING } from '../../support/a-plan.ts'
import { aRecord, attested, counted } from '../../support/a-record.ts'
import { aSite } from '../../support/a-site.ts'
import { anInstrument, answerOf, houseForm, ORDINAL, scored } from '../../support/an-instrument.ts'
import { bothLocks, judgedAndSent } from '../../support/screening-events.ts'

const instrument = anInstrument(
  [
    { linkId: 'intro', type: 'display', text: 'Some words' },
    {
      linkId: 'day',
      type: 'group',
      text: 'Your day',
      item: [
        scored('sleep', [0, 2], { required: true, item: [{ linkId: 'why', type: 'text', text: 'Why?' }] }),
        { linkId: 'hours', type: 'integer', text: 'How many hours?' },
        { linkId: 'weight', type: 'decimal', text: 'How heavy?' },
        { linkId: 'since', type: 'date', text: 'Since when?' },
        { linkId: 'told', type: 'boolean', text: 'Were you told?' },
        {
          linkId: 'seats',
          type: 'choice',
          text: 'Where?',
          repeats: true,
          answerOption: [{ valueString: 'Chair' }, { valueInteger: 7 }],
        },
      ],
    },
    {
      linkId: 'other',
      type: 'group',
      text: 'Other',
      item: [{ linkId: 'more', type: 'string', text: 'More?' }],
    },
  ],
  {},
  { version: '2' },
)

const responseOf = (replies: Replies, patientSideIsSafe = false) =>
  instrumentResponseFrom(
    { write: 'instrument', instrument, replies },
    { frame: { ...aFrame, patientSideIsSafe } },
    aSite,
  )

describe('the answers to an instrument of the hospital’s own', () => {
  it('are an entry of their own beside the review, with its labels, valid R4 (R-066)', () => {
    const response = responseOf({
      sleep: answerOf(2),
      why: { values: [' The noise '] },
      hours: { values: [5] },
      weight: { values: [1.5] },
      since: { values: ['2026-05-01'] },
      told: { values: [false] },
      seats: { values: ['Chair', '7'] },
    })
    expect(response).toEqual({
      resourceType: 'QuestionnaireResponse',
      meta: {
        security: [
          expect.objectContaining({ code: 'R' }),
          expect.objectContaining({ code: 'NOPAT' }),
          expect.objectContaining({ code: 'HTEST' }),
        ],
      },
      identifier: {
        system: 'https://sphere.example/fhir/identifier/screening',
        value: `${SCREENING}.house-form`,
      },
      questionnaire: 'https://house.example/q|2',
      status: 'completed',
      subject: { reference: 'Patient/p1' },
      encounter: { reference: 'Encounter/e1' },
      authored: expect.stringMatching(/^1970-01-01T00:00:05/),
      author: { reference: 'Practitioner/clinician' },
      source: { reference: 'Patient/p1' },
      item: [
        {
          linkId: 'day',
          text: 'Your day',
          item: [
            {
              linkId: 'sleep',
              text: 'About sleep',
              answer: [
                {
                  valueCoding: { system: 'https://house.example/answers', code: 'a2', display: 'Answer 2' },
                  item: [{ linkId: 'why', text: 'Why?', answer: [{ valueString: 'The noise' }] }],
                },
              ],
            },
            { linkId: 'hours', text: 'How many hours?', answer: [{ valueInteger: 5 }] },
            { linkId: 'weight', text: 'How heavy?', answer: [{ valueDecimal: 1.5 }] },
            { linkId: 'since', text: 'Since when?', answer: [{ valueDate: '2026-05-01' }] },
            { linkId: 'told', text: 'Were you told?', answer: [{ valueBoolean: false }] },
            { linkId: 'seats', text: 'Where?', answer: [{ valueString: 'Chair' }, { valueInteger: 7 }] },
          ],
        },
      ],
    })
    expect(validate(response)).toEqual([])
  })

  it('say what was declined, and are not complete without what the tool requires (R-078)', () => {
    const response = responseOf({ sleep: 'declined', told: { values: [true] } })
    expect(response.status).toBe('stopped')
    expect(response.item?.[0]?.item).toEqual([
      {
        linkId: 'sleep',
        text: 'About sleep',
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason',
            valueCode: 'asked-declined',
          },
        ],
      },
      { linkId: 'told', text: 'Were you told?', answer: [{ valueBoolean: true }] },
    ])
    expect(validate(response)).toEqual([])
  })

  it('hold no sum, and no number of the tool’s (R-129)', () => {
    const written = JSON.stringify(responseOf({ sleep: answerOf(2) }))
    expect(written).not.toContain(ORDINAL)
    expect(written).not.toMatch(/score|sum/i)
  })
})

const said: ScreeningEvent[] = [
  ...bothLocks,
  { type: 'replied', instrument: 'house-form', question: 'told', reply: { values: ['About the bus'] } },
  ...judgedAndSent,
]

describe('saving them', () => {
  const plan = planAfter(said, { instruments: [houseForm] })

  it('happens with the review, once, and is attested with it (DF-3)', async () => {
    const record = await aRecord({ site: attested })
    const writeBack = createWriteBack(await record.signedIn())
    expect(await writeBack.save(plan)).toMatchObject({ outcome: 'saved' })
    expect(await writeBack.save(plan)).toMatchObject({ outcome: 'saved' })
    expect(counted(record)).toMatchObject({ QuestionnaireResponse: 2, Provenance: 1 })
    const held = JSON.stringify(record.held('QuestionnaireResponse'))
    expect(held).toContain('About the bus')
    const [who] = record.held('Provenance')
    const own = record.held('QuestionnaireResponse').map(({ id }) => `QuestionnaireResponse/${id}`)
    for (const one of own) expect(JSON.stringify(who)).toContain(one)
  })

  it('is undone with it, and what was taken back before stands nowhere (DF-8)', async () => {
    const record = await aRecord({ site: attested })
    const writeBack = createWriteBack(await record.signedIn())
    await writeBack.save(plan)
    // Who saved it is kept by this record for ever, and named.
    expect(await writeBack.takeBack(plan)).toMatchObject({ types: ['Provenance'] })
    expect(counted(record)).toEqual({ Provenance: 1 })

    const before = [...said.slice(0, -4), { type: 'replies-taken-back', instrument: 'house-form' } as const]
    const without = planAfter([...before, ...judgedAndSent], { instruments: [houseForm] })
    expect(await writeBack.save(without)).toMatchObject({ outcome: 'saved' })
    expect(JSON.stringify(record.held('QuestionnaireResponse'))).not.toContain('About the bus')
  })
})

it('an answer repeats the text of its question, and not the number before it', () => {
  const numbered = anInstrument([{ linkId: 'q', prefix: '1.', type: 'string', text: 'Were you told?' }])
  expect(numbered.items).toMatchObject([{ text: '1. Were you told?' }])
  const reply = {
    type: 'replied',
    instrument: numbered.setting.id,
    question: 'q',
    reply: { values: ['no'] },
  } as const
  const plan = planAfter([...bothLocks, reply, ...judgedAndSent], { instruments: [numbered] })
  const write = plan.writes.find((one) => one.write === 'instrument')
  if (write?.write !== 'instrument') throw new Error('Nothing is written.')
  expect(instrumentResponseFrom(write, plan, aSite).item).toMatchObject([{ text: 'Were you told?' }])
})
