import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes'

/** Why a request is not carried out: a status and what the OperationOutcome says. */
export class Refusal extends Error {
  readonly status: number
  readonly issues: OperationOutcomeIssue[]

  constructor(status: number, issues: OperationOutcomeIssue[]) {
    super(issues.map(({ details }) => details?.text).join(' '))
    this.status = status
    this.issues = issues
  }
}

const codes: Record<number, OperationOutcomeIssue['code']> = {
  400: 'invalid',
  401: 'login',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-supported',
  406: 'not-supported',
  409: 'conflict',
  410: 'deleted',
  412: 'conflict',
  413: 'too-long',
  415: 'not-supported',
  422: 'processing',
  429: 'throttled',
  500: 'exception',
  503: 'transient',
}

/** `text` is a plain sentence that says what to do. */
export function refusal(status: number, text: string, expression?: string): Refusal {
  const where = expression ? { expression: [expression] } : {}
  return new Refusal(status, [
    { severity: 'error', code: codes[status] ?? 'processing', details: { text }, ...where },
  ])
}

export function outcome(issue: OperationOutcomeIssue[]): OperationOutcome {
  return { resourceType: 'OperationOutcome', issue }
}
