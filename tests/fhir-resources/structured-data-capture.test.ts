import type { QuestionnaireItem, QuestionnaireResponseItem } from 'fhir/r4'
import { evaluate } from 'fhirpath'
import r4 from 'fhirpath/fhir-context/r4'
import { describe, expect, it } from 'vitest'
import { questionnaireFrom } from '../../fhir-resources/make-questionnaire.ts'
import { catalogue } from '../../src/indicators/catalogue.ts'
import { askings } from '../../src/screening/judgement.ts'
import { planAfter } from '../support/a-plan.ts'
import { published } from '../support/published.ts'
import { bothLocks, judgedAndSent } from '../support/screening-events.ts'
import { ofAnItem, ofTheForm } from '../support/sdc.ts'
import { writtenBy } from '../support/written-resources.ts'

const questionnaire = questionnaireFrom(catalogue)
const items = flat(questionnaire.item ?? [])
const conditional = items.filter(({ enableWhen }) => enableWhen)

/** As a validator takes it: what is neither true nor false is not held against it. */
function holds(node: unknown, expression: string, base?: string): boolean {
  const path = base === undefined ? expression : { base, expression }
  const answer = evaluate(node, path, { resource: questionnaire }, r4, { async: false })
  return answer[0] !== false
}

function flat(nested: readonly QuestionnaireItem[]): QuestionnaireItem[] {
  return nested.flatMap((item) => [item, ...flat(item.item ?? [])])
}

describe('the Questionnaire keeps the rules of Structured Data Capture for a basic form', () => {
  it('has an address, a version, a name, a title, a status, a day, a publisher, and says whom it is about', () => {
    expect(questionnaire).toMatchObject({
      url: expect.stringMatching(/^https:/),
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      name: expect.stringMatching(/^[A-Z]\w+$/),
      title: expect.stringMatching(/\S/),
      status: 'active',
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      publisher: 'Sphere',
      description: expect.stringMatching(/\S/),
      subjectType: ['Patient'],
    })
  })

  it('shows when it was last looked through, and until when it holds (R-172)', () => {
    const { date = '', lastReviewDate = '', effectivePeriod } = questionnaire
    expect(lastReviewDate >= date).toBe(true)
    expect((effectivePeriod?.end ?? '') > lastReviewDate).toBe(true)
  })

  it('gives each item an id, words and a type, and each choice one set of answers', () => {
    expect(items.filter(({ linkId, text, type }) => !linkId || !text || !type)).toEqual([])
    expect(
      items.filter(
        ({ type, answerValueSet, answerOption }) =>
          answerOption !== undefined || (answerValueSet !== undefined) !== (type === 'choice'),
      ),
    ).toEqual([])
  })

  it.each(ofTheForm)('keeps $key: $human', ({ expression }) => {
    expect(holds(questionnaire, expression)).toBe(true)
  })

  it.each(ofAnItem)('keeps $key in every item: $human', ({ expression }) => {
    expect(items.filter((item) => !holds(item, expression, 'Questionnaire.item'))).toEqual([])
  })

  it.each<[string, object]>([
    ['cnl-0', { name: 'wellbeing review' }],
    ['cnl-1', { url: 'https://sphere.example/fhir|1' }],
    ['sdc-2', { extension: undefined }],
    [
      'sdc-3',
      { extension: questionnaire.extension?.map((one) => ({ ...one, valueCoding: { code: 'date' } })) },
    ],
  ])('would break %s otherwise', (key, change) => {
    const broken = JSON.parse(JSON.stringify({ ...questionnaire, ...change }))
    expect(ofTheForm.filter(({ expression }) => !holds(broken, expression)).map((rule) => rule.key)).toEqual([
      key,
    ])
  })

  it('is filled in by staff, and never handed to a patient', () => {
    expect(questionnaire.extension).toContainEqual({
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-performerType',
      valueCode: 'Practitioner',
    })
  })

  it('says of each code system whether case matters, and nothing that the guide leaves no place for', () => {
    const systems = published.flatMap(({ resource }) =>
      resource.resourceType === 'CodeSystem' ? [resource] : [],
    )
    expect(systems.length).toBeGreaterThan(5)
    const wrong = systems.filter(
      ({ caseSensitive, compositional, versionNeeded }) =>
        caseSensitive === undefined || compositional !== undefined || versionNeeded !== undefined,
    )
    expect(wrong).toEqual([])
  })

  it('says of each set of answers whether what is in it can change', () => {
    const sets = published.flatMap(({ resource }) => (resource.resourceType === 'ValueSet' ? [resource] : []))
    expect(sets.filter(({ immutable }) => immutable !== false)).toEqual([])
  })
})

describe('a question that belongs to an answer', () => {
  it('is asked after it, and only of answers that there are', () => {
    const order = items.map(({ linkId }) => linkId)
    expect(conditional.length).toBeGreaterThan(0)
    for (const { linkId, enableWhen = [] } of conditional)
      for (const { question } of enableWhen)
        expect(order.indexOf(question)).toBeLessThan(order.indexOf(linkId))
  })

  it.each(askings)('is answered in a review only where it is to be asked: %s', (asking) => {
    const plan = planAfter([
      ...bothLocks,
      { type: 'try-again', when: 'tomorrow', who: '' },
      ...judgedAndSent,
      { type: 'asking', asking },
    ])
    const review = writtenBy(plan).find(({ resourceType }) => resourceType === 'QuestionnaireResponse')
    const answers = codesIn(review?.resourceType === 'QuestionnaireResponse' ? (review.item ?? []) : [])
    expect(answers.get('judgement.asking')).toBe(asking)
    const byAnswer = conditional.filter(({ enableWhen = [] }) =>
      enableWhen.every((when) => when.answerCoding),
    )
    expect(byAnswer.length).toBeGreaterThan(0)
    for (const { linkId, enableWhen = [] } of byAnswer) {
      const asked = enableWhen.some(
        ({ question, answerCoding }) => answers.get(question) === answerCoding?.code,
      )
      expect([linkId, answers.has(linkId)]).toEqual([linkId, asked])
    }
  })
})

/** The code that was answered to each question. */
function codesIn(nested: readonly QuestionnaireResponseItem[]): Map<string, string | undefined> {
  return new Map(
    nested.flatMap(({ linkId, answer = [], item = [] }): [string, string | undefined][] => [
      ...answer.map((one): [string, string | undefined] => [linkId, one.valueCoding?.code]),
      ...codesIn([...item, ...answer.flatMap((one) => one.item ?? [])]),
    ]),
  )
}
