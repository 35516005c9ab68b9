import { failing } from '../../screening/failing.ts'
import { missingFrom } from '../../screening/judgement.ts'
import { meantFor } from '../../screening/instruments-for.ts'
import type { Kept } from '../../screening/kept.ts'
import { isQuestionPage, type Page } from '../../screening/pages.ts'
import { patientIs } from '../../screening/patient.ts'
import { clinicianNotedSafety, patientSpokeOfSafety } from '../../screening/safety.ts'
import type { View } from '../view.ts'

export type StepState = 'to-do' | 'done' | 'skipped' | 'not-possible'

export interface Step {
  page: Page
  name: string
  state: StepState
}

export interface Stage {
  name: string
  steps: readonly Step[]
}

type Where = Pick<View, 'kept' | 'talking'> & Partial<Pick<View, 'site'>>

/** The whole way, with where we stand on it. Nothing on it has to be done, and nothing but the locks sets an order. P-3 */
export function stages({ kept, talking, site }: Where): Stage[] {
  const all = way(kept, site)
  const lastTouched = all.findLastIndex(({ page }) => touched[page]?.(kept))
  const steps = all.map((step, index): Step => ({
    ...step,
    state: stateOf(step.page, { kept, talking }, index < lastTouched),
  }))
  const deciding = steps.findIndex(({ page }) => page === 'precautions')
  return [
    { name: 'Look and listen', steps: steps.slice(0, 4) },
    { name: 'With the patient, alone', steps: steps.slice(4, deciding) },
    { name: 'Decide and save', steps: steps.slice(deciding) },
  ]
}

/** What to go on with: the first step that is neither done, passed over nor closed. */
export function nextStep(where: Where): Step | undefined {
  return stages(where)
    .flatMap(({ steps }) => steps)
    .find(({ state }) => state === 'to-do')
}

function way(kept: Kept, site: Where['site']): Pick<Step, 'page' | 'name'>[] {
  const own = site?.instruments.some((setting) => meantFor(setting, kept)) ?? false
  const child = patientIs(kept.conditions, kept.age) === 'child'
  return [
    { page: 'urgent', name: 'Urgent needs' },
    { page: 'record', name: 'The record' },
    { page: 'notice', name: 'What you notice' },
    { page: 'before', name: 'Before you talk' },
    { page: 'help', name: 'Offer help' },
    { page: 'contact', name: 'Safe contact' },
    { page: 'talk', name: 'Talk' },
    ...(own ? [{ page: 'instruments' as const, name: 'Our own questions' }] : []),
    { page: 'wants', name: 'What the patient wants' },
    { page: 'safety', name: 'How safe they feel' },
    { page: 'precautions', name: 'Keep everyone safe' },
    { page: 'judgement', name: 'Your judgement' },
    child ? { page: 'duty', name: 'Who must know' } : { page: 'sharing', name: 'Services' },
    { page: 'writing', name: 'What is written' },
    { page: 'preview', name: 'Check and save' },
  ]
}

function stateOf(page: Page, { kept, talking }: Where, passed: boolean): StepState {
  if (page === 'before') return beforeState(kept, talking)
  if (touched[page]?.(kept)) return 'done'
  if (isQuestionPage(page) && !talking) return 'not-possible'
  return passed ? 'skipped' : 'to-do'
}

function beforeState(kept: Kept, talking: boolean): StepState {
  if (talking) return 'done'
  return failing(kept.conditions, kept.age).length > 0 ? 'not-possible' : 'to-do'
}

const touched: Partial<Record<Page, (kept: Kept) => boolean>> = {
  urgent: ({ urgent, danger }) => urgent.length > 0 || danger !== undefined,
  record: ({ weighed }) => Object.keys(weighed).length > 0,
  notice: ({ noticed }) => Object.keys(noticed).length > 0,
  help: ({ helpOffered, helpWanted }) => helpOffered !== undefined || helpWanted !== undefined,
  contact: ({ contact: { sight, phone, how, never } }) =>
    sight !== 'not-known' || phone !== 'not-known' || how !== '' || never !== '',
  talk: ({ answers, words }) =>
    Object.keys(answers).length > 0 || Object.values(words).some((said) => said !== ''),
  instruments: ({ replies }) => Object.keys(replies).length > 0,
  wants: ({ needs, wantsNothingNow, ownWords, onlyIfPatientRaisesIt }) =>
    needs.length > 0 || wantsNothingNow || ownWords !== '' || onlyIfPatientRaisesIt,
  safety: ({ safety }) => patientSpokeOfSafety(safety),
  precautions: ({ safety }) => clinicianNotedSafety(safety),
  judgement: ({ judgement }) => missingFrom(judgement).length === 0,
  sharing: ({ sharing }) => Object.values(sharing).some(({ decision }) => decision !== undefined),
  duty: ({ childTold }) => childTold !== undefined,
  writing: ({ documentation }) => documentation !== undefined,
}
