import type { Sheet } from '../../handout/sheet.ts'
import type { Code } from './use-words-in.ts'

export function SheetPaper({
  sheet: { title, lines, numbers },
  code,
  direction,
}: {
  sheet: Sheet
  code: Code
  direction: 'ltr' | 'rtl'
}) {
  return (
    <article className="paper" lang={code} dir={direction} aria-label="The paper">
      <h2>{title}</h2>
      <dl>
        {numbers.map(({ about, name, phone, hours }) => (
          <div key={`${about} ${phone}`}>
            <dt>{about}</dt>
            <dd lang="en" dir="ltr">
              {name} <strong>{phone}</strong>
              {hours && <span> {hours}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </article>
  )
}

export function CardPaper({ number }: { number: string }) {
  return (
    <article className="paper paper--card" aria-label="The paper">
      <p>{number}</p>
    </article>
  )
}
