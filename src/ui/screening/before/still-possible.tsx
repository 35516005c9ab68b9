import { Button } from '../../parts/button.tsx'
import { goTo, type View } from '../../view.ts'
import { TeamNumbers } from '../team-numbers.tsx'

/** When asking cannot be, concern must not be lost with it. DF-3 R-081 */
export function StillPossible({ view }: { view: View }) {
  return (
    <section className="card still-possible" aria-label="What you can still do">
      <h2>What you can still do</h2>
      <p className="govuk-body">
        You can record what you noticed, and ask for advice today, without asking the patient anything.
      </p>
      <TeamNumbers view={view} />
    </section>
  )
}

/** At the foot of the page, so that they stay in sight of whichever answer closed it. */
export function WaysOn({ view }: { view: View }) {
  const declines = view.kept.conditions.willing === 'declines'
  return (
    <>
      {declines && <Button onPress={goTo(view, 'help')}>Offer help all the same</Button>}
      {declines ? (
        <Button look="second" onPress={() => noteDeclined(view)}>
          Note that they prefer not to, then your judgement
        </Button>
      ) : (
        <Button onPress={goTo(view, 'judgement')}>Next: your judgement</Button>
      )}
      <Button look="second" onPress={goTo(view, 'notice')}>
        Record what you noticed
      </Button>
    </>
  )
}

/** The patient's answer is the answer: nobody has to give it a second time on the next page. */
function noteDeclined(view: View) {
  view.tell({ type: 'asking', asking: 'declined' })
  view.tell({ type: 'went', to: 'judgement' })
}
