import { whyNobodyIsReferred } from '../../site/preparedness.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { goTo, type View } from '../view.ts'

/** Two ways that are no steps, and what this hospital cannot do: said before anybody hopes for it. R-023 R-030 */
export function OverviewWays({ view }: { view: View }) {
  const nobody = whyNobodyIsReferred(view.site, view.now())
  return (
    <>
      {nobody !== undefined && (
        <Aside>
          {nobody} Nobody can be referred from here; care, advice and a next visit are still there.{' '}
          <Button look="quiet" onPress={goTo(view, 'follow-up')}>
            Care and next visit
          </Button>
        </Aside>
      )}
      <p className="govuk-body">
        <Button look="quiet" onPress={goTo(view, 'once')}>
          You may see them only once
        </Button>{' '}
        ·{' '}
        <Button look="quiet" onPress={goTo(view, 'house')}>
          How this works here
        </Button>
      </p>
    </>
  )
}
