import type { Fault } from './fault.ts'
import { labels } from './labels.ts'
import { lostAnswers } from './lost-answers.ts'
import { misleadingAnswers } from './misleading-answers.ts'
import { missingAbilities } from './missing-abilities.ts'
import { statuses } from './statuses.ts'
import { vendors } from './vendors.ts'

/** Every fault that can be switched on, by name. */
export const catalogue: ReadonlyMap<string, Fault> = new Map<string, Fault>(
  [labels, missingAbilities, lostAnswers, statuses, misleadingAnswers, vendors].flatMap((family) =>
    Object.entries(family),
  ),
)
