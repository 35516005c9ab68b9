import { describe, expect, it } from 'vitest'
import { draftsOf } from '../../../src/fhir/write/drafts.ts'
import type { Placed } from '../../../src/fhir/write/find.ts'
import { placesIn, transactionOf } from '../../../src/fhir/write/transaction.ts'
import { agreeing, planAfter, SCREENING } from '../../support/a-plan.ts'
import { aSite } from '../../support/a-site.ts'

const drafts = draftsOf(planAfter(agreeing('harbour-house')), aSite)
const [response, flag] = drafts
const can = (conditional: boolean) => ({ conditionalCreate: () => conditional })

describe('the transaction', () => {
  it('creates each entry once, by its own identifier, and holds no Provenance', () => {
    const { entry = [], ...bundle } = transactionOf(drafts, [], can(true))
    expect(bundle).toEqual({ resourceType: 'Bundle', type: 'transaction' })
    expect(entry.map(({ fullUrl, request }) => ({ fullUrl, ...request }))).toEqual(
      drafts.map(({ urn, type, identifier }) => ({
        fullUrl: urn,
        method: 'POST',
        url: type,
        ifNoneExist: `identifier=${identifier.system}|${identifier.value}`,
      })),
    )
    expect(entry.map(({ resource }) => resource)).toEqual(drafts.map(({ resource }) => resource))
  })

  it('asks for no condition where the record does not declare it', () => {
    const { entry = [] } = transactionOf(drafts, [], can(false))
    expect(entry[0]?.request).toEqual({ method: 'POST', url: 'QuestionnaireResponse' })
  })

  it('refers to what is there already, and does not send it again', () => {
    const there = drafts
      .slice(0, 1)
      .map((draft): Placed => ({ draft, stored: { type: draft.type, id: 'qr7', version: '1' } }))
    const { entry = [] } = transactionOf(drafts, there, can(true))
    expect(entry).toHaveLength(drafts.length - 1)
    expect(entry[0]?.resource).toMatchObject({
      resourceType: 'Flag',
      extension: [{ valueReference: { reference: 'QuestionnaireResponse/qr7' } }],
    })
  })
})

const answer = (...locations: (string | undefined)[]) => ({
  resourceType: 'Bundle',
  entry: locations.map((location) => ({ response: { location } })),
})

describe('where the record put it', () => {
  const sent = drafts.slice(0, 2)

  it.each([
    ['relative', 'QuestionnaireResponse/1/_history/3', 'Flag/2/_history/4'],
    [
      'whole addresses',
      'https://ehr.example/fhir/QuestionnaireResponse/1/_history/3',
      '/fhir/Flag/2/_history/4',
    ],
  ])('is read from %s', (_form, ...locations) => {
    expect(placesIn(answer(...locations), sent)).toEqual([
      { draft: response, stored: { type: 'QuestionnaireResponse', id: '1', version: '3' } },
      { draft: flag, stored: { type: 'Flag', id: '2', version: '4' } },
    ])
  })

  it.each([
    ['one is missing', answer('QuestionnaireResponse/1', undefined)],
    ['one is of another type', answer('QuestionnaireResponse/1', 'Consent/2')],
    ['there are fewer than were sent', answer('QuestionnaireResponse/1')],
    ['there is no answer', undefined],
    ['the answer is something else', { resourceType: 'OperationOutcome' }],
    ['an id leads elsewhere', answer('QuestionnaireResponse/1', 'Flag/..%2f..%2fsecret')],
  ])('is not known when %s', (_why, body) => {
    expect(placesIn(body, sent)).toBeUndefined()
  })

  it('uses one id for a screening in all its identifiers', () => {
    expect(drafts.every(({ identifier }) => identifier.value.startsWith(SCREENING))).toBe(true)
  })
})
