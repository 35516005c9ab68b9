import type { Interaction } from '../rest/access.ts'

/** What one family of record systems says it can do, from the capability statements they publish. */
export interface Abilities {
  /** Letters of Interaction. A type that is not named can be read and searched. */
  types: Readonly<Record<string, string>>
  bundles: readonly ('batch' | 'transaction')[]
}

/** Statement of July 2026: Flag can be read only, referrals and answers can be written, no Bundle of any kind. */
export const epicLike: Abilities = {
  types: {
    AllergyIntolerance: 'crs',
    Communication: 'crs',
    Condition: 'crs',
    DiagnosticReport: 'rus',
    DocumentReference: 'crus',
    Observation: 'crus',
    Patient: 'crs',
    Procedure: 'crus',
    QuestionnaireResponse: 'crs',
    ServiceRequest: 'crus',
    Task: 'rus',
  },
  bundles: [],
}

/** Statement of August 2026: no Flag, no Task, referrals and consents cannot be written, batches but no transaction. */
export const oracleLike: Abilities = {
  types: {
    Communication: 'crs',
    Condition: 'crus',
    DocumentReference: 'crus',
    Encounter: 'crs',
    Flag: '',
    Observation: 'crus',
    Provenance: 'crs',
    QuestionnaireResponse: 'rus',
    Task: '',
  },
  bundles: ['batch'],
}

/** Statement of June 2022: answers to questionnaires are all that can be written. */
export const athenaLike: Abilities = {
  types: { Communication: '', Consent: '', Flag: '', QuestionnaireResponse: 'crs', Task: '' },
  bundles: [],
}

export function offers({ types }: Abilities, interaction: Interaction, type: string): boolean {
  return lettersOf(types, type).includes(interaction)
}

export function lettersOf(types: Abilities['types'], type: string): string {
  return types[type] ?? 'rs'
}
