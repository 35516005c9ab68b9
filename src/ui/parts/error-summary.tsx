export interface FormError {
  words: string
  /** Takes the reader to where it can be put right. */
  lead: (page: Document) => void
}

/** What is missing, said once at the top with the focus on it, each line leading to where it is put right. */
export function ErrorSummary({ errors }: { errors: readonly FormError[] }) {
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={(box) => box?.focus()}>
      <h2 className="error-summary__title">Something is missing</h2>
      <ul className="error-summary__list">
        {errors.map(({ words, lead }) => (
          <li key={words}>
            <button
              type="button"
              className="quiet-button"
              onClick={({ currentTarget }) => lead(currentTarget.ownerDocument)}
            >
              {words}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Leads to the first thing that can be filled in inside the element with this id. */
export function toField(id: string): FormError['lead'] {
  return (page) => page.getElementById(id)?.querySelector<HTMLElement>('input, textarea')?.focus()
}
