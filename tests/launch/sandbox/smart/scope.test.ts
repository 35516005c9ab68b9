import { describe, expect, it } from 'vitest'
import { parseScope } from '../../../../launch/sandbox/smart/scope.ts'

describe('a resource scope', () => {
  it.each([
    ['patient/Flag.read', 'patient', 'Flag', 'rs'],
    ['patient/Flag.write', 'patient', 'Flag', 'cud'],
    ['user/*.*', 'user', '*', 'cruds'],
    ['patient/*.read', 'patient', '*', 'rs'],
    ['user/Task.crus', 'user', 'Task', 'crus'],
    ['patient/Patient.r', 'patient', 'Patient', 'r'],
  ])('%s is read as its level, type and interactions', (text, level, type, interactions) => {
    expect(parseScope(text)).toEqual({ level, type, interactions: new Set(interactions), only: [] })
  })

  it('keeps what its query narrows it to', () => {
    const scope = parseScope('patient/Observation.rs?category=http://a|laboratory,survey&code=http://b|')
    expect(scope?.only).toEqual([
      { parameter: 'category', values: [{ system: 'http://a', code: 'laboratory' }, { code: 'survey' }] },
      { parameter: 'code', values: [{ system: 'http://b' }] },
    ])
  })

  it.each([
    ['letters out of order', 'patient/Flag.sr'],
    ['no letters', 'patient/Flag.'],
    ['an unknown letter', 'patient/Flag.rx'],
    ['the system level', 'system/Flag.rs'],
    ['an unknown type', 'patient/Spaceship.rs'],
    ['a type that is not kept here', 'patient/Bundle.rs'],
    ['a version 1 scope with a query', 'patient/Observation.read?category=laboratory'],
    ['an empty query', 'patient/Observation.rs?'],
    ['a query on every type', 'patient/*.rs?category=laboratory'],
    ['a parameter the type does not have in R4', 'patient/Flag.rs?category=safety'],
    ['a parameter that is no token', 'patient/Observation.rs?date=2026'],
    ['a modifier', 'patient/Observation.rs?category:not=laboratory'],
    ['a chain', 'patient/Observation.rs?encounter.type=x'],
    ['a label, which a writer could leave out', 'patient/Observation.rs?_security=R'],
    ['an empty value', 'patient/Observation.rs?category='],
    ['an escaped value', String.raw`patient/Observation.rs?category=a\,b`],
    ['a value with two bars', 'patient/Observation.rs?category=a|b|c'],
    ['another word', 'launch/patient'],
  ])('cannot be enforced and is not read: %s', (_why, text) => {
    expect(parseScope(text)).toBeUndefined()
  })
})
