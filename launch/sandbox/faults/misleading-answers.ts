import type { FhirAnswer, FhirCall } from '../rest/access.ts'
import { isObject, listed } from '../store/json-object.ts'
import { succeeded } from './answers.ts'
import type { Fault } from './fault.ts'

/** The answer looks like success and is not what it seems. */
export const misleadingAnswers = {
  'html-sign-in': {
    says: 'Answers 200 with a sign-in page, as a proxy does when the hospital session has ended.',
    touches: 'requests',
    before: () => ({
      answer: {
        status: 200,
        headers: new Headers({ 'Content-Type': 'text/html; charset=utf-8' }),
        body: '<!doctype html><title>Sign in</title><h1>Your session has ended</h1><p>Sign in again.</p>',
      },
    }),
  },
  'foreign-next': {
    says: 'Sends the next page of a search to another server. The address is reserved and leads nowhere.',
    touches: 'searches',
    after: (_call, answer) => onSearchset(answer, withForeignNext),
  },
  'other-patient': {
    says: "Puts an entry of another patient's into a search answer, or answers a read with one.",
    touches: 'interactions',
    after: slipIn,
  },
  truncated: {
    says: 'Ends in the middle of the answer.',
    touches: 'interactions',
    after: (_call, answer) => (succeeded(answer) && isObject(answer.body) ? cutShort(answer) : undefined),
  },
} satisfies Record<string, Fault>

function onSearchset(answer: FhirAnswer, change: (bundle: Record<string, unknown>) => object | undefined) {
  const { body } = answer
  if (!succeeded(answer) || !isObject(body) || body['type'] !== 'searchset') return undefined
  const changed = change(body)
  return changed && { ...answer, body: changed }
}

function withForeignNext(bundle: Record<string, unknown>): object {
  const own = listed(bundle['link']).filter((link) => isObject(link) && link['relation'] !== 'next')
  const next = { relation: 'next', url: 'https://elsewhere.invalid/fhir/next-page' }
  return { ...bundle, link: [...own, next] }
}

function cutShort(answer: FhirAnswer): FhirAnswer {
  const headers = new Headers(answer.headers)
  headers.set('Content-Type', 'application/fhir+json; charset=utf-8')
  const text = JSON.stringify(answer.body)
  return { ...answer, headers, body: text.slice(0, Math.floor(text.length / 2)) }
}

function slipIn({ asks, bundle }: FhirCall, answer: FhirAnswer): FhirAnswer | undefined {
  const reads = asks.every(({ interaction }) => interaction === 'r' || interaction === 's')
  if (!reads || bundle || !succeeded(answer) || !isObject(answer.body)) return undefined
  return onSearchset(answer, withStranger) ?? { ...answer, body: madeForeign(answer.body) }
}

function withStranger(bundle: Record<string, unknown>): object | undefined {
  const entries = listed(bundle['entry']).filter(isObject)
  const [first] = entries
  if (!first || !isObject(first['resource'])) return undefined
  const stranger = { ...first, resource: madeForeign(first['resource']) }
  const total = typeof bundle['total'] === 'number' ? { total: bundle['total'] + 1 } : {}
  return { ...bundle, ...total, entry: [...entries, stranger] }
}

/** The same entry as if it were someone else's. That person does not exist here, so nobody's data is shown. */
function madeForeign(resource: Record<string, unknown>): object {
  const text = JSON.stringify(resource).replaceAll(/"Patient\/[^"]+"/g, '"Patient/another-patient"')
  const id = resource['resourceType'] === 'Patient' ? 'another-patient' : `${String(resource['id'])}-other`
  return { ...JSON.parse(text), id }
}
