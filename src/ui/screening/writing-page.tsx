import { patientSideIsSafe, somethingNoticed, type Documentation } from '../../screening/kept.ts'
import { isPatientsOwnWord } from '../../screening/own-word.ts'
import { patientIs } from '../../screening/patient.ts'
import { said } from '../../screening/said.ts'
import { CLEARED_STAFF, patientSideWords } from '../../write-back/who-can-see.ts'
import { Aside } from '../parts/aside.tsx'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { SayThis } from '../parts/say-this.tsx'
import { goTo, type View } from '../view.ts'
import { CountingQuestion } from './counting-question.tsx'
import { KeepRefusal } from './keep-refusal.tsx'
import { WritingOption } from './writing-option.tsx'

/** What is written is chosen together with the patient whenever they can be asked. R-045 R-066 */
export function WritingPage({ view }: { view: View }) {
  const { kept, site, tell, canWrite } = view
  const choose = (choice: Documentation) => () => {
    tell({ type: 'documentation', choice })
    tell({ type: 'went', to: 'preview' })
  }
  const chosen = kept.documentation?.choice
  const asked = isPatientsOwnWord(kept.conditions)
  return (
    <Page title="What is written" lead="You see every line before anything is saved.">
      <Together view={view} />
      <Aside kind={patientSideIsSafe(kept, asked) ? 'note' : 'warn'}>
        {patientSideWords(kept, site, asked)}
      </Aside>
      {!canWrite.ok && (
        <Aside kind="warn">{canWrite.because} Phone the team, and close with nothing written.</Aside>
      )}
      <div className="writing-options">
        {careNoteOffered(view) && (
          <WritingOption
            name="Care note and team note"
            whatItIs={`Colleagues who are cleared see “${site.careNote.text}”. It does not say why.`}
            whoCanSee={CLEARED_STAFF}
            chosen={chosen === 'care-note'}
            disabled={!canWrite.ok}
            onChoose={choose('care-note')}
          />
        )}
        <WritingOption
          name="Team note only"
          whatItIs="Your notes are kept for the team. Nothing stands on the chart."
          whoCanSee={CLEARED_STAFF}
          chosen={chosen === 'team-only'}
          disabled={!canWrite.ok}
          onChoose={choose('team-only')}
        />
        <WritingOption
          name="Nothing here"
          whatItIs="Nothing of this is written, and nothing is sent. It is a complete ending."
          whoCanSee="Nobody"
          chosen={chosen === 'nothing'}
          disabled={false}
          onChoose={choose('nothing')}
        />
      </div>
      <KeepRefusal view={view} />
      <CountingQuestion view={view} />
      <Button look="quiet" onPress={goTo(view, 'follow-up')}>
        Care and next visit
      </Button>
      {kept.judgement.concern === undefined && <JudgementFirst view={view} />}
    </Page>
  )
}

/** A care note on a chart where nobody is concerned would only mark the patient. */
function careNoteOffered({ kept }: View): boolean {
  const { concern } = kept.judgement
  return concern !== undefined && concern !== 'none-recorded'
}

function Together({ view: { kept } }: { view: View }) {
  if (isPatientsOwnWord(kept.conditions)) return <SayThis title="Ask the patient" lines={said.writing} />
  const isChild = patientIs(kept.conditions, kept.age) === 'child'
  return (
    <p className="govuk-body">
      The patient cannot be asked just now, so you decide.{' '}
      {isChild || 'They are asked the next time it is safe.'}
      {somethingNoticed(kept) && ' What you noticed is lost if nothing is written: phone the team if so.'}
    </p>
  )
}

function JudgementFirst({ view }: { view: View }) {
  return (
    <p className="govuk-body">
      A care note can be chosen once you have given{' '}
      <Button look="quiet" onPress={goTo(view, 'judgement')}>
        your judgement
      </Button>
    </p>
  )
}
