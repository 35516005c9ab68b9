import type { StructureDefinition, ValueSet } from 'fhir/r4'
import { canonical, nameOf, published } from './canonical.ts'
import { agreement } from './shapes/agreement.ts'
import { careNote } from './shapes/care-note.ts'
import { CONFIDENTIALITY } from './shapes/in-every-shape.ts'
import { referral } from './shapes/referral.ts'
import { review } from './shapes/review.ts'
import { profileFrom } from './shapes/shape.ts'
import { task } from './shapes/task.ts'
import { whoDecided } from './shapes/who-decided.ts'

/** One for each of the six types that are written, in the order in which they are written. */
export const profiles: readonly StructureDefinition[] = [
  review,
  careNote,
  agreement,
  referral,
  task,
  whoDecided,
].map(profileFrom)

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
    compose: { include },
  }
}
