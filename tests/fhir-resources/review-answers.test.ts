import * as fc from 'fast-check'
import type { QuestionnaireResponse, QuestionnaireResponseItem, Resource } from 'fhir/r4'
import { describe, expect, it } from 'vitest'
import { questionnaireFrom } from '../../fhir-resources/make-questionnaire.ts'
import { readEarlierReview } from '../../src/fhir/read/earlier.ts'
import { withoutAnswers } from '../../src/fhir/write/correct-items.ts'
import { QUESTIONNAIRE } from '../../src/fhir/write/response.ts'
import { catalogue } from '../../src/indicators/catalogue.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { whatCanGo } from '../../src/ui/earlier/what-can-go.ts'
import { withWhatHangsOn } from '../../src/write-back/correct-plan.ts'
import type { WritePlan } from '../../src/write-back/plan.ts'
import { planAfter, SCREENING } from '../support/a-plan.ts'
import { misfits } from '../support/answers-to.ts'
import { anyClicks } from '../support/any-clicks.ts'
import { forManyPlans } from '../support/many-plans.ts'
import { published, sentIn } from '../support/published.ts'
import { anyAge, bothLocks, judgedAndSent } from '../support/screening-events.ts'
import { writtenBy } from '../support/written-resources.ts'

const questionnaire = questionnaireFrom(catalogue)

function reviewIn(plan: WritePlan): QuestionnaireResponseItem[] {
  const written = writtenBy(plan).flatMap((one) =>
    one.resourceType === 'QuestionnaireResponse' ? [one] : [],
  )
  return written.find((one) => one.questionnaire === QUESTIONNAIRE)?.item ?? []
}

describe('a review answers the published questions, each in its place', () => {
  it('whatever happened', () => {
    forManyPlans(
      ({ plan }) => plan.writes.length > 0,
      ({ plan }) => expect(misfits(questionnaire, reviewIn(plan))).toEqual([]),
      300,
    )
  })

  it('in whatever order things were clicked, and also once some of it was taken out again', () => {
    fc.assert(
      fc.property(anyClicks, anyAge, fc.infiniteStream(fc.nat(5)), (clicks, age, dice) => {
        const items = reviewIn(planAfter([...bothLocks, ...clicks, ...judgedAndSent], { age }))
        expect(misfits(questionnaire, items)).toEqual([])
        const taken = offeredToGo(items).filter(() => dice.next().value === 0)
        const left: QuestionnaireResponseItem[] = JSON.parse(
          JSON.stringify(withoutAnswers(items, withWhatHangsOn(taken))),
        )
        expect(misfits(questionnaire, left)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('in the record of someone who came before', () => {
    const before = published.flatMap(({ path, resource }) =>
      path.includes('/patients/') ? sentIn(resource) : [],
    )
    const reviews = before.flatMap((one) => (isReview(one) ? [one.item ?? []] : []))
    expect(reviews).toHaveLength(1)
    expect(reviews.flatMap((items) => misfits(questionnaire, items))).toEqual([])
  })

  it('not even a no is in it of a talk that never began (R-035)', () => {
    const outOfTalk: ScreeningEvent[] = [
      { type: 'nobody-else-can-see' },
      {
        type: 'answered',
        indicator: 'debt',
        answer: { value: 'declined', saidBy: 'patient', origin: 'manual' },
      },
      { type: 'safety-said', said: { asked: 'pursuit', reply: 'declined' } },
      { type: 'nothing-now', nothing: true },
      { type: 'since-last', answer: 'declined' },
      { type: 'others-at-risk', answer: 'declined' },
      { type: 'contact', set: { sight: 'someone-else' } },
    ]
    const judged = judgedAndSent.map((event) =>
      event.type === 'asking' ? ({ type: 'asking', asking: 'not-safe' } as const) : event,
    )
    const groups = (events: readonly ScreeningEvent[]) =>
      reviewIn(planAfter([...events, ...judged])).map(({ linkId }) => linkId)
    expect(groups(outOfTalk)).toEqual(['conditions', 'judgement', 'writing'])
    expect(groups([...bothLocks, ...outOfTalk])).toEqual([
      'conditions',
      'room',
      'contact',
      'indicators',
      'needs',
      'safety',
      'judgement',
      'writing',
    ])
  })
})

/** What the page that puts a review right lets go. */
function offeredToGo(items: readonly QuestionnaireResponseItem[]): string[] {
  const identifier = { system: 'https://sphere.example/fhir/identifier/screening', value: SCREENING }
  const read = readEarlierReview(JSON.parse(JSON.stringify({ id: 'r1', identifier, item: items })))
  if (read.entry !== 'read') throw new Error('The review cannot be read back.')
  const { told, around } = whatCanGo(read.value.answers)
  return [...told, ...around].map(({ linkId }) => linkId)
}

function isReview(resource: Resource): resource is QuestionnaireResponse {
  return resource.resourceType === 'QuestionnaireResponse'
}
