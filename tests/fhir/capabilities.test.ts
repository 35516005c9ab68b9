import { describe, expect, it } from 'vitest'
import { capabilitiesFrom } from '../../src/fhir/capabilities.ts'
import { grantedFrom } from '../../src/fhir/granted.ts'

const metadata = {
  resourceType: 'CapabilityStatement',
  rest: [
    {
      mode: 'server',
      interaction: [{ code: 'transaction' }],
      resource: [
        {
          type: 'Flag',
          interaction: [{ code: 'read' }, { code: 'search-type' }],
          searchParam: [{ name: 'patient' }],
        },
        {
          type: 'Task',
          interaction: [{ code: 'create' }, { code: 'search-type' }],
          conditionalCreate: true,
        },
      ],
    },
  ],
}

describe('what can be done', () => {
  const can = capabilitiesFrom(metadata, ['patient/Flag.cruds', 'patient/Task.rs', 'patient/Observation.rs'])

  it('needs both the record system and the sign-in', () => {
    expect([
      can.canRead('Flag'),
      can.canWrite('Flag'),
      can.canWrite('Task'),
      can.canRead('Observation'),
    ]).toEqual(['yes', 'not-supported', 'not-granted', 'not-supported'])
  })

  it('is taken from what the record system declares', () => {
    const { declared, transaction, batch } = can
    expect({ declared, transaction, batch }).toEqual({ declared: true, transaction: true, batch: false })
    expect([can.conditionalCreate('Task'), can.conditionalCreate('Flag')]).toEqual([true, false])
    expect([can.searches('Flag', 'patient'), can.searches('Flag', 'identifier')]).toEqual([true, false])
    const narrowing = { ...metadata, rest: [{ ...metadata.rest[0], searchParam: [{ name: '_elements' }] }] }
    expect([can.narrows('Flag'), capabilitiesFrom(narrowing, []).narrows('Flag')]).toEqual([false, true])
  })

  it.each([
    undefined,
    null,
    {},
    [],
    'x',
    { ...metadata, rest: [] },
    { ...metadata, rest: [{ mode: 'client' }] },
  ])('is tried where it was granted, and counts as not declared, when the statement is %j', (statement) => {
    const unknown = capabilitiesFrom(statement, ['patient/Flag.rs'])
    expect([
      unknown.declared,
      unknown.canRead('Flag'),
      unknown.canWrite('Flag'),
      unknown.transaction,
      unknown.narrows('Flag'),
    ]).toEqual([false, 'yes', 'not-granted', false, false])
  })
})

describe('granted scopes', () => {
  const all = ['create', 'read', 'update', 'delete', 'search'] as const
  const of = (...scopes: string[]) => all.map((deed) => grantedFrom(scopes)('Flag', deed))

  it.each([
    ['patient/Flag.rs', ['none', 'all', 'none', 'none', 'all']],
    ['user/Flag.cruds', ['all', 'all', 'all', 'all', 'all']],
    ['patient/*.c', ['all', 'none', 'none', 'none', 'none']],
    ['patient/Flag.read', ['none', 'all', 'none', 'none', 'all']],
    ['patient/*.write', ['all', 'none', 'all', 'all', 'none']],
    ['patient/*.*', ['all', 'all', 'all', 'all', 'all']],
    ['patient/Flag.rs?category=safety', ['none', 'part', 'none', 'none', 'part']],
    ['patient/Task.cruds', ['none', 'none', 'none', 'none', 'none']],
    ['patient/Flag.sr', ['none', 'none', 'none', 'none', 'none']],
    ['system/Flag.cruds', ['none', 'none', 'none', 'none', 'none']],
    ['launch', ['none', 'none', 'none', 'none', 'none']],
  ])('%s', (scope, allowed) => {
    expect(of(scope)).toEqual(allowed)
  })

  it('add up: a part and the whole are the whole', () => {
    expect(grantedFrom(['patient/Flag.rs?x=1', 'patient/Flag.rs'])('Flag', 'read')).toBe('all')
  })
})
