import * as z from 'zod/mini'
import { field, text } from './field.ts'
import { DATED_EXAMPLE, dated } from './pack-entry.ts'

const EXAMPLE = { text: 'Every professional reports.', ...DATED_EXAMPLE }

/** One rule of one state. `unknown` is an answer: nobody here has read it in a source. */
function stateRule() {
  return field(
    z.union([
      z.literal('unknown'),
      z.strictObject({ text: text('Every professional reports.'), ...dated() }),
    ]),
    '"unknown", or a rule with text, source, verifiedOn and reviewBy',
    EXAMPLE,
  )
}
export type StateRule = z.infer<ReturnType<typeof stateRule>>

/** What must be reported in one state, as far as anybody has read it. R-039 */
export const State = field(
  z.strictObject({
    code: field(z.string().check(z.regex(/^[A-Z]{2}$/)), 'two capital letters', 'OH'),
    name: text('Ohio'),
    minors: stateRule(),
    adultsAtRisk: stateRule(),
    injuries: stateRule(),
    adultTrafficking: stateRule(),
  }),
  'a state with code, name, minors, adultsAtRisk, injuries and adultTrafficking',
  {
    code: 'OH',
    name: 'Ohio',
    minors: 'unknown',
    adultsAtRisk: 'unknown',
    injuries: 'unknown',
    adultTrafficking: 'unknown',
  },
)
export type State = z.infer<typeof State>
