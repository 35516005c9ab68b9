import { somethingNoticed } from '../../screening/kept.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { goTo, type View } from '../view.ts'
import { TeamNumbers } from './team-numbers.tsx'

/** A complete ending, and never by accident: what was noticed is named before it is let go. DF-3 */
export function NothingPage({ view }: { view: View }) {
  const { kept } = view
  const noticed = somethingNoticed(kept)
  return (
    <Page
      title="Close with nothing written?"
      lead="Nothing from this page will be in the record, and nobody will be told. Care goes on as usual."
      actions={
        <>
          <Button
            look={noticed ? 'second' : 'main'}
            onPress={() => view.tell({ type: 'closed', how: 'nothing-written' })}
          >
            Close, nothing written
          </Button>
          <Button look={noticed ? 'main' : 'second'} onPress={goTo(view, noticed ? 'judgement' : 'overview')}>
            {noticed ? 'Keep it: your judgement' : 'Go back'}
          </Button>
        </>
      }
    >
      {noticed && (
        <>
          <Aside kind="warn">You noted something today. If you close now, it is gone.</Aside>
          <p className="govuk-body">You can ask for advice without giving a name:</p>
          <TeamNumbers view={view} />
        </>
      )}
    </Page>
  )
}
