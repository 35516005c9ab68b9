import type { InstrumentSetting } from '../site/site.ts'
import type { Kept } from './kept.ts'
import { patientIs } from './patient.ts'

/** Whether an instrument is meant for a patient like this one. What was made for adults is not put to a child. R-157 */
export function meantFor({ people }: Pick<InstrumentSetting, 'people'>, kept: Kept): boolean {
  if (people === 'anyone') return true
  const isChild = patientIs(kept.conditions, kept.age) === 'child'
  return isChild === (people === 'child')
}
