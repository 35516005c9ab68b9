import { failing } from '../../screening/failing.ts'
import { missingFrom } from '../../screening/judgement.ts'
import { meantFor } from '../../screening/instruments-for.ts'
import type { Kept } from '../../screening/kept.ts'
import { isQuestionPage, type Page } from '../../screening/pages.ts'
import { nextAfter } from '../../screening/path.ts'
import { patientIs } from '../../screening/patient.ts'
import { clinicianNotedSafety, patientSpokeOfSafety } from '../../screening/safety.ts'
import { cardsOf } from '../record/cards.ts'
import type { View } from '../view.ts'
import { pageNames } from './page-names.ts'

/** `looked-at`: was open, and nothing had to be put in. */
export type StepState = 'to-do' | 'done' | 'looked-at' | 'skipped' | 'not-possible'

export interface Step {
  page: Page
  name: string
  state: StepState
}

export interface Stage {
  name: string
  steps: readonly Step[]
}

type Where = Pick<View, 'kept' | 'talking'> & Partial<Pick<View, 'site' | 'found'>>

/** The whole way, with where we stand on it. Nothing on it has to be done, and nothing but the locks sets an order. P-3 */
export function stages(where: Where): Stage[] {
  const way = wayOf(where)
  const lastTouched = way.findLastIndex((page) => touched[page]?.(where))
  const steps = way.map((page, index): Step => ({
    page,
    name: pageNames[page],
    state: stateOf(page, where, index < lastTouched),
  }))
  const here = (pages: readonly Page[]) => steps.filter(({ page }) => pages.includes(page))
  const look: readonly Page[] = ['urgent', 'record', 'notice', 'before']
  const alone: readonly Page[] = ['help', 'contact', 'talk', 'instruments', 'wants', 'safety']
  return [
    { name: 'Look and listen', steps: here(look) },
    { name: 'With the patient, alone', steps: here(alone) },
    { name: 'Decide and save', steps: here(way.filter((page) => ![...look, ...alone].includes(page))) },
  ]
}

/**
 * What to go on with. Up to the judgement it is the first step that is open and was not looked at; after it the way
 * that the judgement leads, so that the overview and the page itself never say two things. R-061 R-064
 */
export function nextStep(where: Where): Step | undefined {
  const steps = stages(where).flatMap((stage) => stage.steps)
  const open = (page: Page) => steps.find((step) => step.page === page && step.state === 'to-do')
  const way = wayOf(where)
  const judging = way.indexOf('judgement')
  const after = nextAfter('judgement', where.kept, where.talking)
  const rest = isJudged(where) ? way.slice(way.indexOf(after)) : way.slice(0, judging + 1)
  return rest.map(open).find((step) => step !== undefined)
}

/** In the order in which the main buttons lead. */
function wayOf({ kept, site }: Where): Page[] {
  const own = site?.instruments.some((setting) => meantFor(setting, kept)) ?? false
  const child = patientIs(kept.conditions, kept.age) === 'child'
  return [
    'urgent',
    'record',
    'notice',
    'before',
    'help',
    'contact',
    'talk',
    ...(own ? (['instruments'] as const) : []),
    'wants',
    'judgement',
    'safety',
    'precautions',
    child ? 'duty' : 'sharing',
    'writing',
    'preview',
  ]
}

function stateOf(page: Page, where: Where, passed: boolean): StepState {
  const { kept, talking } = where
  if (page === 'before') return beforeState(kept, talking)
  if (touched[page]?.(where)) return 'done'
  if (isQuestionPage(page) && !talking) return 'not-possible'
  if (kept.been.includes(page) && !DECIDES.includes(page)) return 'looked-at'
  return passed ? 'skipped' : 'to-do'
}

/** Having looked at them settles nothing. */
const DECIDES: readonly Page[] = ['judgement', 'duty', 'writing', 'preview']

function beforeState(kept: Kept, talking: boolean): StepState {
  if (talking) return 'done'
  return failing(kept.conditions, kept.age).length > 0 ? 'not-possible' : 'to-do'
}

function isJudged({ kept }: Where): boolean {
  return missingFrom(kept.judgement).length === 0
}

const touched: Partial<Record<Page, (where: Where) => boolean>> = {
  urgent: ({ kept: { urgent, danger } }) => urgent.length > 0 || danger !== undefined,
  // One card weighed of twelve is not the record weighed.
  record: ({ kept: { weighed }, found = [] }) =>
    Object.keys(weighed).length > 0 && cardsOf(found, 'B').every(({ indicator }) => weighed[indicator.id]),
  notice: ({ kept: { noticed } }) => Object.keys(noticed).length > 0,
  help: ({ kept: { helpOffered, helpWanted } }) => helpOffered !== undefined || helpWanted !== undefined,
  contact: ({ kept: { contact } }) =>
    contact.sight !== 'not-known' ||
    contact.phone !== 'not-known' ||
    contact.how !== '' ||
    contact.never !== '',
  talk: ({ kept: { answers, words } }) =>
    Object.keys(answers).length > 0 || Object.values(words).some((said) => said !== ''),
  instruments: ({ kept: { replies } }) => Object.keys(replies).length > 0,
  wants: ({ kept: { needs, wantsNothingNow, ownWords, onlyIfPatientRaisesIt } }) =>
    needs.length > 0 || wantsNothingNow || ownWords !== '' || onlyIfPatientRaisesIt,
  safety: ({ kept: { safety } }) => patientSpokeOfSafety(safety),
  precautions: ({ kept: { safety } }) => clinicianNotedSafety(safety),
  judgement: isJudged,
  sharing: ({ kept: { sharing } }) => Object.values(sharing).some(({ decision }) => decision !== undefined),
  duty: ({ kept: { childTold } }) => childTold !== undefined,
  writing: ({ kept: { documentation } }) => documentation !== undefined,
}
