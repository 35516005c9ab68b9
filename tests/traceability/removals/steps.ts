import type { Page } from '../../../src/screening/pages.ts'
import { pageNames } from '../../../src/ui/screening/page-names.ts'
import { entryWith } from '../entry.ts'
import type { Removal } from '../removal.ts'

const SANDBOX = 'launch/sites/sandbox.json'

const condition = (ids: readonly string[], name: string, line: string): Removal => ({
  ids,
  what: `the condition “${name}”`,
  file: 'src/screening/conditions.ts',
  cut: `    ['${name}', ${line}],\n`,
  put: '',
})

const step = (ids: readonly string[], page: Page): Removal => ({
  ids,
  what: `the step “${pageNames[page]}”`,
  file: 'src/ui/screening/steps.ts',
  cut: `    '${page}',\n`,
  put: '',
})

const service = (ids: readonly string[], id: string): Removal => ({
  ids,
  what: `the entry ${id} of the sandbox`,
  file: SANDBOX,
  ...entryWith(SANDBOX, `"id": "${id}"`),
})

/** Conditions, steps and entries of the directory, one at a time. */
export function stepRemovals(): Removal[] {
  return [
    condition(['R-157'], 'age', 'ageSettled(conditions.age, age)'),
    condition(['R-057'], 'ability', "ability === 'able'"),
    condition(['R-039'], 'limits', 'limitsExplained === true'),
    condition(['R-078'], 'willing', "willing === 'agrees'"),
    step(['R-033'], 'urgent'),
    step(['P-3'], 'record'),
    step(['R-034'], 'before'),
    step(['R-059'], 'help'),
    step(['R-068'], 'contact'),
    step(['R-040'], 'wants'),
    step(['R-076'], 'safety'),
    step(['R-064'], 'precautions'),
    step(['R-045'], 'writing'),
    service(['R-041', 'R-062'], 'harbour-house'),
    service(['R-043'], 'open-door'),
    service(['R-038'], 'first-steps'),
    service(['R-042', 'R-110'], 'willow-clinic'),
    service(['R-085', 'R-159'], 'helpline'),
    service(['R-147'], 'partnership'),
  ]
}
