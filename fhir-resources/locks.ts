import type { Questionnaire, QuestionnaireItem } from 'fhir/r4'
import { conditionChoices, limitsExplained, lockTicks, type Question } from '../src/fhir/write/questions.ts'

type When = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'>

/** Where nobody else can see the screen. */
export const unseen = whenTicked(lockTicks.screen)
/** Where the questions are, or were, open as well. R-035 */
export const inTheTalk = whenTicked(lockTicks.screen, lockTicks.talked)
export const forAChild = whenTicked(lockTicks.asChild)

function whenTicked(...all: readonly Question[]): When {
  return {
    enableWhen: all.map(({ linkId }) => ({ question: linkId, operator: '=', answerBoolean: true })),
    ...(all.length > 1 && { enableBehavior: 'all' }),
  }
}

/**
 * Worked out from the conditions above it, and ticked by nobody: whoever shows the questions without working it out
 * never opens them. Once ticked, it stays in a review although a condition fails later: what was asked was asked.
 */
export const talkBegins: QuestionnaireItem = {
  extension: [
    {
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
      valueExpression: { language: 'text/fhirpath', expression: conditionsMet() },
    },
  ],
  ...lockTicks.talked,
  type: 'boolean',
  ...unseen,
  readOnly: true,
}

function is({ linkId }: Question, ...codes: readonly string[]): string[] {
  return codes.map((code) => `(linkId = '${linkId}' and answer.value.code = '${code}')`)
}

/** A form knows no birth date, so here the age is settled by the clinician alone. */
function conditionsMet(): string {
  const { alone, language, age, ability, willing } = conditionChoices
  const met = [
    ...is(alone, 'alone'),
    ...is(language, 'shared-language', 'professional-interpreter'),
    `(linkId = '${age.linkId}' and answer.exists())`,
    ...is(ability, 'able'),
    `(linkId = '${limitsExplained.linkId}' and answer.value = true)`,
    ...is(willing, 'agrees'),
  ]
  return `%resource.item.where(linkId = 'conditions').item.where(${met.join(' or ')}).count() = 6`
}

/** How versions follow each other, and who fills it in: the patient is never handed the questions. */
export const forStaff: Pick<Questionnaire, 'extension'> = {
  extension: [
    {
      url: 'http://hl7.org/fhir/5.0/StructureDefinition/extension-Questionnaire.versionAlgorithm[x]',
      valueCoding: { system: 'http://hl7.org/fhir/version-algorithm', code: 'semver' },
    },
    {
      url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-performerType',
      valueCode: 'Practitioner',
    },
  ],
}
