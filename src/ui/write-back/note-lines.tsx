import type { Page } from '../../screening/pages.ts'
import type { WrittenPart } from '../../write-back/written-part.ts'
import { Fold } from '../parts/fold.tsx'
import { Change } from './change.tsx'
import type { View } from '../view.ts'

/** Where each part of the published questions is filled in. What is in none of them is a hospital's own. */
const FILLED_IN: Readonly<Record<string, Page>> = {
  conditions: 'before',
  urgent: 'urgent',
  room: 'before',
  help: 'help',
  contact: 'contact',
  noticed: 'notice',
  record: 'record',
  indicators: 'talk',
  words: 'talk',
  needs: 'wants',
  safety: 'safety',
  'follow-up': 'follow-up',
  judgement: 'judgement',
  writing: 'writing',
}

/**
 * The whole note, word for word: what a summary hides cannot be put right before it is saved. Folded while somebody may
 * be near, for it holds what the patient said. R-078 R-079
 */
export function NoteLines({ view, parts }: { view: View; parts: readonly WrittenPart[] }) {
  if (parts.length === 0) return null
  return (
    <Fold summary="The note, line by line" open={view.talking}>
      <div className="note">
        {parts.map((part) => (
          <NotePart key={`${part.linkId} ${part.name}`} view={view} part={part} />
        ))}
      </div>
    </Fold>
  )
}

function NotePart({ view, part: { linkId, name, lines } }: { view: View; part: WrittenPart }) {
  const calls = linkId === 'calls'
  return (
    <section aria-label={name}>
      <h3 className="note__name">
        <span>{name}</span>
        {!calls && <Change view={view} to={FILLED_IN[linkId] ?? 'instruments'} what={name} />}
      </h3>
      <ul className="note__lines">
        {lines.map(({ words, beside }, at) => (
          <li key={at} className="note__line">
            {words}
            {beside.length > 0 && <span className="note__beside"> {beside.join(' · ')}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
