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
  const unclear = chart.notUnderstood.length
  const missing = unread(chart).length
  const says = [
    look > 0 && `${many(look, 'thing')} to look at`,
    hasEarlier(view) && 'Earlier documentation stands there',
    unclear > 0 && `${many(unclear, 'answer')} to read yourself`,
  ].filter((words) => words !== false)
  if (says.length === 0) says.push('Nothing found in what was read')
  return [...says, ...(missing > 0 ? [`${many(missing, 'part')} not fully read`] : [])].join(' · ')
}

/** What colleagues wrote down before is not nothing, however long ago it was. R-055 */
function hasEarlier({ chart, found }: View): boolean {
  const ours = (chart?.earlier.length ?? 0) + (chart?.careNotes.length ?? 0)
  return ours > 0 || cardsOf(found, 'A').length > 0
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
