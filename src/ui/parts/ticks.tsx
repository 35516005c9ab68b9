import { useId, type ReactNode } from 'react'

export interface Tick<Value extends string> {
  value: Value
  label: string
  hint?: string
}

/** Any number of lines to tick, none of them needed. */
export function Ticks<Value extends string>({
  legend,
  hint,
  items,
  ticked,
  onTick,
  beneath,
}: {
  legend: string
  hint?: string
  items: readonly Tick<Value>[]
  ticked: readonly Value[]
  onTick: (value: Value, present: boolean) => void
  beneath?: (value: Value) => ReactNode
}) {
  const id = useId()
  return (
    <fieldset className="govuk-fieldset choice" aria-describedby={hint ? `${id}-hint` : undefined}>
      <legend className="govuk-fieldset__legend choice__legend">{legend}</legend>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {items.map((item) => (
          <TickItem
            key={item.value}
            item={item}
            ticked={ticked.includes(item.value)}
            onTick={(present) => onTick(item.value, present)}
            beneath={ticked.includes(item.value) ? beneath?.(item.value) : undefined}
          />
        ))}
      </div>
    </fieldset>
  )
}

function TickItem<Value extends string>({
  item,
  ticked,
  onTick,
  beneath,
}: {
  item: Tick<Value>
  ticked: boolean
  onTick: (present: boolean) => void
  beneath: ReactNode
}) {
  const id = useId()
  return (
    <>
      <div className="govuk-checkboxes__item">
        <input
          type="checkbox"
          className="govuk-checkboxes__input"
          id={id}
          checked={ticked}
          aria-describedby={item.hint ? `${id}-hint` : undefined}
          onChange={(event) => onTick(event.target.checked)}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          {item.label}
        </label>
        {item.hint && (
          <div id={`${id}-hint`} className="govuk-hint govuk-checkboxes__hint">
            {item.hint}
          </div>
        )}
      </div>
      {beneath && <div className="govuk-checkboxes__conditional">{beneath}</div>}
    </>
  )
}
