import type { FhirResource } from 'fhir/r4'
import { packSchema } from '../launch/sites/pack-schema.ts'
import { siteSchema } from '../launch/sites/site-schema.ts'
import { catalogue } from '../src/indicators/catalogue.ts'
import { codeSystemFrom, indicatorConcepts, valueSetFrom } from './make-code-systems.ts'
import { htcdsCodes, htcdsCodeSystem } from './make-htcds.ts'
import { questionnaireFrom } from './make-questionnaire.ts'
import { profiles, profileValueSets } from './make-profiles.ts'
import { ourCodes } from './our-codes.ts'

/** Every checked-in file that is made from the program, by its path; `write-made-files.ts` writes them. */
export function madeFiles(): ReadonlyMap<string, object> {
  return new Map<string, object>([
    ['fhir-resources/questionnaire/wellbeing-review.json', questionnaireFrom(catalogue)],
    ['fhir-resources/code-systems/indicator-concept.json', indicatorConcepts()],
    ...htcdsCodes.flatMap((codes): [string, object][] => [
      [`fhir-resources/code-systems/${codes.system}.json`, htcdsCodeSystem(codes)],
      [`fhir-resources/value-sets/${codes.system}.json`, valueSetFrom(codes)],
    ]),
    ...ourCodes.flatMap((codes): [string, object][] => [
      [`fhir-resources/code-systems/${codes.system}.json`, codeSystemFrom(codes)],
      [`fhir-resources/value-sets/${codes.system}.json`, valueSetFrom(codes)],
    ]),
    ...profileValueSets.map(inFolder('value-sets')),
    ...profiles.map(inFolder('profiles')),
    ['launch/sites/config.schema.json', siteSchema()],
    ['launch/sites/pack.schema.json', packSchema()],
  ])
}

function inFolder(folder: string) {
  return (resource: FhirResource): [string, object] => [
    `fhir-resources/${folder}/${resource.id ?? ''}.json`,
    resource,
  ]
}
