/** What our own team is asked for. */
export const teamPurposes = ['review', 'follow-up', 'retry', 'ask-alone', 'ask-on-waking'] as const

/** Tasks that a referral put on hold, or stopped, leaves with the team. */
export const stopTasks = ['on-hold', 'stopped'] as const

/** With the review's own id these make our identifiers, as the ids of services do: no service may be taken for one. */
const ownNames: readonly string[] = [
  'safeguarding-team',
  'child-protection',
  ...teamPurposes,
  ...stopTasks,
  'refusal',
  'probe',
  'removed',
]

/** The tasks of earlier reviews that today's talk has done are numbered. */
const DONE = /^done-\d+$/

export function isOwnName(id: string): boolean {
  return ownNames.includes(id) || DONE.test(id)
}
