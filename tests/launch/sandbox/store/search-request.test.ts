import { describe, expect, it } from 'vitest'
import { Refusal } from '../../../../launch/sandbox/store/refusal.ts'
import { aWard } from './synthetic-ward.ts'

const repository = aWard()

function refused(type: string, query: string): [number, string] | undefined {
  try {
    repository.find(type, new URLSearchParams(query))
  } catch (problem) {
    if (problem instanceof Refusal) return [problem.status, problem.message]
    throw problem
  }
  return undefined
}

describe('a search that cannot be understood is an error, never an empty list', () => {
  it.each([
    ['Flag', 'status=active', "Flag has no search parameter 'status' here. See /metadata for those it has."],
    [
      'Flag',
      'category=safety',
      "Flag has no search parameter 'category' here. See /metadata for those it has.",
    ],
    [
      'Flag',
      'patient.name=Ana',
      "Flag has no search parameter 'patient.name' here. See /metadata for those it has.",
    ],
    [
      'Flag',
      '_has:Provenance:target:agent=x',
      "Flag has no search parameter '_has:Provenance:target:agent' here. See /metadata for those it has.",
    ],
    ['Flag', '_content=x', "Flag has no search parameter '_content' here. See /metadata for those it has."],
    ['Flag', 'patient=', "The search parameter 'patient' has no value. Give one, or leave it out."],
    [
      'Flag',
      'patient:exact=ana',
      "patient cannot be searched with ':exact' here. It knows missing, Patient.",
    ],
    [
      'Patient',
      'family:not=x',
      "family cannot be searched with ':not' here. It knows missing, exact, contains.",
    ],
    ['Patient', 'gender:in=x', "gender cannot be searched with ':in' here. It knows missing, not."],
    [
      'Flag',
      'date=01/02/2026',
      "date needs a date such as 2026-01-31, or ge2026-01-31T09:00:00Z, not '01/02/2026'.",
    ],
    [
      'Flag',
      'date=2026-02-30',
      "date needs a date such as 2026-01-31, or ge2026-01-31T09:00:00Z, not '2026-02-30'.",
    ],
    [
      'Flag',
      'date=2026-13',
      "date needs a date such as 2026-01-31, or ge2026-01-31T09:00:00Z, not '2026-13'.",
    ],
    ['Observation', 'value-quantity=many', "value-quantity needs a number, such as 5.4, not 'many'."],
    ['Patient', 'deceased:missing=maybe', "deceased:missing must be true or false, not 'maybe'."],
    ['Flag', 'subject:Patient=Group/g', "subject:Patient needs Type/id, an id or a URL, not 'Group/g'."],
    ['Flag', '_sort=status', "Flag cannot be sorted by 'status'. See /metadata for its search parameters."],
    ['Flag', '_count=ten', "_count must be a whole number, not 'ten'."],
    ['Flag', '_offset=-1', "_offset must be a whole number, not '-1'."],
    [
      'Flag',
      '_include=Flag:status',
      '_include=Flag:status cannot be followed. Write it as Type:parameter, where the parameter is a reference.',
    ],
    [
      'Flag',
      '_include=Task:patient',
      '_include must start with Flag:, the type that is searched, not Task:.',
    ],
    ['Flag', '_summary=text', "_summary must be count or false here, not 'text'."],
    ['Flag', '_total=all', "_total must be none or estimate or accurate here, not 'all'."],
    ['Flag', 'identifier=a|b|c', "identifier needs a code, or system|code, not 'a|b|c'."],
  ])('%s?%s', (type, query, text) => {
    expect(refused(type, query)).toEqual([400, text])
  })

  it('names the way to the types for one that is not kept', () => {
    expect(refused('Nonsense', 'x=1')).toEqual([
      404,
      'This server keeps no Nonsense. See /metadata for the types it keeps.',
    ])
  })
})
