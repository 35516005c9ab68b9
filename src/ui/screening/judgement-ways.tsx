import type { Page } from '../../screening/pages.ts'
import { Button } from '../parts/button.tsx'
import { goTo, type View } from '../view.ts'

/** What else can be done from here, none of it needed to go on. R-030 R-054 R-076 */
export function JudgementWays({ view }: { view: View }) {
  const ways: readonly (readonly [Page, string])[] = [
    ...(view.talking ? [['safety', 'How safe they feel'] as const] : []),
    ['precautions', 'Keep everyone safe'],
    ['once', 'You may see them only once'],
    ['follow-up', 'Care and next visit'],
  ]
  return (
    <ul className="govuk-list">
      {ways.map(([page, name]) => (
        <li key={page}>
          <Button look="quiet" onPress={goTo(view, page)}>
            {name}
          </Button>
        </li>
      ))}
    </ul>
  )
}
