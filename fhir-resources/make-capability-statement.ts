import type {
  CapabilityStatement,
  CapabilityStatementRestResource,
  CapabilityStatementRestResourceInteraction,
  CapabilityStatementRestResourceSearchParam,
  Extension,
} from 'fhir/r4'
import { scopesFor, teamScopes } from '../launch/scopes.ts'
import { canonical, nameOf, published } from './canonical.ts'
import { profiles } from './make-profiles.ts'
import { searchedBy, type Searches } from './searched-by.ts'

const ID = 'record-system'
type Expectation = 'SHALL' | 'SHOULD'
type Interaction = CapabilityStatementRestResourceInteraction['code']

/** What a record system has to be able to do, made from what is asked for at sign-in and from every query. */
export function capabilityStatement(): CapabilityStatement {
  return {
    resourceType: 'CapabilityStatement',
    id: ID,
    url: canonical('CapabilityStatement', ID),
    name: nameOf(ID),
    title: 'Wellbeing review: what it needs from a record system',
    ...published,
    description: DESCRIPTION,
    kind: 'requirements',
    fhirVersion: '4.0.1',
    format: ['json'],
    implementationGuide: [canonical('ImplementationGuide', 'wellbeing-review')],
    rest: [
      {
        mode: 'server',
        documentation: DOCUMENTATION,
        security: { cors: true, service: [{ coding: [SMART] }], description: SECURITY },
        resource: asked().map(resourceOf),
        interaction: [{ code: 'transaction', documentation: ALL_OR_NONE, extension: [expected('SHALL')] }],
      },
    ],
  }
}

const DESCRIPTION =
  'What the review reads and writes, and by which requests. What is expected with SHALL is looked for before a conversation begins: without it nothing is written, and the clinician is told so. What is expected with SHOULD is used where it is there.'
const DOCUMENTATION =
  'Every search is about one patient, but for the team’s own list of care notes. Results are read page by page. What was written is read back, and counts as saved only when content, patient and labels are the same.'
const ALL_OR_NONE = 'All entries of one conversation are saved, or none.'
const SECURITY =
  'SMART App Launch with PKCE (S256), a signed id_token with fhirUser, and no more than the scopes that each type names. From a browser: If-Match is sent, Date and Retry-After are read.'
const LABELS =
  'meta.security has to be kept and given back, and hidden from whom it is to be hidden: where a label is lost nothing is left standing.'
const SMART = {
  system: 'http://terminology.hl7.org/CodeSystem/restful-security-service',
  code: 'SMART-on-FHIR',
}

const TYPES = [
  'Patient',
  'Encounter',
  'Observation',
  'Condition',
  'RelatedPerson',
  'Flag',
  'QuestionnaireResponse',
  'Consent',
  'ServiceRequest',
  'Task',
  'Provenance',
] as const
type Type = (typeof TYPES)[number]

/** One type of the record: what may be done with it, and why. */
interface Asked {
  type: Type
  letters: string
  why: string
}

function asked(): Asked[] {
  const scopes = [...scopesFor({ fromChart: true, withTeam: false, caseData: false }), ...teamScopes]
  const types = new Map<Type, Asked>()
  for (const { scope, why } of scopes) {
    const [, name, letters = ''] = /^(?:patient|user)\/(\w+)\.([cruds]+)$/.exec(scope) ?? []
    if (name === undefined) continue
    const type = TYPES.find((one) => one === name)
    if (!type) throw new Error(`Say in the CapabilityStatement what ${name} is needed for.`)
    const before = types.get(type) ?? { type, letters: '', why: '' }
    types.set(type, {
      type,
      letters: before.letters + letters,
      why: `${before.why}${before.why && '; '}${scope}: ${why}`,
    })
  }
  return [...types.values()]
}

function resourceOf({ type, letters, why }: Asked): CapabilityStatementRestResource {
  const isWritten = letters.includes('c')
  const supportedProfile = profiles.filter((one) => one.type === type).map(({ url }) => url)
  const repeatable = isWritten && type !== 'Provenance'
  return {
    type,
    ...(supportedProfile.length > 0 && { supportedProfile }),
    documentation: isWritten ? `${why}. ${LABELS}` : `${why}.`,
    interaction: interactionsFor(type, letters),
    ...(repeatable && {
      versioning: 'versioned-update' as const,
      _versioning: { extension: [expected('SHOULD')] },
      conditionalCreate: true,
      _conditionalCreate: { extension: [expected('SHOULD')] },
    }),
    ...searchesOf(type),
  }
}

/** The others are only searched for. Sign-in asks for both at once: version 1 of the scopes has one word for them. */
const READ_BY_ID: readonly string[] = ['Patient', 'Encounter']

/** As the letters of a scope say it. What was written is also looked at in an earlier version, to see who changed it. */
function interactionsFor(type: string, letters: string): CapabilityStatementRestResourceInteraction[] {
  const isWritten = letters.includes('c')
  const needed = isWritten || type === 'Patient' ? 'SHALL' : 'SHOULD'
  const all: [Interaction, boolean, Expectation][] = [
    ['create', isWritten, 'SHALL'],
    ['read', isWritten || READ_BY_ID.includes(type), needed],
    ['vread', letters.includes('u'), 'SHOULD'],
    ['update', letters.includes('u'), 'SHOULD'],
    ['delete', letters.includes('d'), 'SHOULD'],
    ['search-type', letters.includes('s'), needed],
  ]
  return all
    .filter(([, asks]) => asks)
    .map(([code, , expectation]) => ({ code, extension: [expected(expectation)] }))
}

/** Without the narrower ones more is sent than is looked at; by the others what was saved is found again. */
function searchesOf(type: string): { searchParam?: CapabilityStatementRestResourceSearchParam[] } {
  const searches: Searches = searchedBy()
  const searchParam = [...(searches.get(type) ?? [])].map(([name, { kind, needed }]) => ({
    name,
    type: kind,
    extension: [expected(needed ? 'SHALL' : 'SHOULD')],
  }))
  return searchParam.length > 0 ? { searchParam } : {}
}

function expected(valueCode: Expectation): Extension {
  return { url: 'http://hl7.org/fhir/StructureDefinition/capabilitystatement-expectation', valueCode }
}
