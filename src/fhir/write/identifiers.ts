import type { WrittenType } from '../../site/site.ts'
import type { Write } from '../../write-back/plan.ts'
import {
  consentIdentifiers,
  flagIdentifiers,
  referralIdentifiers,
  screeningIdentifiers,
  taskIdentifiers,
} from '../own-entries.ts'

/** Every type we write by an identifier. Provenance has none in R4. */
export type IdentifiedType = Exclude<WrittenType, 'Provenance'>
export type IdentifiedWrite = Exclude<Write, { write: 'provenance' | 'done' }>
export interface OwnIdentifier {
  system: string
  value: string
}

export const SYSTEMS: Record<IdentifiedType, string> = {
  QuestionnaireResponse: screeningIdentifiers,
  Flag: flagIdentifiers,
  Consent: consentIdentifiers,
  ServiceRequest: referralIdentifiers,
  Task: taskIdentifiers,
}

/** Minted from the screening, so that the same plan sent twice is the same entries: one for each recipient, each purpose. */
export function identifierFor(write: IdentifiedWrite, screening: string): OwnIdentifier {
  switch (write.write) {
    case 'response':
      return ownIdentifier('QuestionnaireResponse', screening)
    case 'instrument':
      return ownIdentifier('QuestionnaireResponse', `${screening}.${write.instrument.setting.id}`)
    case 'flag':
      return ownIdentifier('Flag', screening)
    case 'consent':
      return ownIdentifier('Consent', `${screening}.${write.recipient.id}`)
    case 'refusal':
      return ownIdentifier('Consent', `${screening}.refusal`)
    case 'referral':
      return ownIdentifier('ServiceRequest', `${screening}.${write.recipient.id}`)
    case 'fulfil':
      return ownIdentifier('Task', `${screening}.${write.recipient.id}`)
    case 'team-task':
      return ownIdentifier('Task', `${screening}.${write.purpose}`)
  }
}

/** An entry without content, made to see whether the record keeps labels. */
export function probeIdentifier(type: IdentifiedType, screening: string): OwnIdentifier {
  return ownIdentifier(type, `${screening}.probe`)
}

export function ownIdentifier(type: IdentifiedType, value: string): OwnIdentifier {
  return { system: SYSTEMS[type], value }
}
