import type { RecordProblem, Result } from '../../problem/problem.ts'
import type { Site, WrittenType } from '../../site/site.ts'
import type { Can, Capabilities } from '../capabilities.ts'

const TYPES: readonly WrittenType[] = [
  'QuestionnaireResponse',
  'Flag',
  'Consent',
  'ServiceRequest',
  'Task',
  'Provenance',
]

/**
 * Whether a review can be saved in this record: all of it at once, and read back. Known before the conversation
 * starts, so that nobody is told at its end that there is nowhere to write. P-8 `types` narrows it to one plan's.
 */
export function canWriteHere(
  capabilities: Capabilities,
  { writes }: Pick<Site['issuers'][number], 'writes'>,
  types: readonly WrittenType[] = TYPES,
): Result<true> {
  if (writes === 'off' || !capabilities.transaction)
    return failed({ problem: 'not-supported', doing: 'save Bundle' })
  for (const type of types) {
    const problem =
      unable(capabilities.canWrite(type), `create ${type}`) ??
      unable(capabilities.canRead(type), `create ${type}`)
    if (problem) return failed(problem)
  }
  return { ok: true, value: true }
}

/** What may be read only in part may not be there when it is read back. */
function unable(can: Can, doing: `create ${WrittenType}`): RecordProblem | undefined {
  if (can === 'yes') return undefined
  return { problem: can === 'not-supported' ? 'not-supported' : 'not-allowed', doing }
}

function failed(problem: RecordProblem): Result<never> {
  return { ok: false, problem }
}
