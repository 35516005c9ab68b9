import type { ChartDate } from './dates.ts'
import type { Concept } from './concept.ts'
import type { EarlierReferral, EarlierRefusal, EarlierTask } from './earlier.ts'

/** The kinds of record entry Sphere reads. */
export type EntryType = 'Patient' | 'Encounter' | 'Observation' | 'Condition' | 'RelatedPerson'

/** Where a fact stands in the record, at which version, so that it can be opened, judged and cited. */
export interface Source {
  type: EntryType
  id: string
  version?: string
}

/** One thing the record says, word for word, under a concept a rule can speak about. */
export interface Fact {
  concept: Concept
  /** What was recorded, verbatim: the code's own words and the value as it stands. */
  text: string
  code?: { system: string; code: string }
  /** A number with its unit, where the record gave one; for thresholds. */
  quantity?: { value: number; unit: string }
  date?: ChartDate
  /** The day it was written, where that is another day, or the only one that is known. */
  recordedOn?: ChartDate
  /** It began before the look-back and counts all the same: it is still so, or was written down lately. */
  current?: true
  recorder?: string
  source: Source
  /** What its code stands for rests on one public source alone, so that the words count more than the code. */
  unsure?: true
  /** Of a fact about somebody else, what weakens it: a child's parent, someone who was at no visit or may not have been, nobody named. */
  who?: 'parent' | 'not-at-a-visit' | 'perhaps-at-a-visit' | 'not-said'
}

/**
 * How a part of the record was read. Not read is not the same as not there, so every state but `complete` is named
 * on the screen. `refused` the record said no; `not-granted` sign-in did not grant it; `cut-off` the cap was reached.
 */
export type ReadState = 'complete' | 'cut-off' | 'refused' | 'not-granted' | 'not-supported' | 'failed'

export interface Reading {
  of: EntryType | 'earlier reviews' | 'earlier referrals'
  state: ReadState
  /** Entries looked at and understood, whether or not any rule speaks about them. */
  read: number
  /** Entries that could not be understood, or that carried another patient's name. */
  skipped: number
  /** Entries that say of themselves that they are wrong: entered in error, refuted, not done. */
  leftOut: number
  /** Answers the record does not tell: unknown, masked, the patient would not say. Neither yes nor no. */
  withheld?: number
  /** Answers in words or codes that no rule can read. They are shown as they stand. */
  notUnderstood?: number
  /** Entries without a day were not asked for: the record system cannot look for them. */
  undatedNotAsked?: true
}

export interface Person {
  id: string
  name: string
  /** The first given name alone, for a referral that may carry no more than that. */
  firstName?: string
  /** The record number a clinician checks the patient by, when the record gives one. */
  recordNumber?: string
  birthDate?: ChartDate
  /** As the record administers it. It only sets where a search for services begins. R-145 */
  gender?: 'female' | 'male'
  deceased: boolean
}

export interface Participant {
  role: string
  name: string
  /** What the record says this person is to the patient, for someone who is not staff. */
  relationship?: string
  /** Whether the record says that they are staff, or a person of the patient's. */
  who: 'staff' | 'related' | 'not-said'
}

export interface Visit {
  id: string
  version?: string
  /** In the record's words, for instance 'emergency'. */
  kind: string
  status: string
  from?: ChartDate
  to?: ChartDate
  /** Reasons as recorded, shown as text and never parsed. */
  reasons: readonly string[]
  participants: readonly Participant[]
  disposition?: string
}

/** A screening of our own that the record already holds. */
export interface EarlierReview {
  id: string
  /** What every entry of that review is known by. */
  review: string
  /** Who made it, as the record refers to them. */
  author?: string
  date?: ChartDate
  /** The answers as they were stored: question and answer text, for reading only. */
  answers: readonly EarlierAnswer[]
  /** The patient asked that it not be raised again unless they do. */
  onlyIfPatientRaisesIt: boolean
}

export interface EarlierAnswer {
  /** Which question of ours it was. */
  linkId: string
  question: string
  answer: string
  /** Of our own choices, whatever words it was shown in then. */
  code?: string
  /** In a hospital's own instrument: the questions it stands beneath. */
  under?: readonly string[]
}

/** A care note of our own (Flag) that the record already holds and that is still active. */
export interface CareNote {
  id: string
  version?: string
  date?: ChartDate
}

/** The part of the record Sphere looks at, in our own words. Nothing here is a FHIR type. */
export interface Chart {
  person: Person
  /** The visit Sphere was launched on; absent when the record named none. */
  visit?: Visit
  visits: readonly Visit[]
  facts: readonly Fact[]
  /** Answers only a person can read: word for word, and evidence of nothing until somebody has read them. */
  notUnderstood: readonly Fact[]
  readings: readonly Reading[]
  earlier: readonly EarlierReview[]
  careNotes: readonly CareNote[]
  /** What our own earlier reviews sent and left to do. It is no evidence of anything. */
  referrals: readonly EarlierReferral[]
  tasks: readonly EarlierTask[]
  refusals: readonly EarlierRefusal[]
  lookBackMonths: number
}

/** The entry types whose absence from the chart proves nothing, because they were not read to the end. */
export function unread(chart: Chart): Reading[] {
  return chart.readings.filter((reading) => reading.state !== 'complete' || reading.skipped > 0)
}
