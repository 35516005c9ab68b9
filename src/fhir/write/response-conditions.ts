import type { QuestionnaireResponseItem } from 'fhir/r4'
import { catalogue } from '../../indicators/catalogue.ts'
import type { Kept } from '../../screening/kept.ts'
import { isChildByJudgement } from '../../screening/patient.ts'
import { urgentWords } from '../../screening/wording.ts'
import { chosen, group, ticked, tickedAmong, written } from './item.ts'
import {
  conditionChoices,
  contactChoices,
  contactTexts,
  danger,
  helpChoices,
  limitsExplained,
  lockTicks,
} from './questions.ts'
import { roomOf } from './response-room.ts'

/** How it was settled that asking was safe, what could not wait for it, and who was around. */
export function circumstancesOf(kept: Kept): QuestionnaireResponseItem[] {
  const { conditions } = kept
  return [
    ...group('conditions', 'Before the conversation', [
      // Nothing at all is noted while somebody else can see it.
      ...ticked(lockTicks.screen, true),
      ...chosen(conditionChoices.alone, conditions.alone),
      ...chosen(conditionChoices.language, conditions.language),
      ...chosen(conditionChoices.age, conditions.age),
      ...chosen(conditionChoices.ability, conditions.ability),
      ...ticked(limitsExplained, conditions.limitsExplained),
      ...chosen(conditionChoices.willing, conditions.willing),
      ...(asChild(kept) ? ticked(lockTicks.asChild, true) : []),
      ...(kept.talked ? ticked(lockTicks.talked, true) : []),
    ]),
    ...group('urgent', 'Urgent needs', [
      ...tickedAmong('urgent', urgentWords, kept.urgent),
      ...chosen(danger, kept.danger),
    ]),
    ...roomOf(kept),
    ...group('help', 'Help', [
      ...chosen(helpChoices.offered, kept.helpOffered),
      ...chosen(helpChoices.wanted, kept.helpWanted),
    ]),
    ...group('contact', 'Safe contact', contactOf(kept)),
  ]
}

/** Or was until it was judged otherwise: what was asked as of a child stays so. */
function asChild(kept: Kept): boolean {
  const { answers, noticed, weighed } = kept
  const touched = (id: string) => [answers, noticed, weighed].some((those) => those[id] !== undefined)
  return isChildByJudgement(kept) || catalogue.some(({ id, people }) => people === 'child' && touched(id))
}

/** 'Not known' is what stands there before anybody asked: it is written only beside an answer. */
function contactOf({ contact }: Pick<Kept, 'contact'>): QuestionnaireResponseItem[] {
  const { sight, phone, how, never } = contact
  const untouched = sight === 'not-known' && phone === 'not-known' && how.trim() === '' && never.trim() === ''
  if (untouched) return []
  return [
    ...chosen(contactChoices.sight, sight),
    ...chosen(contactChoices.phone, phone),
    ...written(contactTexts.how, how),
    ...written(contactTexts.never, never),
  ]
}
