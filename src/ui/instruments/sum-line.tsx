import type { Instrument } from '../../instruments/instrument.ts'
import type { Replies } from '../../instruments/replies.ts'
import { openRequired, sumOf } from '../../instruments/sum.ts'

/**
 * The tool's own number, always with what is published about it beside it: never coloured, and no word of what it
 * would mean. Nothing in Sphere reads it. R-129
 */
export function SumLine({ instrument, replies }: { instrument: Instrument; replies: Replies }) {
  const { accuracy, licence } = instrument.setting
  return (
    <dl className="facts instrument__facts">
      <div>
        <dt>Answers</dt>
        <dd>{answersSay(instrument, replies)}</dd>
      </div>
      <div>
        <dt>Published accuracy</dt>
        <dd>{accuracy}</dd>
      </div>
      <div>
        <dt>Licence</dt>
        <dd>{licence}</dd>
      </div>
    </dl>
  )
}

function answersSay(instrument: Instrument, replies: Replies): string {
  const sum = sumOf(instrument, replies)
  switch (sum.sum) {
    case 'not-complete':
      return `Not complete: ${without(sum.open)}, so there is no sum. That is fine.`
    case 'complete':
      return `They add up to ${sum.is}. Sphere makes nothing of this number and does not save it.`
    case 'none': {
      const open = openRequired(instrument, replies)
      return open === 0
        ? 'It adds up no number.'
        : `Not complete: ${without(open)}. That is fine. It adds up no number.`
    }
  }
}

function without(open: number): string {
  return open === 1 ? '1 question has no answer' : `${open} questions have no answer`
}
