import { allItems, type Instrument } from '../instruments/instrument.ts'
import { anythingSaid, repliesTo, type Replies } from '../instruments/replies.ts'
import { standingOf } from '../instruments/standing.ts'
import { meantFor } from '../screening/instruments-for.ts'
import type { Kept } from '../screening/kept.ts'
import type { Write } from './plan.ts'

type InstrumentWrite = Extract<Write, { write: 'instrument' }>

/** The hospital's own instruments to which something was answered, where they are meant for this patient. */
export function instrumentsOf(kept: Kept, instruments: readonly Instrument[]): InstrumentWrite[] {
  return instruments.flatMap((instrument): InstrumentWrite[] => {
    const replies = repliesTo(kept.replies, instrument.setting.id)
    return anythingSaid(replies) && anythingStands(instrument, replies) && meantFor(instrument.setting, kept)
      ? [{ write: 'instrument', instrument, replies }]
      : []
  })
}

/** An answer that a later one made void was given and stands no more: an entry without any would say that it was asked. */
function anythingStands({ items }: Instrument, replies: Replies): boolean {
  const { valuesOf } = standingOf({ items }, replies)
  return allItems(items).some((item) => item.item === 'question' && !item.fixed && valuesOf(item).length > 0)
}

/** The answers are those that stand now: what was taken back since is written nowhere. DF-8 */
export function stillSaid({ instrument, replies }: InstrumentWrite, kept: Kept): boolean {
  const now = repliesTo(kept.replies, instrument.setting.id)
  return meantFor(instrument.setting, kept) && JSON.stringify(now) === JSON.stringify(replies)
}
