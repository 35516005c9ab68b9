import { useState } from 'react'
import type { Call } from '../../screening/kept.ts'
import type { Contact } from '../../site/contact.ts'
import { Button } from '../parts/button.tsx'
import { PhoneLine } from '../parts/phone-line.tsx'
import { shownTime } from '../record/shown-date.ts'
import type { View } from '../view.ts'

const DECIDED: readonly [Call['decidedBy'], string, string][] = [
  ['patient', 'The patient', 'the patient decided'],
  ['clinician', 'I did', 'you decided'],
  ['senior', 'A senior colleague', 'a senior colleague decided'],
]

/** Numbers to phone, and a note of who was phoned, when, and on whose decision. */
export function CallList({ view, contacts }: { view: View; contacts: readonly Contact[] }) {
  return (
    <ul className="contacts">
      {contacts.map((contact) => (
        <li key={contact.name + contact.phone} className="contacts__one">
          <PhoneLine contact={contact} switchboard={view.site.switchboard} now={view.now()} />
          <Calls view={view} name={contact.name} />
        </li>
      ))}
    </ul>
  )
}

function Calls({ view, name }: { view: View; name: string }) {
  const [noting, setNoting] = useState(false)
  const note = (decidedBy: Call['decidedBy']) => {
    view.tell({ type: 'called', call: { whom: name, decidedBy, at: view.now() } })
    setNoting(false)
  }
  return (
    <>
      {view.kept.calls
        .filter(({ whom }) => whom === name)
        .map((call) => (
          <p key={call.at} className="contacts__called">
            {calledWords(call)}
          </p>
        ))}
      {noting ? (
        <fieldset className="contacts__decided">
          <legend>
            Who decided to phone<span className="govuk-visually-hidden"> {name}</span>?
          </legend>
          {DECIDED.map(([by, label]) => (
            <Button key={by} look="quiet" onPress={() => note(by)}>
              {label}
            </Button>
          ))}
        </fieldset>
      ) : (
        <Button look="quiet" onPress={() => setNoting(true)}>
          I phoned <span className="govuk-visually-hidden">{name}</span>
        </Button>
      )}
    </>
  )
}

function calledWords({ decidedBy, at }: Call): string {
  const [, , words = ''] = DECIDED.find(([by]) => by === decidedBy) ?? []
  return `Phoned at ${shownTime(at)}; ${words}.`
}
