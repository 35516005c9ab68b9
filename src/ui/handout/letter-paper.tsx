import type { Letter } from '../../handout/letter.ts'
import { shownDayAt } from '../record/shown-date.ts'

export function LetterPaper({ letter }: { letter: Letter }) {
  const { from, to, greeting, paragraphs, told, until } = letter
  return (
    <article className="paper paper--letter" aria-label="The paper">
      <address>
        {from.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <address>
        {to.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <p>{greeting},</p>
      {paragraphs.map((words) => (
        <p key={words}>{words}</p>
      ))}
      <p>They agreed to this until {shownDayAt(until)}.</p>
      <dl>
        {told.map(({ item, words }) => (
          <div key={item}>
            <dt>{item}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
