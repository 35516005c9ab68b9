import { catalogue } from '../../../src/indicators/catalogue.ts'
import type { Removal } from '../removal.ts'

/** Each requirement that indicators stand on is taken out with all of them. */
export function indicatorRemovals(): Removal[] {
  const ids = [...new Set(catalogue.flatMap(({ requirements }) => requirements))].toSorted()
  return ids.map((id) => ({
    ids: [id],
    what: `the ${catalogue.filter(({ requirements }) => requirements.includes(id)).length} indicators that stand on it`,
    file: 'src/indicators/catalogue.ts',
    cut: '  ...child,\n]\n',
    put: `  ...child,\n].filter(({ requirements }) => !requirements.includes('${id}'))\n`,
  }))
}
