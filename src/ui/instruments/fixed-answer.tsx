import type { Question, Value } from '../../instruments/instrument.ts'

/** What stands in the tool itself, to be read and not changed. */
export function FixedAnswer({ question }: { question: Question }) {
  return (
    <p className="govuk-body">
      {question.text}: {(question.fixed ?? []).map((value) => inWords(question, value)).join(', ')}
    </p>
  )
}

function inWords({ asks }: Question, value: Value): string {
  if (asks.for === 'choice') return asks.options.find(({ id }) => id === value)?.words ?? ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return `${value}`
}
