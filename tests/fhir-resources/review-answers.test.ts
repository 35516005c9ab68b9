import * as fc from 'fast-check'
import type { QuestionnaireResponseItem } from 'fhir/r4'
import { describe, expect, it } from 'vitest'
import { questionnaireFrom } from '../../fhir-resources/make-questionnaire.ts'
import { withoutAnswers } from '../../src/fhir/write/correct-items.ts'
import { QUESTIONNAIRE } from '../../src/fhir/write/response.ts'
import { catalogue } from '../../src/indicators/catalogue.ts'
import type { WritePlan } from '../../src/write-back/plan.ts'
import { planAfter } from '../support/a-plan.ts'
import { misfits } from '../support/answers-to.ts'
import { anyClicks } from '../support/any-clicks.ts'
import { forManyPlans } from '../support/many-plans.ts'
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
      fc.property(anyClicks, anyAge, fc.infiniteStream(fc.nat(9)), (clicks, age, dice) => {
        const items = reviewIn(planAfter([...bothLocks, ...clicks, ...judgedAndSent], { age }))
        expect(misfits(questionnaire, items)).toEqual([])
        const taken = linkIdsIn(items).filter(() => dice.next().value === 0)
        const left: QuestionnaireResponseItem[] = JSON.parse(JSON.stringify(withoutAnswers(items, taken)))
        expect(misfits(questionnaire, left)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

function linkIdsIn(items: readonly QuestionnaireResponseItem[]): string[] {
  return items.flatMap(({ linkId, item = [], answer = [] }) => [
    linkId,
    ...linkIdsIn([...item, ...answer.flatMap((one) => one.item ?? [])]),
  ])
}
