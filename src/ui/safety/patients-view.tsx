import { ownViews, patientSpokeOfSafety, safetyQuestions } from '../../screening/safety.ts'
import { circumstanceWords, ownViewWords, replyWords, safetyPrompts } from '../../screening/safety-words.ts'
import { Button } from '../parts/button.tsx'
import { goTo, type View } from '../view.ts'

/** What the patient said stands above what staff think of it. R-077 */
export function PatientsView({ view }: { view: View }) {
  const { replies, ownView, circumstances } = view.kept.safety
  if (!patientSpokeOfSafety(view.kept.safety)) return <NotHeard view={view} />
  return (
    <section aria-label="What the patient thinks">
      <h2>What the patient thinks</h2>
      <dl className="facts">
        {ownViews.map(
          (about) => ownView[about] && <Said key={about} what={ownViewWords[about]} words={ownView[about]} />,
        )}
        {safetyQuestions.map((asked) => {
          const reply = replies[asked]
          return reply && <Said key={asked} what={safetyPrompts[asked]} words={replyWords[reply]} />
        })}
      </dl>
      {circumstances.length > 0 && (
        <p className="govuk-body">{circumstances.map((one) => circumstanceWords[one]).join('. ')}.</p>
      )}
    </section>
  )
}

function Said({ what, words }: { what: string; words: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{words}</dd>
    </div>
  )
}

function NotHeard({ view }: { view: View }) {
  return (
    <p className="govuk-body">
      You have not heard how the patient sees it.{' '}
      {view.talking ? (
        <Button look="quiet" onPress={goTo(view, 'safety')}>
          Ask what they think
        </Button>
      ) : (
        'Ask when you are alone with them: they often know best.'
      )}
    </p>
  )
}
