import { describe, expect, it } from 'vitest'
import { labelsFor } from '../../../src/fhir/write/labels.ts'
import { provenanceFrom } from '../../../src/fhir/write/provenance.ts'
import { aFact } from '../../support/a-chart.ts'
import { aFrame, NOW } from '../../support/a-plan.ts'
import { aSite } from '../../support/a-site.ts'

const coded = (system: string, code: string, display: string) => ({
  coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code, display }],
})

describe('provenance', () => {
  it('says who decided with which app, on which version of what in the record, about whom', () => {
    const injury = aFact('injury', '2026-05-01', 'Fracture of wrist', 'c1')
    const { version: _none, ...unversioned } = { type: 'Encounter' as const, id: 'e9', version: '1' }
    const plan = {
      frame: { ...aFrame, patientSideIsSafe: false },
      writes: [
        { write: 'provenance' as const, sources: [injury, injury, { ...injury, source: unversioned }] },
      ],
      withheld: [],
    }
    expect(provenanceFrom(plan, aSite, [{ reference: 'Flag/f1' }], NOW + 1_000)).toEqual({
      resourceType: 'Provenance',
      meta: { security: labelsFor('provenance', false, aSite) },
      target: [{ reference: 'Patient/p1' }, { reference: 'Flag/f1' }],
      occurredDateTime: '1970-01-01T00:00:05.000Z',
      recorded: '1970-01-01T00:00:06.000Z',
      reason: [coded('v3-ActReason', 'TREAT', 'treatment')],
      activity: coded('v3-DataOperation', 'CREATE', 'create'),
      agent: [
        {
          type: coded('provenance-participant-type', 'author', 'Author'),
          who: { reference: 'Practitioner/clinician' },
          onBehalfOf: { reference: 'Organization/test-hospital' },
        },
        {
          type: coded('provenance-participant-type', 'assembler', 'Assembler'),
          who: { display: 'Sphere 0.1.0' },
        },
      ],
      entity: [
        { role: 'source', what: { reference: 'Condition/c1/_history/1' } },
        { role: 'source', what: { reference: 'Encounter/e9' } },
      ],
    })
  })
})
