import { globSync, readFileSync } from 'node:fs'
import type { FhirResource } from 'fhir/r4'
import { packSchema } from '../launch/sites/pack-schema.ts'
import { siteSchema } from '../launch/sites/site-schema.ts'
import { catalogue } from '../src/indicators/catalogue.ts'
import { capabilityStatement } from './make-capability-statement.ts'
import { codeSystemFrom, indicatorConcepts, valueSetFrom } from './make-code-systems.ts'
import { examples } from './make-examples.ts'
import { htcdsCodes, htcdsCodeSystem } from './make-htcds.ts'
import { implementationGuide } from './make-implementation-guide.ts'
import { questionnaireFrom } from './make-questionnaire.ts'
import { profiles, profileValueSets } from './make-profiles.ts'
import { ourCodes } from './our-codes.ts'

/** Every checked-in file that is made from the program, by its path; `write-made-files.ts` writes them. */
export function madeFiles(): ReadonlyMap<string, object> {
  const made = madeResources()
  const guide = implementationGuide(new Map([...writtenByHand(), ...made]), examples())
  return new Map<string, object>([
    ...made,
    inFolder('implementation-guide')(guide),
    ['launch/sites/config.schema.json', siteSchema()],
    ['launch/sites/pack.schema.json', packSchema()],
  ])
}

function madeResources(): ReadonlyMap<string, FhirResource> {
  return new Map<string, FhirResource>([
    ['fhir-resources/questionnaire/wellbeing-review.json', questionnaireFrom(catalogue)],
    ['fhir-resources/code-systems/indicator-concept.json', indicatorConcepts()],
    ...htcdsCodes.flatMap((codes): [string, FhirResource][] => [
      [`fhir-resources/code-systems/${codes.system}.json`, htcdsCodeSystem(codes)],
      [`fhir-resources/value-sets/${codes.system}.json`, valueSetFrom(codes)],
    ]),
    ...ourCodes.flatMap((codes): [string, FhirResource][] => [
      [`fhir-resources/code-systems/${codes.system}.json`, codeSystemFrom(codes)],
      [`fhir-resources/value-sets/${codes.system}.json`, valueSetFrom(codes)],
    ]),
    ...profileValueSets.map(inFolder('value-sets')),
    ...profiles.map(inFolder('profiles')),
    inFolder('capability-statements')(capabilityStatement()),
    ...examples().map(({ resource }) => inFolder('examples')(resource)),
  ])
}

/** What is wrong on purpose is there to be read and survived, and is nobody's example. */
function writtenByHand(): [string, FhirResource][] {
  return globSync('fhir-resources/{concept-maps,patients}/*.json', { exclude: ['**/malformed.json'] })
    .toSorted()
    .map((path) => [path, JSON.parse(readFileSync(path, 'utf8'))])
}

function inFolder(folder: string) {
  return (resource: FhirResource): [string, FhirResource] => [
    `fhir-resources/${folder}/${resource.id ?? ''}.json`,
    resource,
  ]
}
