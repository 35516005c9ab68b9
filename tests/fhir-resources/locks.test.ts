import { evaluate } from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4'
import type { QuestionnaireItem } from 'fhir/r4'
import { describe, expect, it } from 'vitest'
import { questionnaireFrom } from '../../fhir-resources/make-questionnaire.ts'
import { circumstancesOf } from '../../src/fhir/write/response-conditions.ts'
import { catalogue } from '../../src/indicators/catalogue.ts'
import { noticedLines } from '../../src/indicators/noticed.ts'
import { stillLocked, type Conditions } from '../../src/screening/conditions.ts'
import { newlyBegun } from '../../src/screening/kept.ts'
import { askedAfter } from '../support/answers-to.ts'

const questionnaire = questionnaireFrom(catalogue)
const SCREEN = 'conditions.screen'
const TALKED = 'conditions.talked'
const AS_CHILD = 'conditions.as-child'

/** What somebody is asked who shows the questions without Sphere, once these were ticked. */
function shownAfter(...ticked: readonly string[]): string[] {
  const item = ticked.map((linkId) => ({ linkId, answer: [{ valueBoolean: true }] }))
  return askedAfter(questionnaire, item.length > 0 ? [{ linkId: 'conditions', item }] : [])
}

const ofChildren = catalogue.filter(({ people }) => people === 'child').map(({ id }) => id)
const isOfChildren = (linkId: string) =>
  ofChildren.some((id) => [`ind.${id}`, `rec.${id}`, `noticed.${id}`].includes(linkId))
const isQuestion = (linkId: string) =>
  /^(ind|words|needs|contact)\.|^safety\.(going|pursuit|afraid)/.test(linkId)

describe('the two locks, for whoever shows the questions without Sphere (R-034 R-035)', () => {
  it('ask nothing but who can see the screen, before that is settled', () => {
    expect(shownAfter()).toEqual(['conditions', SCREEN])
    expect(shownAfter(TALKED, AS_CHILD)).toEqual(['conditions', SCREEN])
  })

  it('put no question to the patient behind the first alone: help, observations and closing', () => {
    const shown = shownAfter(SCREEN)
    expect(shown.filter(isQuestion)).toEqual([])
    expect(shown).toEqual(expect.arrayContaining(['help.offered', 'noticed.watched', 'judgement.asking']))
  })

  it('show what is asked of children only where the patient is cared for as one', () => {
    expect(ofChildren.length).toBeGreaterThan(0)
    expect(shownAfter(SCREEN, TALKED).filter(isOfChildren)).toEqual([])
    const rows = shownAfter(SCREEN, TALKED, AS_CHILD).filter(isOfChildren)
    expect(rows).toEqual(expect.arrayContaining(ofChildren.map((id) => `ind.${id}`)))
    expect(rows).toContain('noticed.child-with-adults')
  })

  it('ask everything that a review may hold, once both are open and the patient is a child', () => {
    expect(shownAfter(SCREEN, TALKED, AS_CHILD)).toEqual(
      expect.arrayContaining([
        ...catalogue.map(({ id }) => `ind.${id}`),
        ...noticedLines.map(({ indicator }) => `noticed.${indicator}`),
        'words.work',
        'needs.shelter',
        'contact.sight',
        'safety.pursuit',
        'room.others',
        'judgement.only-if-raised',
        'writing.counting',
      ]),
    )
  })

  it('what the record has no source for cannot be made anything of', () => {
    const made = shownAfter(SCREEN, TALKED, AS_CHILD).filter((linkId) => /^rec\.[^.]+$/.test(linkId))
    const sourced = catalogue.filter(({ concepts }) => concepts.length > 0)
    expect(made).toEqual(sourced.map(({ id }) => `rec.${id}`))
  })
})

function* allConditions(): Generator<Conditions> {
  for (const alone of [undefined, 'alone', 'companion-stays', 'police-or-guard', 'not-possible'] as const)
    for (const language of [
      undefined,
      'shared-language',
      'professional-interpreter',
      'nobody-free',
      'only-companion',
    ] as const)
      for (const age of [undefined, 'clearly-adult', 'in-doubt'] as const)
        for (const ability of [undefined, 'able', 'not-now', 'capacity-in-doubt'] as const)
          for (const limitsExplained of [undefined, true, false])
            for (const willing of [undefined, 'agrees', 'declines'] as const)
              yield {
                ...(alone && { alone }),
                ...(language && { language }),
                ...(age && { age }),
                ...(ability && { ability }),
                ...(limitsExplained !== undefined && { limitsExplained }),
                ...(willing && { willing }),
              }
}

describe('the tick that opens the questions', () => {
  const tick = itemIn(questionnaire.item ?? [], TALKED)

  it('cannot be set by hand: who does not work it out never opens them', () => {
    expect(tick?.readOnly).toBe(true)
    expect(tick?.initial).toBeUndefined()
  })

  it('is worked out as the app does, whatever stands above it (R-035)', () => {
    const expression = tick?.extension?.[0]?.valueExpression?.expression ?? ''
    const opened: Conditions[] = []
    const otherwise: Conditions[] = []
    for (const conditions of allConditions()) {
      const item = circumstancesOf({ ...newlyBegun('s1', 0, 'unknown'), conditions })
      const resource = { resourceType: 'QuestionnaireResponse', status: 'in-progress', item }
      const isOpen = stillLocked(conditions, 'unknown').length === 0
      if (isOpen) opened.push(conditions)
      if (isTrue(resource, expression) !== isOpen) otherwise.push(conditions)
    }
    expect(otherwise).toEqual([])
    // Two languages, and two ages: whoever is in doubt is asked as a child.
    expect(opened).toHaveLength(4)
  })
})

function isTrue(resource: object, expression: string): boolean {
  return JSON.stringify(evaluate(resource, expression, { resource }, r4)) === '[true]'
}

function itemIn(items: readonly QuestionnaireItem[], linkId: string): QuestionnaireItem | undefined {
  return items.flatMap((item) => [item, ...(item.item ?? [])]).find((item) => item.linkId === linkId)
}
