import { expect, it } from 'vitest'
import { capabilitiesFrom } from '../../../src/fhir/capabilities.ts'
import { canWriteHere } from '../../../src/fhir/write/can-write.ts'
import { allScopes } from '../../support/a-record.ts'

const written = ['QuestionnaireResponse', 'Flag', 'Consent', 'ServiceRequest', 'Task', 'Provenance']
const statement = (types: readonly string[], system: readonly string[] = ['transaction']) => ({
  resourceType: 'CapabilityStatement',
  rest: [
    {
      mode: 'server',
      interaction: system.map((code) => ({ code })),
      resource: types.map((type) => ({
        type,
        interaction: ['create', 'search-type'].map((code) => ({ code })),
      })),
    },
  ],
})
const here = (metadata: unknown, scopes = allScopes, writes: 'transaction' | 'off' = 'transaction') =>
  canWriteHere(capabilitiesFrom(metadata, scopes.split(' ')), { writes })
const cannot = (problem: string, doing: string) => ({ ok: false, problem: { problem, doing } })

it('a record that holds everything at once can be written to', () => {
  expect(here(statement(written))).toEqual({ ok: true, value: true })
})

it.each([
  ['batches alone', statement(written, ['batch']), cannot('not-supported', 'save Bundle')],
  ['no statement that can be read', undefined, cannot('not-supported', 'save Bundle')],
  [
    'no Consent',
    statement(written.filter((type) => type !== 'Consent')),
    cannot('not-supported', 'create Consent'),
  ],
])('a record with %s is known beforehand to hold no review (P-8)', (_what, metadata, expected) => {
  expect(here(metadata)).toEqual(expected)
})

it.each([
  ['may not create', 'patient/Task.rs'],
  ['may not read back', 'patient/Task.c'],
  ['may read back only a part', 'patient/Task.cruds?code=x'],
])('a sign-in that %s is told so (P-8)', (_what, task) => {
  expect(here(statement(written), allScopes.replace('patient/Task.cruds', task))).toEqual(
    cannot('not-allowed', 'create Task'),
  )
})

it('a site that turned writing off is asked for nothing', () => {
  expect(here(statement(written), allScopes, 'off')).toEqual(cannot('not-supported', 'save Bundle'))
})
