import type { InstrumentSetting } from '../site/site.ts'
import type { EnabledWhen } from './enabled-when.ts'

/** A questionnaire that the hospital brought along, in our words: asked as it is written, and never judged by. */
export interface Instrument {
  setting: InstrumentSetting
  /** Its own address and version. Absent where it has none, or one that tells what this is about. */
  canonical?: string
  items: readonly Item[]
}

export type Item = Group | Sentence | Question

interface Placed {
  linkId: string
  text: string
  /** Without the number before it, where the tool has one: an answer repeats the text alone. */
  written?: string
  enabledWhen?: EnabledWhen
}

export interface Group extends Placed {
  item: 'group'
  items: readonly Item[]
}

/** Something to read, with nothing to answer. */
export interface Sentence extends Placed {
  item: 'sentence'
}

export interface Question extends Placed {
  item: 'question'
  asks: Asks
  /** The tool counts as complete only with an answer. It can be skipped all the same. */
  required: boolean
  /** What nobody can change: it stands in the tool itself. */
  fixed?: readonly Value[]
  hidden: boolean
  /** Questions show once this one has an answer; sentences belong to it and show with it. */
  items: readonly Item[]
}

export type Asks =
  | { for: 'yes-or-no' }
  | { for: 'choice'; options: readonly Option[]; many: boolean }
  | { for: 'words'; lines: 'one' | 'many'; longest: number }
  | { for: 'number'; whole: boolean }
  | { for: 'day' }

export interface Option {
  /** The same for as long as the option says the same. */
  id: string
  words: string
  score?: number
  /** How it is written: a code of the tool's own, or plain text or number. */
  as: Coded | string | number
}

export interface Coded {
  system?: string
  version?: string
  code?: string
  display: string
}

/** An answer: of a choice the option's id, of a day year-month-day. */
export type Value = boolean | number | string

/** Every item, those beneath others after them. */
export function allItems(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...allItems(itemsIn(item))])
}

export function itemsIn(item: Item): readonly Item[] {
  return item.item === 'sentence' ? [] : item.items
}
