import { canRefer } from '../site/freshness.ts'
import type { Service } from '../site/site.ts'
import type { Match } from './services-for.ts'

/** Why nobody can be referred just now. Each leads to the same care, and has its own words. R-032 R-052 */
export type CannotRefer = 'cannot-write' | 'no-services' | 'none-fits' | 'all-expired'

/** Undefined where at least one service that fits can be referred to. */
export function whyCannotRefer(given: {
  services: readonly Service[]
  fitting: readonly Match[]
  canWrite: boolean
  now: number
}): CannotRefer | undefined {
  if (!given.canWrite) return 'cannot-write'
  const answers = given.services.map((service) => canRefer(service, given.now))
  // A list of helplines alone refers nobody either.
  if (answers.every((answer) => !answer.ok && answer.because === 'phone-only')) return 'no-services'
  if (given.fitting.length === 0) return 'none-fits'
  const current = given.fitting.some(({ service }) => canRefer(service, given.now).ok)
  return current ? undefined : 'all-expired'
}
