import type { Fact } from '../../chart/chart.ts'
import { SourceList } from './source-list.tsx'

/** Answers no rule can read, word for word: what is not understood is never a yes, and never passed over. DF-7 */
export function NotUnderstood({ answers }: { answers: readonly Fact[] }) {
  if (answers.length === 0) return null
  return (
    <section className="card card--quiet" aria-label="Answers to read yourself">
      <h2 className="earlier__title">Answers to read yourself</h2>
      <p className="govuk-body">
        The record holds these in words or codes that this page does not understand. They count neither for
        nor against anything.
      </p>
      <SourceList evidence={answers} />
    </section>
  )
}
