import type {
  CapabilityStatement,
  CapabilityStatementRestResource,
  CapabilityStatementRestSecurity,
} from '@medplum/fhirtypes'
import { definitions } from '../definitions/definitions.ts'
import { servedTypes } from '../definitions/served-types.ts'

const started = new Date().toISOString()

/** What this server does, made from the same definitions that it does it by. */
export function capabilityStatement(
  base: string,
  security?: CapabilityStatementRestSecurity,
): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date: started,
    kind: 'instance',
    software: { name: 'Sphere sandbox record system' },
    implementation: { description: 'A record system with synthetic people, for trying Sphere', url: base },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [
      {
        mode: 'server',
        ...(security ? { security } : {}),
        resource: servedTypes.map(resourceCapability),
        interaction: [{ code: 'transaction' }, { code: 'batch' }],
      },
    ],
  }
}

const interactions = [
  'read',
  'vread',
  'update',
  'delete',
  'history-instance',
  'create',
  'search-type',
] as const

function resourceCapability(type: (typeof servedTypes)[number]): CapabilityStatementRestResource {
  return {
    type,
    interaction: interactions.map((code) => ({ code })),
    versioning: 'versioned',
    readHistory: true,
    updateCreate: false,
    conditionalCreate: true,
    conditionalRead: 'not-supported',
    conditionalUpdate: false,
    conditionalDelete: 'not-supported',
    ...listedUnlessEmpty('searchInclude', referencesOf(type)),
    ...listedUnlessEmpty('searchRevInclude', pointingAt(type)),
    searchParam: (definitions.search[type] ?? []).map((parameter) => ({
      name: parameter.code,
      definition: parameter.url,
      type: parameter.type,
    })),
  }
}

function referencesOf(type: string): string[] {
  const parameters = definitions.search[type] ?? []
  return parameters.filter((parameter) => parameter.type === 'reference').map(({ code }) => `${type}:${code}`)
}

function pointingAt(target: string): string[] {
  return Object.entries(definitions.search).flatMap(([type, parameters]) =>
    parameters
      .filter(
        (parameter) => parameter.type === 'reference' && (parameter.target ?? [target]).includes(target),
      )
      .map(({ code }) => `${type}:${code}`),
  )
}

/** FHIR knows no empty arrays. */
function listedUnlessEmpty(name: 'searchInclude' | 'searchRevInclude', codes: string[]) {
  return codes.length > 0 ? { [name]: codes } : {}
}
