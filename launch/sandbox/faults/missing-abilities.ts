import type { FhirCall, Interaction } from '../rest/access.ts'
import { isObject, listed } from '../store/json-object.ts'
import { refusedWith } from './answers.ts'
import { changeTypes, keepSystemInteractions, withCodes } from './capability.ts'
import type { Fault, Method } from './fault.ts'

const codesOf: Record<Method, readonly string[]> = {
  GET: ['read', 'vread', 'history-instance', 'search-type'],
  POST: ['create'],
  PUT: ['update', 'patch'],
  DELETE: ['delete'],
}

const verbs: Record<Interaction, string> = {
  c: 'create',
  r: 'read',
  u: 'change',
  d: 'delete',
  s: 'search for',
}

/** The server cannot do something, or does not allow it. */
export const missingAbilities = {
  forbidden: {
    says: 'Answers 403, as when the account lacks the right.',
    touches: 'interactions',
    refuse: (interaction, type) => ({
      status: 403,
      text: `This account has no right to ${verbs[interaction]} ${type}.`,
    }),
  },
  'not-declared': {
    says: 'Neither declares nor offers a type: Flag, or the type it is narrowed to. Narrowed to a method, only that is missing.',
    touches: 'interactions',
    usualType: 'Flag',
    refuse: (interaction, type, { method }) => ({
      status: method === undefined ? 404 : 405,
      text: `This server lets nobody ${verbs[interaction]} ${type}. See /metadata for what it offers.`,
    }),
    declare: (statement, { type: missing = 'Flag', method }) =>
      changeTypes(statement, (type, entry) => {
        if (type !== missing) return entry
        if (method === undefined) return undefined
        const interaction = withCodes(entry['interaction'], (code) => !codesOf[method].includes(code))
        return { ...entry, interaction }
      }),
  },
  'no-transaction': {
    says: 'Neither declares nor offers transactions.',
    touches: 'interactions',
    before: ({ bundle }) => (bundle === 'transaction' ? noBundles('transactions') : undefined),
    declare: (statement) => keepSystemInteractions(statement, ['batch']),
  },
  'no-conditional-create': {
    says: 'Does not declare conditional create, and ignores If-None-Exist: sent twice is written twice.',
    touches: 'writes',
    before: withoutConditions,
    declare: withoutConditionalCreate,
  },
} satisfies Record<string, Fault>

export function noBundles(what: string): ReturnType<typeof refusedWith> {
  return refusedWith(405, `This server does not offer ${what}. See /metadata for what it offers.`)
}

export function withoutConditionalCreate(statement: object): object {
  return changeTypes(statement, (_type, entry) => ({ ...entry, conditionalCreate: false }))
}

export function withoutConditions(call: FhirCall): { call: FhirCall } | undefined {
  if (!call.bundle && !call.headers.has('If-None-Exist')) return undefined
  const headers = new Headers(call.headers)
  headers.delete('If-None-Exist')
  return { call: { ...call, headers, body: call.bundle ? unconditional(call.body) : call.body } }
}

function unconditional(bundle: unknown): unknown {
  if (!isObject(bundle)) return bundle
  const entry = listed(bundle['entry']).map((item) => {
    if (!isObject(item) || !isObject(item['request'])) return item
    const { ifNoneExist: _ignored, ...request } = item['request']
    return { ...item, request }
  })
  return { ...bundle, entry }
}
