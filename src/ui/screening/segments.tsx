import { useId } from 'react'

/** Radios drawn as one row of buttons: arrow keys move, as anyone with a keyboard expects. */
export function Segments<Value extends string>({
  legend,
  options,
  value,
  onChoose,
}: {
  legend: string
  options: readonly (readonly [Value, string])[]
  value: Value | undefined
  onChoose: (value: Value) => void
}) {
  const name = useId()
  return (
    <fieldset className="segments">
      <legend className="govuk-visually-hidden">{legend}</legend>
      {options.map(([option, words]) => (
        <label key={option} className="segments__item">
          <input
            type="radio"
            className="segments__input"
            name={name}
            value={option}
            checked={option === value}
            onChange={() => onChoose(option)}
          />
          <span className="segments__words">{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
