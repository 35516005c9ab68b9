import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/indicators/catalogue.ts'
import { harmCodes, harms, methods } from '../../src/indicators/htcds.ts'

/** The picklists of HTCDS 2.0, as published by IOM (CC BY 4.0). */
const EXPLOITATION =
  'ForcedLabour SexualExploitation ChildLabour ForcedMarriage Servitude ForcedMilitaryByNonStateActors OrganRemoval ForcedBegging ForcedAdoption Surrogacy Other'
const CONTROL =
  'PhysicalThreats ThreatsLawEnforcement ThreatensChildrenFamily DebtBondage FalsePromises PhysicalAbuse SexualAbuse TakesEarnings RestrictsFinancialAccess RestrictsMedicalCare WithholdsNecessities PsychologicalAbuse PsychoactiveSubstance ExcessiveWorkingHours WithholdsDocuments Other'

const sorted = (values: Iterable<string>) => [...new Set(values)].toSorted()

describe('the vocabularies of HTCDS 2.0', () => {
  it('have all eleven types of exploitation, and crime for others as Other (R-101 R-102 R-103 R-104)', () => {
    expect(sorted(Object.values(harms))).toEqual(sorted(EXPLOITATION.split(' ')))
    expect(harms['forced-crime']).toBe('Other')
    expect(sorted(harmCodes)).toEqual(sorted(Object.keys(harms)))
  })

  it('have all sixteen methods of control, and limits on movement as Other (R-119)', () => {
    expect(sorted(Object.values(methods))).toEqual(sorted(CONTROL.split(' ')))
    expect(methods['limits-movement']).toBe('Other')
  })
})

const pointing = catalogue.filter(({ pointsTo }) => pointsTo)
const controlling = catalogue.filter((indicator) => indicator.methods)

describe('the catalogue', () => {
  it('leads from each kind of harm of the guidance to its code (R-101 R-102 R-103 R-104)', () => {
    expect(Object.fromEntries(pointing.map(({ id, pointsTo }) => [id, pointsTo]))).toEqual({
      'pay-withheld': ['forced-labour'],
      'cannot-leave-work': ['forced-labour'],
      'household-work': ['servitude'],
      'made-to-break-rules': ['forced-crime'],
      'made-to-beg': ['forced-begging'],
      'sexual-harm': ['sexual'],
      'not-at-school': ['child-labour'],
    })
  })

  it('never lets work in a sector point to any harm (R-130)', () => {
    expect(pointing.map(({ id }) => id)).not.toContain('kind-of-work')
  })

  it('leads to every method of control, and from each answer to one alone (R-119)', () => {
    const reached = controlling.flatMap((indicator) => [...(indicator.methods ?? [])])
    expect(sorted(reached)).toEqual(sorted(Object.keys(methods).filter((method) => method !== 'other')))
    expect(controlling.filter((indicator) => indicator.methods?.length !== 1)).toEqual([])
    expect(pointing.filter(({ pointsTo }) => pointsTo?.length !== 1)).toEqual([])
  })

  it('knows the method of most signs of control, and counts being watched as care that is limited (R-119)', () => {
    const known = controlling.map(({ id }) => id)
    for (const id of ['money-held', 'papers-held', 'debt', 'threatened', 'not-free-to-move', 'no-rest'])
      expect(known).toContain(id)
    expect(catalogue.find(({ id }) => id === 'watched')?.methods).toEqual(['limits-care'])
  })
})
