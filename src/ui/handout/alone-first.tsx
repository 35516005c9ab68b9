import type { ReactNode } from 'react'
import { mayShow } from '../../handout/showing.ts'
import { AloneCondition } from '../screening/before/alone-condition.tsx'
import type { View } from '../view.ts'

/** What is turned towards the patient, or put into their hand, is not in the page until they are alone. R-034 DF-1 */
export function AloneFirst({ view, children }: { view: View; children: ReactNode }) {
  if (mayShow(view.kept.conditions)) return children
  return (
    <>
      <p className="govuk-body">First: can anyone but the patient see or hear?</p>
      <AloneCondition view={view} />
    </>
  )
}
