import { catalogue } from '../../../src/indicators/catalogue.ts'
import type { Removal } from '../removal.ts'

/** Each indicator, for each requirement that stands on it. */
export function indicatorRemovals(): Removal[] {
  return catalogue.map(({ id, label, requirements }) => ({
    ids: requirements,
    what: `“${label}”`,
    file: 'src/indicators/catalogue.ts',
    cut: '  ...child,\n]\n',
    put: `  ...child,\n].filter(({ id }) => id !== '${id}')\n`,
  }))
}
