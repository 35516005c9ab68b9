import type { Removal } from '../removal.ts'

/** Locks and what stands before the questions. */
export const asking: readonly Removal[] = [
  {
    ids: ['R-034', 'R-035'],
    what: 'the condition that the patient is alone',
    file: 'src/screening/conditions.ts',
    cut: "    ['alone', alone === 'alone'],\n",
    put: '',
  },
]
