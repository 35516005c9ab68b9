import { isChildByJudgement } from '../../../screening/patient.ts'
import { said } from '../../../screening/said.ts'
import { SayThis } from '../../parts/say-this.tsx'
import type { View } from '../../view.ts'

/** A child is promised only what is true for a child: no secret, and no surprise. R-039 R-156 */
export function SayFirst({ view: { kept } }: { view: View }) {
  return (
    <SayThis title="Say this first" lines={isChildByJudgement(kept) ? said.limitsToChild : said.limits} />
  )
}
