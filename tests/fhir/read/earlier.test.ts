import { describe, expect, it } from 'vitest'
import {
  asReviews,
  readCareNote,
  readEarlierReview,
  type PartOfReview,
} from '../../../src/fhir/read/earlier.ts'

const review = {
  resourceType: 'QuestionnaireResponse',
  id: 'q1',
  identifier: { system: 'https://sphere.example/fhir/identifier/screening', value: '1' },
  status: 'completed',
  authored: '2026-02-15T10:40:00Z',
  item: [
    {
      linkId: 'ind',
      text: 'Answers',
      item: [
        {
          linkId: 'ind.x',
          text: 'Pay is kept back',
          answer: [
            {
              valueCoding: { code: 'reported-today', display: 'Reported today' },
              item: [{ linkId: 'ind.x.time', text: 'When', answer: [{ valueCoding: { code: 'past' } }] }],
            },
          ],
        },
      ],
    },
    { linkId: 'words', text: 'Own words', answer: [{ valueString: 'One' }, { valueString: 'Two' }] },
  ],
}
const note = {
  resourceType: 'Flag',
  id: 'f1',
  meta: { versionId: '4' },
  identifier: [{ system: 'https://sphere.example/fhir/identifier/flag', value: '1' }],
  status: 'active',
  period: { start: '2026-02-15' },
}

describe('an earlier review', () => {
  it('is read as it was stored, question by question', () => {
    expect(readEarlierReview(review)).toMatchObject({
      entry: 'read',
      value: {
        id: 'q1',
        date: { text: '2026-02-15T10:40:00Z' },
        answers: [
          { question: 'Pay is kept back', answer: 'Reported today', code: 'reported-today' },
          { question: 'When', answer: 'past' },
          { question: 'Own words', answer: 'One' },
          { question: 'Own words', answer: 'Two' },
        ],
        onlyIfPatientRaisesIt: false,
      },
    })
  })

  it('honours that it is raised only if the patient raises it', () => {
    const item = [
      { linkId: 'judgement.only-if-raised', text: 'Only if raised', answer: [{ valueBoolean: true }] },
    ]
    expect(readEarlierReview({ ...review, item })).toMatchObject({ value: { onlyIfPatientRaisesIt: true } })
  })

  it.each([
    [{ identifier: { system: 'urn:other', value: '1' } }, 'not-ours'],
    [{ identifier: undefined }, 'not-ours'],
    [{ status: 'entered-in-error' }, 'left-out'],
    [{ id: {} }, 'skipped'],
  ])('is not %j', (fields, entry) => {
    expect(readEarlierReview({ ...review, ...fields })).toEqual({ entry })
  })

  it('is skipped, and nothing hangs, when it is nested fifty thousand deep', () => {
    let item: object[] = []
    for (let depth = 0; depth < 50_000; depth++) item = [{ linkId: 'x', item }]
    expect(readEarlierReview({ ...review, item })).toEqual({ entry: 'skipped' })
  })
})

describe('a care note of ours', () => {
  it('is known by its version, so that it can be changed safely', () => {
    expect(readCareNote(note)).toMatchObject({
      value: { id: 'f1', version: '4', date: { text: '2026-02-15' } },
    })
  })

  it.each([
    [{ status: 'inactive' }, 'not-ours'],
    [{ status: 'entered-in-error' }, 'left-out'],
    [{ identifier: [{ system: 'urn:other' }] }, 'not-ours'],
    [{ id: undefined }, 'skipped'],
  ])('is not %j', (fields, entry) => {
    expect(readCareNote({ ...note, ...fields })).toEqual({ entry })
  })
})

function parts(...all: object[]): PartOfReview[] {
  return all.flatMap((json) => {
    const entry = readEarlierReview({ ...json })
    return entry.entry === 'read' ? [entry.value] : []
  })
}

describe('answers to an instrument of the hospital’s own (R-129, DF-8)', () => {
  const nested = { linkId: '1.1', text: 'Which', answer: [{ valueString: 'Inside' }] }
  const instrument = {
    ...review,
    id: 'q2',
    identifier: { ...review.identifier, value: '1.pvs' },
    authored: '2026-02-15T10:41:00Z',
    item: [{ linkId: '1', text: 'Asked', answer: [{ valueString: 'Yes', item: [nested] }] }],
  }
  it('belong to the review they were given in: it is no visit of its own, and no question is taken for ours', () => {
    const [talk] = parts(review)
    expect(asReviews(parts(instrument, review))).toEqual([
      {
        ...talk,
        answers: [
          ...(talk?.answers ?? []),
          { linkId: 'instrument.pvs/1', question: 'Asked', answer: 'Yes' },
          {
            linkId: 'instrument.pvs/1.1',
            question: 'Which',
            answer: 'Inside',
            under: ['instrument.pvs/1'],
          },
        ],
      },
    ])
  })

  it('stand alone where their review was not read', () => {
    expect(asReviews(parts(instrument))).toMatchObject([{ review: '1', answers: [{ answer: 'Yes' }, {}] }])
  })
})
