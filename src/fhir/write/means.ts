import type { Site, WrittenType } from '../../site/site.ts'
import type { Capabilities } from '../capabilities.ts'
import type { Written } from '../../write-back/outcome.ts'
import type { WritePlan } from '../../write-back/plan.ts'
import type { Draft } from './drafts.ts'
import type { RecordClient } from './record.ts'

/** What one sign-in writes with. */
export interface Means {
  record: RecordClient
  capabilities: Capabilities
  site: Site
  issuer: Site['issuers'][number]
  /** The patient this sign-in is for. Nothing is ever written about anybody else. */
  patient: string
  /** Epoch ms, by the record's clock where it tells. */
  now(): number
}

/** What is remembered while the page lives, and no longer. */
export interface Memory {
  /** Types seen to keep their labels. */
  labelsKept: Set<WrittenType>
  /** Types seen to keep them also when an entry is changed. */
  labelsKeptOnChange: Set<WrittenType>
  /** By screening, what was sent last: until that is settled, nothing else of the same screening is sent. */
  sent: Map<string, Sent>
  /** Referrals that were stopped or put on hold, by what they are known by: nothing more of them is sent. DF-10 */
  stopped: Set<string>
  /** What was sent to stop them, by its moment. */
  stops: Set<number>
}

export interface Sent {
  plan: WritePlan
  /** As they were sent, the care note with the earlier one that it renews. */
  drafts: readonly Draft[]
  /** When; `LONG_AGO` once all of it was seen, for then nothing more of it can come. */
  at: number
  /** Held for a while without its labels or as something else, and taken back since: its history may still show it. */
  left?: readonly Written[]
  /** No answer told yet what became of it. */
  unclear: boolean
}
