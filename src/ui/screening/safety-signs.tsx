import { safetySigns } from '../../indicators/safety-signs.ts'
import { Aside } from '../parts/aside.tsx'
import { shownDate } from '../record/shown-date.ts'
import type { View } from '../view.ts'

const MOST = 3

/** What the record holds on suicide and self-harm, beside the need it belongs to. It counts towards nothing else. */
export function SafetySigns({ view }: { view: View }) {
  const signs = view.chart ? safetySigns(view.chart, view.now()) : []
  if (signs.length === 0) return null
  return (
    <Aside>
      The record mentions suicide or self-harm:
      <ul className="govuk-list safety-signs">
        {signs.slice(0, MOST).map(({ source, text, date }) => (
          <li key={source.type + source.id}>
            {text}, {shownDate(date)}
          </li>
        ))}
        {signs.length > MOST && <li>and {signs.length - MOST} earlier.</li>}
      </ul>
    </Aside>
  )
}
