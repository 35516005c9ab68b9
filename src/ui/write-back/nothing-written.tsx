import { list } from '../../consent/consent-sentence.ts'
import { somethingNoticed } from '../../screening/kept.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { TeamNumbers } from '../screening/team-numbers.tsx'
import { goTo, type View } from '../view.ts'

/** Nothing written is a complete ending. If something was noticed, the telephone still works. DF-3 */
export function NothingWritten({ view }: { view: View }) {
  const { kept, site, tell } = view
  const unsent = site.services.filter(({ id }) => kept.sharing[id]?.decision === 'agrees')
  return (
    <Page
      title="Nothing will be written"
      lead="Nothing is saved and nothing is sent. Everything on this page is gone when you close it."
      actions={
        <>
          <Button onPress={() => tell({ type: 'closed', how: 'nothing-written' })}>
            Close, nothing written
          </Button>
          <Button look="second" onPress={goTo(view, 'writing')}>
            Change
          </Button>
        </>
      }
    >
      {unsent.length > 0 && (
        <Aside kind="warn">
          The patient said yes to {list(unsent.map(({ name }) => name))}. Nobody there will hear of them: tell
          the patient so.
        </Aside>
      )}
      {somethingNoticed(kept) && (
        <Aside>
          <p className="govuk-body">You noticed something. You can still ask for advice, without a name:</p>
          <TeamNumbers view={view} />
        </Aside>
      )}
    </Page>
  )
}
