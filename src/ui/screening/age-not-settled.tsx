import type { View } from '../view.ts'
import { AgeCondition } from './before/age-condition.tsx'

/** The record tells no age, so a person does, wherever it decides what is sent. It stays, to be changed. DF-6 */
export function AgeNotSettled({ view, numbersShown = false }: { view: View; numbersShown?: boolean }) {
  return view.kept.age === 'unknown' && <AgeCondition view={view} numbersShown={numbersShown} />
}
