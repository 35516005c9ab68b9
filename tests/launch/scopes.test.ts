import { describe, expect, it } from 'vitest'
import { caseDataScope, clinicianScopes, scopesFor, scopeText, teamScopes } from '../../launch/scopes.ts'

const forClinician = scopesFor({ fromChart: true, withTeam: false, caseData: false })
const everything = [...scopesFor({ fromChart: true, withTeam: true, caseData: false }), ...teamScopes]

describe('what is asked for', () => {
  it('names exactly the types that are read and written, for the one patient', () => {
    expect(scopeText(forClinician, 'v2')).toBe(
      'launch openid fhirUser online_access patient/Patient.r patient/Encounter.rs patient/Observation.rs ' +
        'patient/Condition.rs patient/RelatedPerson.rs patient/Flag.cruds patient/QuestionnaireResponse.cruds ' +
        'patient/Consent.cruds patient/ServiceRequest.cruds patient/Task.cruds patient/Provenance.crs',
    )
  })

  it('reaches beyond the one patient only where the site has a team', () => {
    expect(forClinician.filter(({ scope }) => scope.startsWith('user/'))).toEqual([])
    expect(scopeText(scopesFor({ fromChart: true, withTeam: true, caseData: false }), 'v2')).toContain(
      'user/Flag.rs',
    )
  })

  it('asks for reviews of other patients only where the hospital counts cases, and for the team alone', () => {
    const counts = { withTeam: true, caseData: true }
    expect(everything).not.toContainEqual(caseDataScope)
    expect(scopesFor({ ...counts, fromChart: true, withTeam: false })).toEqual(clinicianScopes)
    expect(scopeText(scopesFor({ ...counts, fromChart: false }), 'v2')).toBe(
      'openid fhirUser online_access user/Flag.rs user/Patient.r user/QuestionnaireResponse.rs',
    )
    expect(scopesFor({ ...counts, fromChart: true })).toContainEqual(caseDataScope)
  })

  it('asks for no launch when there is none', () => {
    expect(scopeText(scopesFor({ fromChart: false, withTeam: true, caseData: false }), 'v2')).toBe(
      'openid fhirUser online_access user/Flag.rs user/Patient.r',
    )
  })

  it.each([
    'Coverage',
    'Account',
    'Claim',
    'ExplanationOfBenefit',
    'InsurancePlan',
    'Immunization',
    'FamilyMemberHistory',
    'Procedure',
    'DocumentReference',
    'Media',
    'Binary',
    'Person',
    'Group',
    'List',
    'MedicationRequest',
  ])('never asks for %s (principle 9: only what the conversation needs)', (type) => {
    expect(everything.map(({ scope }) => scope).filter((scope) => scope.includes(`/${type}.`))).toEqual([])
  })

  it('uses no wildcard and never stays signed in while nobody is there', () => {
    expect(everything.map(({ scope }) => scope).join(' ')).not.toMatch(/\*|offline_access|system\//)
  })

  it.each(clinicianScopes.concat(teamScopes))('says why it asks for $scope', ({ why }) => {
    expect(why.length).toBeGreaterThan(10)
  })
})

describe('a record system of the first version', () => {
  it('is asked in its own words', () => {
    expect(scopeText(forClinician, 'v1')).toBe(
      'launch openid fhirUser online_access patient/Patient.read patient/Encounter.read patient/Observation.read ' +
        'patient/Condition.read patient/RelatedPerson.read patient/Flag.read patient/Flag.write ' +
        'patient/QuestionnaireResponse.read patient/QuestionnaireResponse.write patient/Consent.read ' +
        'patient/Consent.write patient/ServiceRequest.read patient/ServiceRequest.write patient/Task.read ' +
        'patient/Task.write patient/Provenance.read patient/Provenance.write',
    )
  })
})
