import { describe, expect, it } from 'vitest'
import { flagFrom } from '../../../src/fhir/write/flag.ts'
import { labelsFor } from '../../../src/fhir/write/labels.ts'
import { aFrame, NOW, SCREENING } from '../../support/a-plan.ts'
import { aSite } from '../../support/a-site.ts'

const frame = { ...aFrame, patientSideIsSafe: false }
const text = aSite.careNote.text
const write = { write: 'flag', text, from: NOW, reviewBy: NOW + 1_000 } as const
const flag = flagFrom(write, { frame }, aSite, 'urn:uuid:1')

describe('the care note', () => {
  it('says whom to phone and until when, points to the review, and nothing else (P-4)', () => {
    expect(flag).toEqual({
      resourceType: 'Flag',
      meta: { security: labelsFor('flag', false, aSite) },
      extension: [
        {
          url: 'http://hl7.org/fhir/StructureDefinition/flag-detail',
          valueReference: { reference: 'urn:uuid:1' },
        },
      ],
      identifier: [{ system: 'https://sphere.example/fhir/identifier/flag', value: SCREENING }],
      status: 'active',
      category: [
        {
          coding: [
            {
              system: 'http://terminology.hl7.org/CodeSystem/flag-category',
              code: 'safety',
              display: 'Safety',
            },
          ],
        },
      ],
      code: {
        coding: [
          {
            system: 'https://sphere.example/fhir/CodeSystem/care-note',
            code: 'phone-first',
            display: 'Phone before contact or discharge',
          },
        ],
        text,
      },
      subject: { reference: 'Patient/p1' },
      period: { start: '1970-01-01T00:00:05.000Z', end: '1970-01-01T00:00:06.000Z' },
      encounter: { reference: 'Encounter/e1' },
      author: { reference: 'Organization/adult-lead' },
    })
  })

  it('never names the clinician (R-069)', () => {
    expect(JSON.stringify(flag)).not.toContain('clinician')
  })

  it('leaves the visit out where the record named none', () => {
    const { encounter: _none, ...elsewhere } = frame
    expect(flagFrom(write, { frame: elsewhere }, aSite, 'urn:uuid:1')).not.toHaveProperty('encounter')
  })

  it('has the hospital as author where R4 does not let the team be one', () => {
    const team = { ...aSite.safeguardingTeam, known: { reference: 'HealthcareService/team' } }
    const site = { ...aSite, safeguardingTeam: team }
    expect(flagFrom(write, { frame }, site, 'urn:uuid:1').author).toEqual({
      reference: 'Organization/test-hospital',
    })
  })

  it('has a team that the record does not hold as author by its identifier', () => {
    const identifier = { system: 'https://hospital.example/teams', value: '7' }
    const site = { ...aSite, safeguardingTeam: { ...aSite.safeguardingTeam, known: { identifier } } }
    expect(flagFrom(write, { frame }, site, 'urn:uuid:1').author).toEqual({ identifier })
  })
})
