import type { Fact, Person } from '../chart/chart.ts'
import type { EarlierTask } from '../chart/earlier.ts'
import type { Consent, Refusal } from '../consent/consent.ts'
import type { Instrument } from '../instruments/instrument.ts'
import type { Replies } from '../instruments/replies.ts'
import type { Known, Need, Site } from '../site/site.ts'
import type { Judged } from '../screening/judgement.ts'
import type { Kept } from '../screening/kept.ts'
import type { Information, Lapsed } from '../screening/sharing.ts'
import type { teamPurposes } from '../site/own-names.ts'

/** Whom something is for: a service, a team of our own. */
export interface Recipient {
  /** Stands behind the screening's id in identifiers, so that two recipients are two entries. */
  id: string
  name: string
  known: Known
}

/** On what a referral rests. A guardian's word, a police request or danger are none of them. R-048 R-057 */
export type Basis = 'consent' | 'duty-to-protect'

/** Our own kinds of work for the team, beside the standard 'fulfil' of a referral. */
export type TeamPurpose = (typeof teamPurposes)[number]

/** What the recipient is told, and nothing else: a value for each item that was agreed. */
export type Content = Readonly<Partial<Record<Information, string>>>

/** One thing to write to the record, before it is FHIR. */
export type Write =
  | { write: 'response'; kept: Kept; judged: Judged; evidence: Readonly<Record<string, readonly Fact[]>> }
  /** Answers to an instrument of the hospital's own, as an entry beside the review. */
  | { write: 'instrument'; instrument: Instrument; replies: Replies }
  | { write: 'flag'; text: string; from: number; reviewBy: number }
  | { write: 'consent'; recipient: Recipient; consent: Consent }
  | { write: 'refusal'; at: number }
  | {
      write: 'referral'
      recipient: Recipient
      basis: Basis
      content: Content
      needs: readonly Need[]
      /** Neither the patient nor anyone at their number may be called. */
      callingProhibited: boolean
      urgent: boolean
      until: number
    }
  /** `due`: by when somebody has to have looked at it, where it cannot wait. */
  | { write: 'fulfil'; recipient: Recipient; urgent: boolean; until: number; due?: number }
  | { write: 'team-task'; purpose: TeamPurpose; owner: Recipient; due: number; urgent: boolean; note: string }
  /** Work that an earlier review left, and that is done now. */
  | { write: 'done'; task: Pick<EarlierTask, 'review' | 'name' | 'what'> }
  | { write: 'provenance'; sources: readonly Fact[] }

export interface Withheld {
  recipient: string
  because:
    | Refusal
    | Lapsed
    | 'not-explained'
    | 'service-not-current'
    | 'police-not-asked-for'
    | 'not-an-adult-able-to-decide'
    | 'age-not-settled'
}

/** What is true of every entry of one plan. */
export interface Frame {
  /** The screening's id, minted once: the same plan sent twice writes once. */
  screening: string
  person: Person
  encounter?: string
  author: { reference: string; name: string }
  /** The patient's side may see what is written about them: their portal, post and bills are known to be safe. */
  patientSideIsSafe: boolean
  at: number
  app: string
}

/** What would be written, and what was left out. The same plan is previewed, tested and sent. */
export interface WritePlan {
  frame: Frame
  writes: readonly Write[]
  withheld: readonly Withheld[]
}

export interface Planning {
  kept: Kept
  frame: Omit<Frame, 'patientSideIsSafe'>
  site: Site
  evidence: Readonly<Record<string, readonly Fact[]>>
  /** What earlier reviews left to do. */
  tasks: readonly EarlierTask[]
  /** Those that were offered: what was answered can only be written as it was asked. */
  instruments: readonly Instrument[]
}
