import { cameFrom } from '../../screening/been.ts'
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
  const phoned = kept.calls.length > 0
  return (
    <Page
      title="Close with nothing written?"
      lead={
        view.changes.made.length > 0
          ? 'What you changed of an earlier referral or review stays changed. Nothing else from this page will be in the record.'
          : 'Nothing from this page will be in the record, and nobody will be told. Care goes on as usual.'
      }
      actions={
        <>
          <Button
            look={noticed ? 'second' : 'main'}
            onPress={() => view.tell({ type: 'closed', how: 'nothing-written' })}
          >
            Close, nothing written
          </Button>
          <Button
            look={noticed ? 'main' : 'second'}
            onPress={goTo(view, noticed ? 'judgement' : cameFrom(kept, view.talking))}
          >
            {noticed ? 'Keep it: your judgement' : 'Go back'}
          </Button>
        </>
      }
    >
      {phoned && (
        <Aside kind="warn">Whom you phoned, and when, is not kept either. Write it down elsewhere.</Aside>
      )}
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
