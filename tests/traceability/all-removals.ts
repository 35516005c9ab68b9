import type { Removal } from './removal.ts'
import { asking } from './removals/asking.ts'
import { indicatorRemovals } from './removals/indicators.ts'

export const removals: readonly Removal[] = [...indicatorRemovals(), ...asking]
