import type { QuestionnaireResponse } from 'fhir/r4'
import type { Site } from '../../site/site.ts'
import type { Write, WritePlan } from '../../write-back/plan.ts'
import { dateTime } from './date-time.ts'
import { identifierFor } from './identifiers.ts'
import { labelsFor } from './labels.ts'
import { toPatient } from './reference-to.ts'
import { heard } from './heard.ts'
import { followUpOf } from './response-follow-up.ts'
import { circumstancesOf } from './response-conditions.ts'
import { indicatorsOf } from './response-indicators.ts'
import { judgementOf, wishesOf } from './response-judgement.ts'
import { safetyOf } from './response-safety.ts'

export const QUESTIONNAIRE = 'https://sphere.example/fhir/Questionnaire/wellbeing-review|1.0.0'

/** The conversation as the record keeps it: everything somebody answered, noticed or judged, and nothing else. */
export function responseFrom(
  write: Extract<Write, { write: 'response' }>,
  { frame }: Pick<WritePlan, 'frame'>,
  site: Site,
): QuestionnaireResponse {
  const { judged, evidence } = write
  const kept = heard(write.kept)
  const author = { reference: frame.author.reference }
  return {
    resourceType: 'QuestionnaireResponse',
    meta: { security: labelsFor('response', frame.patientSideIsSafe, site) },
    identifier: identifierFor(write, frame.screening),
    questionnaire: QUESTIONNAIRE,
    status: 'completed',
    subject: toPatient(frame.person.id),
    ...(frame.encounter !== undefined && { encounter: { reference: `Encounter/${frame.encounter}` } }),
    authored: dateTime(frame.at),
    author,
    source: author,
    item: [
      ...circumstancesOf(kept),
      ...indicatorsOf(kept, evidence),
      ...wishesOf(kept),
      ...safetyOf(kept.safety),
      ...followUpOf(kept.followUp),
      ...judgementOf(kept, judged),
    ],
  }
}
