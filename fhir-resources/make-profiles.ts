import type { FhirResource, StructureDefinition, ValueSet } from 'fhir/r4'
import { canonical, nameOf, published } from './canonical.ts'
import { agreement } from './shapes/agreement.ts'
import { careNote } from './shapes/care-note.ts'
import { CONFIDENTIALITY } from './shapes/in-every-shape.ts'
import { ownInstrument } from './shapes/own-instrument.ts'
import { referral } from './shapes/referral.ts'
import { review } from './shapes/review.ts'
import { profileFrom } from './shapes/shape.ts'
import { task } from './shapes/task.ts'
import { whoDecided } from './shapes/who-decided.ts'

/** For each of the six types that are written, in the order in which they are; two for a QuestionnaireResponse. */
export const profiles: readonly StructureDefinition[] = [
  review,
  ownInstrument,
  careNote,
  agreement,
  referral,
  task,
  whoDecided,
].map(profileFrom)

/** The one that speaks of this resource: the review itself is told by the questions it answers. */
export function profileOf(resource: FhirResource): StructureDefinition | undefined {
  const isOther =
    resource.resourceType === 'QuestionnaireResponse' &&
    resource.status !== 'entered-in-error' &&
    resource.questionnaire?.startsWith(canonical('Questionnaire', 'wellbeing-review')) !== true
  const own = profiles.filter(({ type }) => type === resource.resourceType)
  return isOther ? own.find(({ id }) => id === ownInstrument.id) : own[0]
}

/** What the profiles allow where the codes are not ours alone. */
export const profileValueSets: readonly ValueSet[] = [
  valueSet('confidentiality', 'How confidential an entry is', [
    { system: CONFIDENTIALITY, concept: [{ code: 'R' }, { code: 'V' }] },
  ]),
  valueSet('task-kind', 'What is to be done', [
    { system: 'http://hl7.org/fhir/CodeSystem/task-code', concept: [{ code: 'fulfill' }] },
    { system: canonical('CodeSystem', 'task-purpose') },
  ]),
]

function valueSet(id: string, text: string, include: NonNullable<ValueSet['compose']>['include']): ValueSet {
  return {
    resourceType: 'ValueSet',
    id,
    url: canonical('ValueSet', id),
    name: nameOf(id),
    title: `Wellbeing review: ${text}`,
    ...published,
    immutable: false,
    compose: { include },
  }
}
