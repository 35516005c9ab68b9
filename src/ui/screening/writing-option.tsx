import { useId } from 'react'
import { Button } from '../parts/button.tsx'

/** One way to write, with who would see it, chosen with one press. */
export function WritingOption({
  name,
  whatItIs,
  whoCanSee,
  chosen,
  disabled,
  onChoose,
}: {
  name: string
  whatItIs: string
  whoCanSee: string
  chosen: boolean
  disabled: boolean
  onChoose: () => void
}) {
  const id = useId()
  return (
    <section className="writing-option" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      {chosen && <p className="writing-option__chosen">Chosen</p>}
      <p className="govuk-body">{whatItIs}</p>
      <p className="govuk-body">
        <strong>Who can see it:</strong> {whoCanSee}.
      </p>
      <Button look="second" disabled={disabled} onPress={onChoose}>
        Choose this<span className="govuk-visually-hidden">: {name}</span>
      </Button>
    </section>
  )
}
