import { isChildByJudgement } from '../../../screening/patient.ts'
import { SayThis } from '../../parts/say-this.tsx'
import type { View } from '../../view.ts'

const ADULT = [
  'I care for you whether you talk or not. You can stop at any time.',
  'What you tell me stays with the people who look after you here. That includes our own team for keeping people safe.',
  'A court can ask for a record. I cannot promise that no one else will ever read it.',
]
const CHILD = [
  'I care for you whether you talk or not. You can stop at any time.',
  'I cannot keep it a secret if you are not safe. I have to tell the people who keep young people safe.',
  'I will tell you who I talk to, and why.',
]

/** A child is promised only what is true for a child: no secret, and no surprise. R-039 R-156 */
export function SayFirst({ view: { kept } }: { view: View }) {
  return <SayThis title="Say this first" lines={isChildByJudgement(kept) ? CHILD : ADULT} />
}
