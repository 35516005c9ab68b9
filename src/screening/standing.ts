import { catalogue } from '../indicators/catalogue.ts'
import { signOf, type Group, type Indicator } from '../indicators/indicator.ts'
import { lineFor } from '../indicators/noticed.ts'
import { isPositive } from './answers.ts'
import type { Kept } from './kept.ts'

/** What a person put under one group, in words. There is no count of it anywhere, and nothing follows from it. R-129 */
export interface Standing {
  group: Group
  held: readonly { label: string; how: string }[]
}

const GROUPS: readonly Group[] = ['act', 'means', 'purpose', 'health-effect', 'setting', 'child']

export const groupWords: Record<Group, string> = {
  act: 'How they came here',
  means: 'Control over them',
  purpose: 'What others gain from it',
  'health-effect': 'Health',
  setting: 'Where they live and come for care',
  child: 'About a child',
}

/** Only what someone said, saw or marked; what the record suggests by itself stands nowhere. */
export function standingIn(kept: Kept): Standing[] {
  const held = heldIn(kept).filter(({ indicator }) => !indicator.informs)
  return GROUPS.map((group) => ({
    group,
    held: held
      .filter(({ indicator }) => indicator.group === group)
      .map(({ indicator, how }) => ({ label: labelled(indicator, kept), how })),
  })).filter((standing) => standing.held.length > 0)
}

/** What was said and stands in no group: that somebody told what work they do is no sign of anything. R-130 */
export function alsoSaid(kept: Kept): Standing['held'] {
  return heldIn(kept).flatMap(({ indicator, how }) =>
    indicator.informs ? [{ label: labelled(indicator, kept), how }] : [],
  )
}

function heldIn(kept: Kept): { indicator: Indicator; how: string }[] {
  return catalogue.flatMap((indicator) => {
    const how = howHeld(indicator, kept)
    return how === undefined ? [] : [{ indicator, how }]
  })
}

/** In the words in which it was told, ticked or searched for: none of them says more than the person who chose it did. */
function labelled(indicator: Indicator, { answers, noticed }: Kept): string {
  const { id, label } = indicator
  if (isPositive(answers[id])) return signOf(indicator)
  return noticed[id] === undefined ? label : (lineFor(id) ?? label)
}

function howHeld({ id }: Indicator, { answers, noticed, weighed }: Kept): string | undefined {
  const answer = answers[id]
  if (answer && isPositive(answer)) {
    const past = answer.time === 'past' ? ', in the past' : ''
    if (answer.saidBy === 'companion') return `said by someone with the patient${past}`
    return `${answer.value === 'observed' ? 'seen' : 'told'} today${past}`
  }
  if (noticed[id] !== undefined) return 'you noticed it'
  return weighed[id] === 'worth-asking' && answer === undefined ? 'in the record, not yet asked' : undefined
}
