import { toldPoints } from '../../src/screening/counting.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import type { Site } from '../../src/site/site.ts'
import { aSite } from './a-site.ts'

/** A hospital that counts cases without a name. */
export const countingSite: Site = {
  ...aSite,
  caseDataExport: {
    enabled: true,
    purpose: 'To find out where help is missing.',
    goesTo: 'The board for the region.',
    keptFor: 'Three years.',
    askAt: 'The team on the second floor.',
  },
}

/** All of it is said, and the patient agrees. */
export const agreesToBeCounted: readonly ScreeningEvent[] = [
  ...toldPoints.map((told): ScreeningEvent => ({ type: 'counting', said: { told, done: true } })),
  { type: 'counting', said: { answer: 'agrees' } },
]
