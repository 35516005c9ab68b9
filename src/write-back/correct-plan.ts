import type { Referred } from '../chart/earlier.ts'
import type { Conditions } from '../screening/conditions.ts'
import { isPatientsOwnWord } from '../screening/own-word.ts'
import type { Frame } from './plan.ts'

/**
 * Putting a saved review right: words that the patient takes back are taken out of it, or all of it is marked as made
 * in error. For its author alone. DF-8 R-079
 */
export interface CorrectPlan {
  act: 'take-out' | 'in-error'
  /** What every entry of that review is known by. */
  review: string
  /** The questions whose answers are taken out, with everything beneath them. */
  linkIds: readonly string[]
  /** Why, in the author's words. Never what was said. */
  reason: string
  /** How it was heard that the words are to go. */
  heard: Conditions
  /** What the review sent, as far as it was read: whom to phone. */
  referrals: readonly Referred[]
  frame: Frame
}

/** The sender asks this again, and whether the review is the author's own. */
export function mayCorrect({ act, linkIds, reason }: CorrectPlan): boolean {
  return act === 'take-out' ? linkIds.length > 0 : reason.trim() !== ''
}

/** Whether the record may say that the patient asked for it: their own word, and nobody else's. */
export function isByPatient({ act, heard }: CorrectPlan): boolean {
  return act === 'take-out' && isPatientsOwnWord(heard)
}

/** Whose review it is, for the page: a record may answer with the whole address, and with a version. */
export function isAuthor(author: string | undefined, person: string): boolean {
  const plain = author?.replace(/\/_history\/.*$/, '')
  return plain === person || plain?.endsWith(`/${person}`) === true
}

/** How it was asked. It is no word of the patient's, and all that they said stands in the review because of it. */
export const lockLinkIds = {
  screen: 'conditions.screen',
  asChild: 'conditions.as-child',
  talked: 'conditions.talked',
} as const

/** What stays as long as anything does. */
export function mayGo(linkId: string): boolean {
  return !Object.values<string>(lockLinkIds).includes(linkId)
}

const HANGS_ON: Readonly<Record<string, readonly string[]>> = {
  // A time to try again answers to how far the talk came.
  'judgement.asking': ['judgement.try-again'],
}

/** What is taken out, and what would hang on nothing without it. */
export function withWhatHangsOn(linkIds: readonly string[]): string[] {
  return [...new Set(linkIds.flatMap((id) => [id, ...(HANGS_ON[id] ?? [])]))]
}
