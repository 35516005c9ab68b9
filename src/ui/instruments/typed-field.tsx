import { useId, useState, type ReactNode } from 'react'
import type { Value } from '../../instruments/instrument.ts'

const WHOLE = /^[+-]?\d{1,9}$/
/** A comma before three digits means a thousand to one and a fraction to another, so it is no number here. */
const DECIMAL = /^[+-]?\d{1,9}(?:\.\d{1,6}|,(?!\d{3}$)\d{1,6})?$/

function numberIn(typed: string, whole: boolean): number | undefined {
  const text = typed.trim()
  return (whole ? WHOLE : DECIMAL).test(text) ? Number(text.replace(',', '.')) : undefined
}

/** What was typed and is no number stays on the screen with a sentence, and is kept nowhere. */
export function NumberField({
  label,
  whole,
  value,
  onValue,
}: {
  label: string
  whole: boolean
  value: Value | undefined
  onValue: (value: number | undefined) => void
}) {
  const [typed, setTyped] = useState('')
  // What is kept wins over what was typed: it may have been cleared since.
  const shown = numberIn(typed, whole) === value ? typed : `${value ?? ''}`
  const wrong = shown.trim() !== '' && value === undefined
  const write = (text: string) => {
    setTyped(text)
    onValue(numberIn(text, whole))
  }
  return (
    <Typed label={label} error={wrong ? `Write a ${whole ? 'whole ' : ''}number, such as 3` : undefined}>
      {(field) => (
        <input
          {...field}
          className={`govuk-input ${wrong ? 'govuk-input--error ' : ''}govuk-input--width-10`}
          inputMode={whole ? 'numeric' : 'decimal'}
          autoComplete="off"
          maxLength={18}
          value={shown}
          onChange={(event) => write(event.target.value)}
        />
      )}
    </Typed>
  )
}

const FIRST = '1900-01-01'
const LAST = '2100-12-31'

function dayIn(typed: string): string | undefined {
  return typed >= FIRST && typed <= LAST ? typed : undefined
}

/** While a year is being typed it is one of long ago: that stays on the screen and is kept nowhere. */
export function DayField({
  label,
  value,
  onValue,
}: {
  label: string
  value: Value | undefined
  onValue: (value: string | undefined) => void
}) {
  const [typed, setTyped] = useState('')
  const shown = dayIn(typed) === value ? typed : `${value ?? ''}`
  const wrong = shown !== '' && value === undefined
  const write = (text: string) => {
    setTyped(text)
    onValue(dayIn(text))
  }
  return (
    <Typed label={label} error={wrong ? 'Write a day from 1900 to 2100' : undefined}>
      {(field) => (
        <input
          {...field}
          type="date"
          className={`govuk-input ${wrong ? 'govuk-input--error ' : ''}govuk-input--width-10`}
          autoComplete="off"
          min={FIRST}
          max={LAST}
          value={shown}
          onChange={(event) => write(event.target.value)}
        />
      )}
    </Typed>
  )
}

interface Labelled {
  id: string
  'aria-describedby': string | undefined
}

function Typed({
  label,
  error,
  children,
}: {
  label: string
  error?: string | undefined
  children: (field: Labelled) => ReactNode
}) {
  const id = useId()
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label choice__legend" htmlFor={id}>
        {label}
      </label>
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error: </span>
          {error}
        </p>
      )}
      {children({ id, 'aria-describedby': error ? `${id}-error` : undefined })}
    </div>
  )
}
