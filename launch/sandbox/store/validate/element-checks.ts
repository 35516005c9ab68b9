import type { ElementDefinitionConstraint, OperationOutcomeIssue } from '@medplum/fhirtypes'
import { referenceType } from '../reference.ts'
import type { ElementRule } from './element-rules.ts'
import { brokenConstraints } from './invariant.ts'
import { issue } from './issue.ts'
import { bindingProblem } from './terminology.ts'

/** `base` is where in the definitions the value stands, without which its choice elements cannot be found. */
export function checkConstraints(
  value: unknown,
  constraints: readonly ElementDefinitionConstraint[] | undefined,
  where: string,
  resource: unknown,
  base?: string,
): OperationOutcomeIssue[] {
  const broken = brokenConstraints(value, constraints ?? [], resource, base)
  return broken.map(({ key, human }) =>
    issue('invariant', where, `${where} breaks the rule ${key}: ${human}`),
  )
}

export function checkBinding(
  value: unknown,
  { definition }: ElementRule,
  where: string,
): OperationOutcomeIssue[] {
  const { strength, valueSet } = definition.binding ?? {}
  const problem = strength === 'required' && valueSet ? bindingProblem(value, valueSet) : undefined
  return problem === undefined ? [] : [issue('code-invalid', where, `${where} ${problem}.`)]
}

/** Only what the reference itself says: whether the target exists is another matter. */
export function checkTarget(
  value: unknown,
  { type, targets }: ElementRule,
  where: string,
): OperationOutcomeIssue[] {
  const target = type === 'Reference' ? referenceType(value) : undefined
  if (
    target === undefined ||
    targets.length === 0 ||
    targets.includes('Resource') ||
    targets.includes(target)
  )
    return []
  return [issue('structure', where, `${where} may point to ${targets.join(', ')}, not to ${target}.`)]
}
