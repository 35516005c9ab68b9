import type { Removal } from './removal.ts'
import { asking } from './removals/asking.ts'
import { indicatorRemovals } from './removals/indicators.ts'
import { room } from './removals/room.ts'

export const removals: readonly Removal[] = [...indicatorRemovals(), ...asking, ...room]
