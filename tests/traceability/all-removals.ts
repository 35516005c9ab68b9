import type { Removal } from './removal.ts'
import { asking } from './removals/asking.ts'
import { children } from './removals/children.ts'
import { directory } from './removals/directory.ts'
import { house } from './removals/house.ts'
import { indicatorRemovals } from './removals/indicators.ts'
import { product } from './removals/product.ts'
import { regionRemovals } from './removals/region.ts'
import { room } from './removals/room.ts'
import { safety } from './removals/safety.ts'
import { sharing } from './removals/sharing.ts'
import { stepRemovals } from './removals/steps.ts'
import { talking } from './removals/talking.ts'

export const removals: readonly Removal[] = [
  ...indicatorRemovals(),
  ...asking,
  ...room,
  ...talking,
  ...safety,
  ...sharing,
  ...directory,
  ...children,
  ...house,
  ...regionRemovals(),
  ...product,
  ...stepRemovals(),
]
