import type { Page } from '../../screening/pages.ts'
import { whyNobodyIsReferred } from '../../site/preparedness.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { goTo, type View } from '../view.ts'
import { pageNames } from './page-names.ts'

const WAYS: readonly Page[] = ['once', 'follow-up', 'house', 'more']

/** Ways that are no steps, and what this hospital cannot do: said before anybody hopes for it. R-023 R-030 */
export function OverviewWays({ view }: { view: View }) {
  const nobody = whyNobodyIsReferred(view.site, view.now())
  return (
    <>
      {nobody !== undefined && (
        <Aside>
          {nobody} Nobody can be referred from here; care, advice and a next visit are still there.
        </Aside>
      )}
      <p className="govuk-body">
        {WAYS.map((page) => (
          <Button key={page} look="quiet" onPress={goTo(view, page)}>
            {pageNames[page]}
          </Button>
        ))}
      </p>
    </>
  )
}
