export function Opening() {
  return (
    <main>
      <output className="govuk-body">Opening…</output>
    </main>
  )
}
