import type { Language } from '../../../screening/conditions.ts'
import { Choice, type Option } from '../../parts/choice.tsx'
import type { View } from '../../view.ts'
import { set } from './set-condition.ts'

const OPTIONS: readonly Option<Language>[] = [
  { value: 'shared-language', label: 'We share a language well' },
  { value: 'professional-interpreter', label: 'A professional interpreter is here or on the line' },
  { value: 'only-companion', label: 'The person who came with them interprets' },
  { value: 'nobody-free', label: 'No interpreter is free' },
]

/** Someone who came along never interprets, however helpful they seem. */
export function LanguageCondition({ view }: { view: View }) {
  return (
    <Choice
      legend="Language"
      hint="Spoken or signed."
      options={OPTIONS}
      value={view.kept.conditions.language}
      onChoose={set(view, 'language')}
      beneath={whatNow(view.site.switchboard)}
    />
  )
}

function whatNow(switchboard: string) {
  const book = `Ask the switchboard, ${switchboard}, for a professional interpreter: on site, by video, by phone, or in sign language.`
  return (language: Language) => {
    switch (language) {
      case 'shared-language':
        return null
      case 'professional-interpreter':
        return (
          <p className="govuk-body">
            Ask first: is this interpreter all right for you, and do you know each other? Never leave the two
            alone, and let them go at different times. Stop if the patient is uneasy.
          </p>
        )
      case 'only-companion':
        return (
          <p className="govuk-body">
            They cannot interpret this talk: the patient may not be free to speak through them, and words may
            be changed. A relative can be the person who does harm. {book}
          </p>
        )
      case 'nobody-free':
        return (
          <p className="govuk-body">
            Treat now, talk later. {book} Ask whom the interpreter must not know. Pictures or a few written
            words can help with care until then.
          </p>
        )
    }
  }
}
