import type { QuestionnaireResponseItem } from 'fhir/r4'
import type { Kept } from '../../screening/kept.ts'
import { urgentWords } from '../../screening/wording.ts'
import { chosen, group, ticked, tickedAmong, written } from './item.ts'
import {
  conditionChoices,
  contactChoices,
  contactTexts,
  danger,
  helpChoices,
  limitsExplained,
} from './questions.ts'
import { roomOf } from './response-room.ts'

/** How it was settled that asking was safe, what could not wait for it, and who was around. */
export function circumstancesOf({ conditions, ...kept }: Kept): QuestionnaireResponseItem[] {
  return [
    ...group('conditions', 'Before the conversation', [
      ...chosen(conditionChoices.alone, conditions.alone),
      ...chosen(conditionChoices.language, conditions.language),
      ...chosen(conditionChoices.age, conditions.age),
      ...chosen(conditionChoices.ability, conditions.ability),
      ...ticked(limitsExplained, conditions.limitsExplained),
      ...chosen(conditionChoices.willing, conditions.willing),
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
