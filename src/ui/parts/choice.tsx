import { useId, type ReactNode } from 'react'

export interface Option<Value extends string> {
  value: Value
  label: string
  hint?: string
  disabled?: boolean
}

/** One question, one answer. Nothing is chosen until a person does; what hangs on an answer is shown under it. */
export function Choice<Value extends string>({
  legend,
  hint,
  options,
  value,
  inline = false,
  legendHidden = false,
  onChoose,
  beneath,
}: {
  legend: string
  hint?: ReactNode
  options: readonly Option<Value>[]
  value: Value | undefined
  inline?: boolean
  legendHidden?: boolean
  onChoose: (value: Value) => void
  beneath?: (value: Value) => ReactNode
}) {
  const name = useId()
  return (
    <fieldset className="govuk-fieldset choice" aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend className={legendHidden ? 'govuk-visually-hidden' : 'govuk-fieldset__legend choice__legend'}>
        {legend}
      </legend>
      {hint && (
        <div id={`${name}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <div className={`govuk-radios govuk-radios--small${inline ? ' govuk-radios--inline' : ''}`}>
        {options.map((option) => (
          <RadioItem
            key={option.value}
            name={name}
            option={option}
            chosen={option.value === value}
            onChoose={() => onChoose(option.value)}
            beneath={option.value === value ? beneath?.(option.value) : undefined}
          />
        ))}
      </div>
      {beneath && <MoreBeneath shown={value !== undefined && hasWords(beneath(value))} />}
    </fieldset>
  )
}

function hasWords(node: ReactNode): boolean {
  return node !== null && node !== undefined && typeof node !== 'boolean'
}

/** What opens under an answer is far from whoever hears the page: that it is there is said at once. */
function MoreBeneath({ shown }: { shown: boolean }) {
  return (
    <p className="govuk-visually-hidden" aria-live="polite">
      {shown && 'There is more under this answer.'}
    </p>
  )
}

function RadioItem<Value extends string>({
  name,
  option,
  chosen,
  onChoose,
  beneath,
}: {
  name: string
  option: Option<Value>
  chosen: boolean
  onChoose: () => void
  beneath: ReactNode
}) {
  const id = useId()
  return (
    <>
      <div className="govuk-radios__item">
        <input
          type="radio"
          className="govuk-radios__input"
          id={id}
          name={name}
          value={option.value}
          checked={chosen}
          disabled={option.disabled ?? false}
          aria-describedby={option.hint ? `${id}-hint` : undefined}
          onChange={onChoose}
        />
        <label className="govuk-label govuk-radios__label" htmlFor={id}>
          {option.label}
        </label>
        {option.hint && (
          <div id={`${id}-hint`} className="govuk-hint govuk-radios__hint">
            {option.hint}
          </div>
        )}
      </div>
      {beneath && <div className="govuk-radios__conditional">{beneath}</div>}
    </>
  )
}
