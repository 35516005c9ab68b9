import type { Language } from '../../../screening/conditions.ts'
import { talkStopped } from '../../../screening/room.ts'
import { said } from '../../../screening/said.ts'
import { Choice } from '../../parts/choice.tsx'
import type { View } from '../../view.ts'
import { BookInterpreter } from './book-interpreter.tsx'
import { InterpreterDetails } from './interpreter-details.tsx'
import { languageOptions } from './condition-options.ts'
import { set } from './set-condition.ts'

/** R-111 R-138. Someone who came along never interprets, however helpful they seem. */
export function LanguageCondition({ view }: { view: View }) {
  return (
    <div>
      <Choice
        legend="Language"
        hint={asked(view) ? 'The record asks for an interpreter. Spoken or signed.' : 'Spoken or signed.'}
        options={languageOptions}
        value={view.kept.conditions.language}
        onChoose={set(view, 'language')}
        beneath={whatNow(view)}
      />
      {talkStopped(view.kept) && <Stopped view={view} />}
    </div>
  )
}

/** It books an interpreter and says nothing else about anybody: it is no sign, and stands with none. R-013 */
function asked({ chart }: View): boolean {
  return chart?.facts.some(({ concept }) => concept === 'interpreter-needed') ?? false
}

function whatNow(view: View) {
  return (language: Language) => {
    switch (language) {
      case 'shared-language':
        return asked(view) ? (
          <p className="govuk-body">
            The record asks for an interpreter. Offer one all the same: what is hard to say is harder in a
            second language, or without signs.
          </p>
        ) : null
      case 'professional-interpreter':
        return <InterpreterDetails view={view} />
      case 'only-companion':
        return (
          <>
            <p className="govuk-body">
              They cannot interpret this talk: the patient may not be free to speak through them, and words
              may be changed. A relative, a friend or a boss can be the person who does harm.
            </p>
            <p className="govuk-body">You could say: ‘{said.interpreters[0]}’</p>
            <BookInterpreter view={view} />
          </>
        )
      case 'nobody-free':
        return (
          <>
            <p className="govuk-body">
              Treat now, talk later. Pictures or a few written words can help with care until then, never with
              this talk.
            </p>
            <BookInterpreter view={view} />
          </>
        )
    }
  }
}

function Stopped({ view }: { view: View }) {
  return (
    <div className="govuk-inset-text aside">
      <output className="govuk-body">
        <strong>The talk has stopped, and the questions are closed.</strong> The patient need not say why. See
        the interpreter out first, and go on with care. Another interpreter may do better, by phone or video
        if nobody may see the patient.
      </output>
      <BookInterpreter view={view} />
    </div>
  )
}
