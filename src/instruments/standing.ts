import { holds } from './enabled-when.ts'
import { allItems, itemsIn, type Instrument, type Item, type Question, type Value } from './instrument.ts'
import { replyTo, type Replies } from './replies.ts'

/** What stands of an instrument with these replies: which items are asked, and which answers count. */
export interface Standing {
  isAsked: (item: Pick<Item, 'linkId'>) => boolean
  /** Empty for what is not asked: an answer that a later one made void is never shown, counted or written. */
  valuesOf: (question: Question) => readonly Value[]
}

export function standingOf({ items }: Pick<Instrument, 'items'>, replies: Replies): Standing {
  const all = allItems(items)
  const byLinkId = new Map(all.map((item) => [item.linkId, item]))
  const parents = new Map(all.flatMap((item) => itemsIn(item).map(({ linkId }) => [linkId, item] as const)))
  const known = new Map<string, boolean>()

  function isAsked({ linkId }: Pick<Item, 'linkId'>): boolean {
    const before = known.get(linkId)
    if (before !== undefined) return before
    // A circle is refused when the file is read; should one come through, it asks nothing rather than never ending.
    known.set(linkId, false)
    const item = byLinkId.get(linkId)
    const asked =
      item !== undefined && parentAllows(item) && (!item.enabledWhen || holds(item.enabledWhen, values))
    known.set(linkId, asked)
    return asked
  }

  /** A question beneath another follows from its answer. A sentence beneath it belongs to it, and is read before. */
  function parentAllows({ linkId, item }: Item): boolean {
    const parent = parents.get(linkId)
    if (!parent) return true
    const isNeeded = item !== 'sentence' && parent.item === 'question'
    return isAsked(parent) && (!isNeeded || valuesOf(parent).length > 0)
  }

  function values(linkId: string): readonly Value[] {
    const item = byLinkId.get(linkId)
    return item?.item === 'question' ? valuesOf(item) : []
  }

  function valuesOf(question: Question): readonly Value[] {
    if (!isAsked(question)) return []
    if (question.fixed) return question.fixed
    const reply = replyTo(replies, question)
    return reply === undefined || reply === 'declined' ? [] : reply.values
  }

  return { isAsked, valuesOf }
}
