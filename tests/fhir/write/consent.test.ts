import { describe, expect, it } from 'vitest'
import { consentFrom, refusalFrom } from '../../../src/fhir/write/consent.ts'
import { labelsFor } from '../../../src/fhir/write/labels.ts'
import { aFrame, AGREED_AT, NOW, SCREENING } from '../../support/a-plan.ts'
import { aSite } from '../../support/a-site.ts'

const frame = { ...aFrame, patientSideIsSafe: true }
const patient = { reference: 'Patient/p1' }
const recipient = {
  id: 'harbour-house',
  name: 'Harbour House',
  known: { reference: 'Organization/harbour-house' },
}
const consent = {
  recipient: 'harbour-house',
  information: ['first-name', 'needs'],
  from: AGREED_AT,
  until: AGREED_AT + 1_000,
} as const
const scope = {
  coding: [
    {
      system: 'http://terminology.hl7.org/CodeSystem/consentscope',
      code: 'patient-privacy',
      display: 'Privacy Consent',
    },
  ],
}
const category = [
  {
    coding: [
      {
        system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
        code: 'IDSCL',
        display: 'information disclosure',
      },
    ],
  },
]

describe('consent', () => {
  it('covers one recipient, the agreed things, one purpose and a short time (R-048)', () => {
    expect(consentFrom({ write: 'consent', recipient, consent }, { frame }, aSite, 'urn:uuid:2')).toEqual({
      resourceType: 'Consent',
      meta: { security: labelsFor('consent', true, aSite) },
      identifier: [
        { system: 'https://sphere.example/fhir/identifier/consent', value: `${SCREENING}.harbour-house` },
      ],
      status: 'active',
      scope,
      category,
      patient,
      dateTime: '1970-01-01T00:00:01.000Z',
      performer: [patient],
      organization: [{ reference: 'Organization/test-hospital' }],
      policyRule: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'OPTINR' }],
      },
      provision: {
        type: 'permit',
        period: { start: '1970-01-01T00:00:01.000Z', end: '1970-01-01T00:00:02.000Z' },
        actor: [
          {
            role: {
              coding: [
                {
                  system: 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType',
                  code: 'IRCP',
                  display: 'information recipient',
                },
              ],
            },
            reference: { reference: 'Organization/harbour-house' },
          },
        ],
        action: [
          {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/consentaction',
                code: 'disclose',
                display: 'Disclose',
              },
            ],
          },
        ],
        purpose: [
          {
            system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
            code: 'PATRQT',
            display: 'patient requested',
          },
        ],
        class: [{ system: 'http://hl7.org/fhir/resource-types', code: 'ServiceRequest' }],
        code: [
          {
            coding: [
              {
                system: 'https://sphere.example/fhir/CodeSystem/information',
                code: 'first-name',
                display: 'first name',
              },
            ],
          },
          {
            coding: [
              {
                system: 'https://sphere.example/fhir/CodeSystem/information',
                code: 'needs',
                display: 'what is needed',
              },
            ],
          },
        ],
        data: [{ meaning: 'instance', reference: { reference: 'urn:uuid:2' } }],
      },
    })
  })

  it('names a service that R4 lets be no actor by the name the site has for it', () => {
    const service = { ...recipient, known: { reference: 'HealthcareService/hh' } }
    const made = consentFrom(
      { write: 'consent', recipient: service, consent },
      { frame },
      aSite,
      'urn:uuid:2',
    )
    expect(made.provision?.actor?.[0]?.reference).toEqual({
      identifier: { system: 'https://sphere.example/fhir/identifier/service', value: 'harbour-house' },
    })
  })
})

describe('a refusal that may be kept', () => {
  it('is rejected, and names no organisation', () => {
    expect(refusalFrom({ write: 'refusal', at: NOW }, { frame }, aSite)).toEqual({
      resourceType: 'Consent',
      meta: { security: labelsFor('refusal', true, aSite) },
      identifier: [
        { system: 'https://sphere.example/fhir/identifier/consent', value: `${SCREENING}.refusal` },
      ],
      status: 'rejected',
      scope,
      category,
      patient,
      dateTime: '1970-01-01T00:00:05.000Z',
      performer: [patient],
      policyRule: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'OPTOUT' }],
      },
    })
  })
})
