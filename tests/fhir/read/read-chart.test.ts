import { describe, expect, it } from 'vitest'
import { capabilitiesFrom } from '../../../src/fhir/capabilities.ts'
import { readChart } from '../../../src/fhir/read/read-chart.ts'
import { json } from '../../support/answering.ts'
import { askedScopes, chartOf, reading, readingOf, readOn } from '../../support/chart-of.ts'
import { bundleOf, fakeRecord } from '../../support/fake-record.ts'
import { anEncounter, anObservation, aPatient, aRelatedPerson, coded } from '../../support/fhir-json.ts'

const AFRAID = '76501-6'
const BMI = '39156-5'
const yes = { valueBoolean: true }
const LEFT = {
  dischargeDisposition: coded(
    'http://terminology.hl7.org/CodeSystem/discharge-disposition',
    'aadvice',
    'Left against advice',
  ),
}

const companion = anEncounter({
  participant: [
    {
      type: [coded('urn:x', 'ATND', 'attender')],
      individual: { reference: 'Practitioner/1', display: 'Dr Synthetic' },
    },
    {
      type: [
        coded('http://terminology.hl7.org/CodeSystem/v3-ParticipationType', 'ESC', 'escort'),
        coded('http://terminology.hl7.org/CodeSystem/participant-type', 'translator', 'Translator'),
      ],
      individual: { reference: 'RelatedPerson/r1' },
    },
    {
      type: [coded('http://terminology.hl7.org/CodeSystem/v3-ParticipationType', 'ESC', 'escort')],
      individual: { display: 'Officer' },
    },
  ],
})

describe('the requests', () => {
  it('are eight for the record and five for our own, side by side, and narrow', async () => {
    const { asked } = await reading({})
    expect(
      asked.map(({ url }) => decodeURIComponent(url.pathname + url.search).slice('/fhir/'.length)).toSorted(),
    ).toEqual([
      expect.stringMatching(/^Condition\?patient=p1&code=[\w.]+,.*&_count=1000$/),
      'Consent?patient=p1&identifier=https://sphere.example/fhir/identifier/consent|&_count=1000',
      'Encounter/e1',
      'Encounter?patient=p1&date:missing=true&_count=1000',
      'Encounter?patient=p1&date=ge2024-06-01&_count=1000',
      'Flag?patient=p1&identifier=https://sphere.example/fhir/identifier/flag|&_count=1000',
      expect.stringMatching(
        /^Observation\?patient=p1&date:missing=true&code=http:\/\/loinc\.org\|[\w-]+,.*&_count=1000$/,
      ),
      expect.stringMatching(
        /^Observation\?patient=p1&date=ge2024-06-01&code=http:\/\/loinc\.org\|[\w-]+,.*&_count=1000$/,
      ),
      'Patient/p1',
      'QuestionnaireResponse?patient=p1&identifier=https://sphere.example/fhir/identifier/screening|&_count=1000',
      'RelatedPerson?patient=p1&_count=1000',
      'ServiceRequest?patient=p1&identifier=https://sphere.example/fhir/identifier/referral|&_count=1000',
      'Task?patient=p1&identifier=https://sphere.example/fhir/identifier/task|&_count=1000',
    ])
  })

  it('leave out what the record system does not declare', async () => {
    const types = ['Patient', 'Encounter', 'Observation', 'Flag', 'QuestionnaireResponse']
    const metadata = {
      resourceType: 'CapabilityStatement',
      rest: [
        {
          mode: 'server',
          resource: types.map((type) => ({ type, interaction: [{ code: 'search-type' }, { code: 'read' }] })),
        },
      ],
    }
    const { asked, result } = await reading({}, askedScopes, metadata)
    expect(
      asked.map(({ url }) => url.pathname + url.search).filter((path) => !/\/p1|\/e1/.test(path)),
    ).toEqual([
      '/fhir/Encounter?patient=p1&_count=1000',
      '/fhir/Observation?patient=p1&_count=1000',
      '/fhir/QuestionnaireResponse?patient=p1&_count=1000',
      '/fhir/Flag?patient=p1&_count=1000',
    ])
    expect(result).toMatchObject({
      value: {
        readings: expect.arrayContaining([
          expect.objectContaining({ of: 'Condition', state: 'not-supported' }),
        ]),
      },
    })
  })
})

describe('who came along', () => {
  it('is named with what they did and what they are to the patient', async () => {
    const chart = await chartOf({
      'Encounter/e1': () => json(companion),
      RelatedPerson: bundleOf(aRelatedPerson()),
    })
    expect(chart.visit?.participants).toEqual([
      { role: 'attender', name: 'Dr Synthetic', who: 'staff' },
      {
        role: 'escort, Translator',
        name: 'Chris Synthetic-Companion',
        relationship: 'Employer',
        who: 'related',
      },
      { role: 'escort', name: 'Officer', who: 'not-said' },
    ])
    expect(chart.facts.map(({ concept, text, source }) => [concept, text, source.type])).toEqual([
      ['companion', 'escort, Employer', 'Encounter'],
      ['companion-interprets', 'Translator, Employer', 'Encounter'],
      ['companion-employer', 'Employer', 'RelatedPerson'],
    ])
  })

  it('is no companion when nobody says that it was a person of theirs', async () => {
    const police = anEncounter({
      participant: [
        {
          type: [coded('http://terminology.hl7.org/CodeSystem/v3-ParticipationType', 'ESC')],
          individual: { display: 'Officer' },
        },
      ],
    })
    expect((await chartOf({ 'Encounter/e1': () => json(police) })).facts).toEqual([])
  })
})

describe('visits', () => {
  it('say how they ended, and their reasons as text that nothing is read from', async () => {
    const left = anEncounter({
      id: 'e2',
      class: {
        system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
        code: 'EMER',
        display: 'emergency',
      },
      status: 'finished',
      period: { start: '2025-10-01', end: '2025-10-02' },
      reasonCode: [{ text: 'abused' }, coded('http://hl7.org/fhir/sid/icd-10-cm', 'T74.51XA', 'Reason')],
      hospitalization: LEFT,
    })
    const chart = await chartOf({ Encounter: bundleOf(left) })
    expect(
      chart.visits.map(({ id, kind, reasons, disposition }) => ({ id, kind, reasons, disposition })),
    ).toEqual([
      { id: 'e1', kind: 'clinic visit', reasons: [], disposition: undefined },
      { id: 'e2', kind: 'emergency', reasons: ['abused', 'Reason'], disposition: 'Left against advice' },
    ])
    expect(chart.facts.map(({ concept, date }) => [concept, date?.text])).toEqual([
      ['emergency-visit', '2025-10-01'],
      ['left-against-advice', '2025-10-01'],
    ])
  })

  it.each(['entered-in-error', 'cancelled', 'planned'])('that are %s are left out', async (status) => {
    const chart = await chartOf({ Encounter: bundleOf(anEncounter({ id: 'e2', status })) })
    expect([readingOf(chart, 'Encounter'), chart.visits.length]).toEqual([
      { of: 'Encounter', state: 'complete', read: 1, skipped: 0, leftOut: 1 },
      1,
    ])
  })

  it('need none to be named: without one the chart is read all the same', async () => {
    const { transport } = fakeRecord({
      'Patient/p1': () => json(aPatient()),
      Observation: bundleOf(anObservation(AFRAID, yes)),
    })
    const result = await readChart(
      transport,
      { patientId: 'p1' },
      { lookBackMonths: 24 },
      capabilitiesFrom({}, askedScopes),
      readOn,
    )
    expect(result).toMatchObject({ value: { facts: [{ concept: 'feels-unsafe' }], visits: [] } })
    expect(result).not.toHaveProperty('value.visit')
  })
})

const refused = () => json({ resourceType: 'OperationOutcome' }, { status: 400 })

describe('the window', () => {
  it('leaves out what is older, though the record system sent it', async () => {
    const old = anObservation(BMI, {
      id: 'o2',
      valueQuantity: { value: 17 },
      effectiveDateTime: '2024-05-31',
    })
    const recent = anObservation(BMI, { valueQuantity: { value: 18 }, effectiveDateTime: '2024-06-01' })
    const chart = await chartOf({ Observation: bundleOf(old, recent) })
    expect(chart.facts.map(({ source }) => source.id)).toEqual(['o1'])
  })

  it('reaches what has no date: it is asked for apart, and shown as such (principle 4)', async () => {
    const undated = anObservation(AFRAID, { ...yes, effectiveDateTime: undefined })
    const issued = anObservation(AFRAID, {
      ...yes,
      id: 'o2',
      effectiveDateTime: undefined,
      issued: '2026-05-01T10:00:00Z',
    })
    const old = { ...issued, id: 'o3', issued: '2020-05-01T10:00:00Z' }
    const left = anEncounter({ id: 'e9', status: 'finished', period: undefined, hospitalization: LEFT })
    const chart = await chartOf({
      'Observation, undated': bundleOf(undated, issued, old),
      'Encounter, undated': bundleOf(left),
    })
    expect(chart.facts.map(({ concept, source, date }) => [concept, source.id, date?.text])).toEqual([
      ['left-against-advice', 'e9', undefined],
      ['feels-unsafe', 'o1', undefined],
      ['feels-unsafe', 'o2', '2026-05-01T10:00:00Z'],
    ])
    expect(readingOf(chart, 'Observation')).toEqual({
      of: 'Observation',
      state: 'complete',
      read: 3,
      skipped: 0,
      leftOut: 0,
    })
  })

  it('says that what has no date was not asked for where the record system cannot look for it', async () => {
    const chart = await chartOf({
      Observation: bundleOf(anObservation(AFRAID, yes)),
      'Observation, undated': refused,
    })
    expect([chart.facts.length, readingOf(chart, 'Observation')]).toMatchObject([
      1,
      { state: 'complete', read: 1, undatedNotAsked: true },
    ])
    expect(readingOf(chart, 'Encounter')).not.toHaveProperty('undatedNotAsked')
  })

  it('uses an entry once that stands on two pages', async () => {
    const twice = anObservation(AFRAID, yes)
    expect((await chartOf({ Observation: bundleOf(twice, twice) })).facts).toHaveLength(1)
  })

  it.each([
    { resourceType: 'Coverage', id: 'o1' },
    anObservation(AFRAID, { ...yes, subject: { reference: 'Patient/p2' } }),
    anObservation(AFRAID, { status: 7 }),
  ])('loses no entry to another of the same id: %#', async (other) => {
    const chart = await chartOf({ Observation: bundleOf(other, anObservation(AFRAID, yes)) })
    expect([chart.facts.length, readingOf(chart, 'Observation')]).toMatchObject([1, { read: 1, skipped: 1 }])
  })

  it('counts what is about other things as read, for it was looked at', async () => {
    const other = anObservation('8867-4', { id: 'o9', valueQuantity: { value: 60 } })
    const form = { resourceType: 'QuestionnaireResponse', id: 'q1', subject: { reference: 'Patient/p1' } }
    const chart = await chartOf({ Observation: bundleOf(other), QuestionnaireResponse: bundleOf(form) })
    expect([readingOf(chart, 'Observation')?.read, readingOf(chart, 'earlier reviews')?.read]).toEqual([1, 0])
  })
})
