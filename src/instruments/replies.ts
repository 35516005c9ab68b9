import type { Question, Value } from './instrument.ts'

/** What the patient said to one question. Preferring not to say is a whole answer. R-078 */
export type Reply = 'declined' | { values: readonly Value[] }

/** By linkId. A question that is not in it was not asked. */
export type Replies = Readonly<Record<string, Reply>>

/** By the instrument's id. */
export type AllReplies = Readonly<Record<string, Replies>>

/** The names are the hospital's own, so that one may be a word every object has. */
export function repliesTo(all: AllReplies, instrument: string): Replies {
  return Object.hasOwn(all, instrument) ? (all[instrument] ?? {}) : {}
}

export function replyTo(replies: Replies, { linkId }: Pick<Question, 'linkId'>): Reply | undefined {
  return Object.hasOwn(replies, linkId) ? replies[linkId] : undefined
}

export function withReply(
  all: AllReplies,
  instrument: string,
  linkId: string,
  reply: Reply | undefined,
): AllReplies {
  const others = Object.entries(repliesTo(all, instrument)).filter(([name]) => name !== linkId)
  const entries = reply === undefined ? others : [...others, [linkId, reply] as const]
  const rest = withoutRepliesTo(all, instrument)
  return entries.length === 0
    ? rest
    : Object.fromEntries([...Object.entries(rest), [instrument, Object.fromEntries(entries)] as const])
}

export function withoutRepliesTo(all: AllReplies, instrument: string): AllReplies {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== instrument))
}

/** Whether anything was said. What it means is not for Sphere to tell, so each answer counts the same. */
export function anythingSaid(replies: Replies): boolean {
  return Object.values(replies).some((reply) => reply !== 'declined' && reply.values.length > 0)
}
