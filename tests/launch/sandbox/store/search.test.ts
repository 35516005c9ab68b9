import { describe, expect, it } from 'vitest'
import { aWard } from './synthetic-ward.ts'

const repository = aWard()

function ids(type: string, query: string): (string | undefined)[] {
  return repository.find(type, new URLSearchParams(query)).matches.map(({ resource }) => resource.id)
}

const loinc = 'http://loinc.org|8867-4'

describe('R4 search finds', () => {
  it.each([
    ['Observation', 'patient=ana', ['early', 'spring', 'noon']],
    ['Observation', 'patient=Patient/ana', ['early', 'spring', 'noon']],
    ['Observation', 'subject:Patient=ana', ['early', 'spring', 'noon']],
    ['Observation', 'subject:Patient=Patient/ana&category=laboratory', ['noon']],
    ['Observation', 'patient=ana,bo', ['early', 'spring', 'noon', 'other']],
    ['Observation', 'patient=nobody', []],
    ['Observation', `code=${loinc}&category=laboratory`, ['noon', 'other']],
    ['Observation', 'code=8867-4&_count=1', ['early']],
    ['Observation', 'code=|8867-4', []],
    ['Observation', 'code=http://loinc.org|', ['early', 'spring', 'noon', 'other']],
    ['Observation', 'code=http://other.example|8867-4', []],
    ['Observation', 'category:not=laboratory', ['early', 'spring']],
    ['Observation', 'status=http://hl7.org/fhir/observation-status|final&patient=bo', ['other']],
    ['Observation', 'performer=nurse&patient=bo', ['other']],
    ['Patient', 'identifier=B1', ['bo']],
    ['Patient', 'identifier=|B1', ['bo']],
    ['Patient', 'identifier=https://hospital.example/mrn|A\\|1\\,2', ['ana']],
    ['Patient', 'family=nunez', ['ana']],
    ['Patient', 'family=synthetic', []],
    ['Patient', 'family:contains=SYNTHETIC', ['ana', 'bo']],
    ['Patient', 'given:exact=María', ['ana']],
    ['Patient', 'given:exact=maria', []],
    ['Patient', 'deceased=true', ['bo']],
    ['Patient', 'deceased=false', ['ana']],
    ['Patient', 'birthdate=1990', ['ana']],
    ['Patient', 'general-practitioner:missing=true', ['bo']],
    ['Patient', 'general-practitioner:missing=false', ['ana']],
    ['Patient', '_id=bo,ana,nobody', ['ana', 'bo']],
    ['Patient', '_lastUpdated=gt2020-01-01', ['ana', 'bo']],
    ['Patient', '_lastUpdated=lt2020-01-01', []],
    ['Condition', 'clinical-status=active', ['old']],
    ['Condition', 'onset-date=ge2026-01-01', ['old']],
    ['Flag', '_security=R', ['note']],
    ['Flag', '_security:not=R', []],
    ['Flag', '_tag=urn:tag|a&encounter=visit', ['note']],
    [
      'QuestionnaireResponse',
      'questionnaire=https://sphere.example/fhir/Questionnaire/conversation',
      ['answers'],
    ],
    [
      'QuestionnaireResponse',
      'questionnaire=https://sphere.example/fhir/Questionnaire/conversation|1.0.0',
      ['answers'],
    ],
    [
      'QuestionnaireResponse',
      'questionnaire=https://sphere.example/fhir/Questionnaire/conversation|2.0.0',
      [],
    ],
  ])('%s?%s', (type, query, expected) => {
    expect(ids(type, query)).toEqual(expected)
  })
})

describe('dates are ranges: a year is the whole year', () => {
  it.each([
    ['2025-03-10', ['spring', 'noon']],
    ['2025', ['spring', 'noon', 'other']],
    ['2025-03-10T12:00:00Z', ['noon']],
    ['ne2025', ['early']],
    ['gt2025-03-10', ['other']],
    ['ge2025-03-10', ['spring', 'noon', 'other']],
    ['lt2025-03-10', ['early']],
    ['le2025-03-10', ['early', 'spring', 'noon']],
    ['sa2024', ['spring', 'noon', 'other']],
    ['eb2025', ['early']],
    ['2025-03-11T06:00:00Z', ['other']],
  ])('Observation?date=%s', (date, expected) => {
    expect(ids('Observation', `date=${date}`)).toEqual(expected)
  })

  it('reads a time zone whose plus sign was not escaped', () => {
    expect(ids('Observation', 'date=2025-03-11T08:00:00+02:00')).toEqual(['other'])
  })

  it('takes dates near each other as about the same', () => {
    expect(ids('Observation', 'date=ap1990')).toEqual([])
    expect(ids('Observation', 'date=ap2025-03-10&category=laboratory')).toEqual(['noon', 'other'])
  })
})

describe('numbers keep their precision', () => {
  it.each([
    ['80', ['spring']],
    ['80.0', []],
    ['80.4', ['spring']],
    ['gt90', ['other']],
    ['ge90', ['noon', 'other']],
    ['lt80', ['early']],
    ['le80.4', ['early', 'spring']],
    ['ap95', ['noon', 'other']],
    ['ne70', ['spring', 'noon', 'other']],
    ['90|http://unitsofmeasure.org|/min', ['noon']],
    ['90||beats/minute', ['noon']],
    ['90|http://unitsofmeasure.org|mm', []],
  ])('Observation?value-quantity=%s', (value, expected) => {
    expect(ids('Observation', `value-quantity=${encodeURIComponent(value)}`)).toEqual(expected)
  })
})

describe('a page', () => {
  it.each([
    ['_sort=date', ['early', 'spring', 'noon', 'other']],
    ['_sort=-date', ['other', 'noon', 'spring', 'early']],
    ['_sort=category,-date', ['other', 'noon', 'spring', 'early']],
    ['_sort=-_id', ['spring', 'other', 'noon', 'early']],
    ['_sort=date&_count=2&_offset=1', ['spring', 'noon']],
  ])('is in the order of %s', (query, expected) => {
    expect(ids('Observation', query)).toEqual(expected)
  })

  it('says how many there are in all', () => {
    const { total, matches } = repository.find('Observation', new URLSearchParams('_count=1&patient=ana'))
    expect([total, matches.length]).toEqual([3, 1])
  })

  it.each(['_summary=count', '_count=0'])('is empty for %s, which only counts', (query) => {
    const { total, matches } = repository.find('Observation', new URLSearchParams(query))
    expect([total, matches.length]).toEqual([4, 0])
  })
})

function included(type: string, query: string) {
  const found = repository.find(type, new URLSearchParams(query)).included
  return found.map(({ resourceType, id }) => `${resourceType}/${id}`).toSorted()
}

describe('includes', () => {
  it('what the matches point to, once', () => {
    expect(included('Observation', '_include=Observation:patient&_include=Observation:performer')).toEqual([
      'Patient/ana',
      'Patient/bo',
      'Practitioner/nurse',
    ])
  })

  it('only the type that was asked for', () => {
    expect(included('Observation', '_include=Observation:subject:Practitioner')).toEqual([])
  })

  it('what points to the matches', () => {
    expect(included('Patient', '_id=ana&_revinclude=Flag:patient&_revinclude=Condition:subject')).toEqual([
      'Condition/old',
      'Flag/note',
    ])
  })
})
