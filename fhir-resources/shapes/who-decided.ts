import { hl7 } from '../../src/fhir/write/code-systems.ts'
import { labelled } from './in-every-shape.ts'
import { element, holds, pointsTo, rule, type Shape } from './shape.ts'

const type = 'Provenance'
const author = holds('type', hl7('provenance-participant-type', 'author'))
const assembler = holds('type', hl7('provenance-participant-type', 'assembler'))

const APP = '^Sphere [0-9]+[.][0-9]+[.][0-9]+([-+].+)?$'

const DESCRIPTION =
  'Who decided, with which app and version, on which entries of the record. It comes last, once everything it speaks of was read back, and is never changed or deleted.'

export const whoDecided: Shape = {
  id: 'who-decided',
  type,
  title: 'who decided, and on what',
  description: DESCRIPTION,
  rules: [
    rule(
      'decided-1',
      'The patient is among what it is about, so that whoever may see this patient’s record can find it.',
      "target.where(reference.matches('(^|/)Patient/')).count() = 1 and target.count() > 1",
    ),
    rule(
      'decided-2',
      'One person decided, and the app that put it together is named with its version.',
      `agent.where(${author}).count() = 1 and agent.where(${assembler} and who.display.matches('${APP}')).exists()`,
    ),
  ],
  elements: [
    ...labelled(type),
    element(`${type}.target`, { min: 2 }),
    element(`${type}.occurred[x]`, { min: 1, type: [{ code: 'dateTime' }] }),
    element(`${type}.recorded`),
    element(`${type}.reason`),
    element(`${type}.activity`),
    element(`${type}.agent`, { min: 2, max: '3' }),
    element(`${type}.agent.type`, { min: 1 }),
    element(`${type}.agent.who`),
    element(`${type}.agent.onBehalfOf`, pointsTo('Organization', 'PractitionerRole')),
    element(`${type}.entity`),
    element(`${type}.entity.role`, { fixedCode: 'source' }),
    element(`${type}.entity.what`),
  ],
  closed: [`${type}.agent`, `${type}.entity`],
}
