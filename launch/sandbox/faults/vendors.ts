import type { FhirAnswer, FhirCall, Interaction } from '../rest/access.ts'
import { refusedWith, succeeded } from './answers.ts'
import { changeTypes, keepSystemInteractions, withCodes } from './capability.ts'
import type { Fault } from './fault.ts'
import { withoutLabels } from './labels.ts'
import { noBundles, withoutConditionalCreate, withoutConditions } from './missing-abilities.ts'
import { isRead } from './narrowing.ts'
import { athenaLike, epicLike, lettersOf, offers, oracleLike, type Abilities } from './vendor-abilities.ts'

/** The shapes of real record systems, as far as they decide what an app can do. */
export const vendors = {
  'vendor-open': {
    says: 'Like the open sandboxes: takes everything, but a page cannot read ETag and Location.',
    touches: 'interactions',
    after: (_call, answer) => withoutHeaders(answer, ['ETag', 'Location']),
  },
  'vendor-epic': {
    says: 'Like Epic: Flag can only be read, referrals and answers can be written, no transaction or batch, If-None-Exist is ignored.',
    ...shapeOf(epicLike),
  },
  'vendor-oracle': {
    says: 'Like Oracle Health: no Flag or Task, batch only, labels dropped, If-Match required, a create answers without a body, FHIR media types only.',
    ...shapeOf(oracleLike),
    before: (call) => oracleRefusal(call) ?? limits(oracleLike, call),
    write: withoutLabels,
    after: oracleAnswer,
  },
  'vendor-athena': {
    says: 'Like athenahealth: reads, and QuestionnaireResponse can be written; no Flag, Task or Consent, no transaction or batch.',
    ...shapeOf(athenaLike),
  },
} satisfies Record<string, Fault>

function shapeOf(abilities: Abilities) {
  return {
    touches: 'interactions',
    before: (call) => limits(abilities, call),
    refuse: (interaction, type) => refusal(abilities, interaction, type),
    declare: (statement) => declared(abilities, statement),
  } satisfies Omit<Fault, 'says'>
}

function limits({ bundles }: Abilities, call: FhirCall) {
  if (call.bundle && !bundles.includes(call.bundle)) return noBundles(`a ${call.bundle}`)
  return withoutConditions(call)
}

function refusal(abilities: Abilities, interaction: Interaction, type: string) {
  if (offers(abilities, interaction, type)) return undefined
  const status = lettersOf(abilities.types, type) === '' ? 404 : 405
  return {
    status,
    text: `This record system does not offer that for ${type}. See /metadata for what it offers.`,
  }
}

const letterOf: Record<string, string> = {
  create: 'c',
  read: 'r',
  vread: 'r',
  'history-instance': 'r',
  update: 'u',
  patch: 'u',
  delete: 'd',
  'search-type': 's',
}

function declared({ types, bundles }: Abilities, statement: object): object {
  const kept = changeTypes(statement, (type, entry) => {
    const letters = lettersOf(types, type)
    if (letters === '') return undefined
    const interaction = withCodes(entry['interaction'], (code) => letters.includes(letterOf[code] ?? '?'))
    return { ...entry, interaction }
  })
  return withoutConditionalCreate(keepSystemInteractions(kept, bundles))
}

function oracleRefusal({ asks, bundle, headers }: FhirCall) {
  const accept = headers.get('Accept') ?? '*/*'
  if (!/\bfhir\+json\b|\*\/\*/.test(accept))
    return refusedWith(406, 'Ask with Accept: application/fhir+json.')
  const updates = !bundle && asks.some(({ interaction }) => interaction === 'u')
  if (!updates || headers.has('If-Match')) return undefined
  return refusedWith(409, 'Send If-Match with the version you changed.')
}

function oracleAnswer({ asks, bundle }: FhirCall, answer: FhirAnswer): FhirAnswer | undefined {
  if (answer.status === 412) return { ...answer, status: 409 }
  const writes = !bundle && asks.every(({ interaction }) => !isRead(interaction))
  return writes && succeeded(answer) ? { ...answer, body: undefined } : undefined
}

function withoutHeaders(answer: FhirAnswer, names: readonly string[]): FhirAnswer {
  const headers = new Headers(answer.headers)
  for (const name of names) headers.delete(name)
  return { ...answer, headers }
}
