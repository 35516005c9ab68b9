import type { Finding, InstrumentRead } from '../../instruments/instrument-read.ts'
import { Button } from '../parts/button.tsx'
import { Fold } from '../parts/fold.tsx'

/** Not there, and why, for whoever can mend it. The talk needs none of it. */
export function NotOffered({ read, onReadAgain }: { read: InstrumentRead; onReadAgain: () => void }) {
  const { name } = read.setting
  return (
    <section className="instrument" aria-label={name}>
      <h2>{name}</h2>
      <p className="govuk-body">
        It cannot be used just now. Nothing else needs it: go on with the talk, and tell those who look after
        Sphere here.
      </p>
      <FindingsFold findings={read.findings} />
      <Button look="second" onPress={onReadAgain}>
        Try again<span className="govuk-visually-hidden">: {name}</span>
      </Button>
    </section>
  )
}

export function FindingsFold({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <Fold summary="For those who look after Sphere here">
      <ul className="govuk-list govuk-list--bullet">
        {findings.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Fold>
  )
}
