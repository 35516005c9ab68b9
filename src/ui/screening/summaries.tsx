import { unread } from '../../chart/chart.ts'
import { stillLocked } from '../../screening/conditions.ts'
import { failing } from '../../screening/failing.ts'
import { cardsOf } from '../record/cards.ts'
import { couldNotBeRead, goTo, type View } from '../view.ts'

/** The two things a clinician wants to know first, each a way in. */
export function Summaries({ view }: { view: View }) {
  return (
    <div className="two-columns">
      <button type="button" className="summary" onClick={goTo(view, 'record')}>
        <span className="summary__name">Record</span>
        <span className="summary__says">{recordSays(view)}</span>
      </button>
      <button type="button" className="summary" onClick={goTo(view, 'before')}>
        <span className="summary__name">Questions</span>
        <span className="summary__says">{questionsSay(view)}</span>
      </button>
    </div>
  )
}

function recordSays(view: View): string {
  const { chart, found } = view
  if (!chart) return couldNotBeRead(view) ? 'Could not be read' : 'Still being read'
  const look = cardsOf(found, 'B').length
  const missing = unread(chart).length
  const things = look === 0 ? 'Nothing found in what was read' : `${many(look, 'thing')} to look at`
  return missing === 0 ? things : `${things} · ${many(missing, 'part')} not fully read`
}

function questionsSay({ kept, talking }: View): string {
  if (talking) return 'Open'
  const { conditions, age } = kept
  if (failing(conditions, age).length > 0) return 'Closed: not possible just now'
  const open = stillLocked(conditions, age).length
  return `Closed: ${many(open, 'thing')} to settle first`
}

function many(count: number, thing: string): string {
  return count === 1 ? `1 ${thing}` : `${count} ${thing}s`
}
