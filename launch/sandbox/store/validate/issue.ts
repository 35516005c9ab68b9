import type { OperationOutcomeIssue } from '@medplum/fhirtypes'

type Code = OperationOutcomeIssue['code']

/** `where` names the element, `text` says what is wrong with it in a plain sentence. */
export function issue(code: Code, where: string, text: string): OperationOutcomeIssue {
  return { severity: 'error', code, details: { text }, expression: [where] }
}
