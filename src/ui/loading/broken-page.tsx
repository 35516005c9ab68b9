import type { Screening } from '../../screening/screening.ts'
import type { Saving } from '../../write-back/saving.ts'
import { StaffNumbers } from '../lock/staff-numbers.tsx'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import type { View } from '../view.ts'

interface Broken {
  view: View
  at: Exclude<Screening['at'], 'ended'>
  tryAgain: () => void
}

/** Stands for any page that cannot be drawn, so it uses as little as it can, and anyone may see it. */
export function BrokenPage({ view, at, tryAgain }: Broken) {
  const { tell } = view
  return (
    <>
      <header className="bar">
        <button
          type="button"
          className="bar__button bar__button--hide"
          onClick={() => tell({ type: 'hidden' })}
        >
          Hide
        </button>
      </header>
      <main>
        <Page
          title="This page could not be shown"
          lead="What you noted is still here, as long as this page stays open."
          actions={
            <>
              <Button onPress={tryAgain}>Try again</Button>
              {(at === 'open' || at === 'talking') && (
                <Button look="second" onPress={() => tell({ type: 'went', to: 'overview' })}>
                  Back to the overview
                </Button>
              )}
            </>
          }
        >
          <p className="govuk-body">
            {inRecord(view.saving)} Check that this computer is online, then try again. If it stays like this,
            write down what matters, and phone.
          </p>
          <StaffNumbers site={view.site} />
        </Page>
      </main>
    </>
  )
}

function inRecord(saving: Saving | undefined): string {
  if (!saving) return 'Nothing was sent.'
  const saved = saving.state === 'known' && saving.outcome.outcome === 'saved'
  return saved ? 'What you saved is in the record.' : 'What was sent may be in the record, or it may not.'
}
