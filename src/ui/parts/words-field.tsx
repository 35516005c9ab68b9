import { useId } from 'react'

/** Free text, with the reminder that belongs to it. Never spell-checked elsewhere, never suggested from before. */
export function WordsField({
  label,
  hint,
  value,
  rows = 3,
  longest = 4000,
  error,
  onWrite,
}: {
  label: string
  hint?: string
  value: string
  rows?: number
  longest?: number
  error?: string | undefined
  onWrite: (words: string) => void
}) {
  const id = useId()
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label choice__legend" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error: </span>
          {error}
        </p>
      )}
      <textarea
        id={id}
        className="govuk-textarea words-field"
        rows={rows}
        maxLength={longest}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={described === '' ? undefined : described}
        value={value}
        onChange={(event) => onWrite(event.target.value)}
      />
    </div>
  )
}
