/** Said before, and said again once it is done: whoever pressed it must not wonder. DF-8 */
export function TakenBack({ gone, beside }: { gone: boolean; beside?: string }) {
  if (gone)
    return (
      <output className="govuk-body">
        Taken back. It is gone, and is never written.{beside && ` ${beside}`}
      </output>
    )
  return (
    <p className="govuk-hint">
      Words taken back are gone at once and are never written.{beside && ` ${beside}`}
    </p>
  )
}
