import type { Site, WrittenType } from '../../site/site.ts'
import type { Capabilities } from '../capabilities.ts'
import type { RecordClient, Stored } from './record.ts'

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
  /** Screenings that were sent, with the earlier care note that each of them renews. */
  sent: Map<string, { renews?: Stored }>
}
