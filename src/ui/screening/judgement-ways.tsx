import type { Page } from '../../screening/pages.ts'
import { Button } from '../parts/button.tsx'
import { goTo, type View } from '../view.ts'
import { pageNames } from './page-names.ts'

/** What else can be done from here, none of it needed to go on. R-030 R-054 R-076 */
export function JudgementWays({ view }: { view: View }) {
  const ways: readonly Page[] = [
    ...(view.talking ? (['safety'] as const) : []),
    'precautions',
    'once',
    'follow-up',
  ]
  return (
    <ul className="govuk-list">
      {ways.map((page) => (
        <li key={page}>
          <Button look="quiet" onPress={goTo(view, page)}>
            {pageNames[page]}
          </Button>
        </li>
      ))}
    </ul>
  )
}
