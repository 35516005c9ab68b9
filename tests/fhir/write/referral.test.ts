import { describe, expect, it } from 'vitest'
import { labelsFor } from '../../../src/fhir/write/labels.ts'
import { referralFrom } from '../../../src/fhir/write/referral.ts'
import { aFrame, NOW, SCREENING } from '../../support/a-plan.ts'
import { aSite } from '../../support/a-site.ts'

const frame = { ...aFrame, patientSideIsSafe: false }
const write = {
  write: 'referral',
  recipient: {
    id: 'harbour-house',
    name: 'Harbour House',
    known: { reference: 'Organization/harbour-house' },
  },
  basis: 'consent',
  content: { 'first-name': 'Testa', 'safe-contact': 'Mobile, mornings', needs: 'A safe place to stay' },
  needs: ['shelter'],
  callingProhibited: true,
  urgent: true,
  until: NOW,
} as const
const common = {
  resourceType: 'ServiceRequest',
  meta: { security: labelsFor('referral', false, aSite) },
  status: 'active',
  intent: 'order',
  priority: 'urgent',
  code: {
    coding: [{ system: 'http://snomed.info/sct', code: '3457005', display: 'Patient referral' }],
    text: 'Referral for support',
  },
  subject: { reference: 'Patient/p1' },
  authoredOn: '1970-01-01T00:00:05.000Z',
  requester: { reference: 'Organization/test-hospital' },
}
const social = {
  coding: [{ system: 'http://snomed.info/sct', code: '410606002', display: 'Social service procedure' }],
}
const basis = (code: string, display: string) => ({
  coding: [{ system: 'https://sphere.example/fhir/CodeSystem/basis', code, display }],
})

describe('a referral', () => {
  it('says what was agreed, on what consent it rests, and that nobody may be called (R-048, P-5)', () => {
    expect(referralFrom(write, { frame }, aSite, 'urn:uuid:3')).toEqual({
      ...common,
      identifier: [
        { system: 'https://sphere.example/fhir/identifier/referral', value: `${SCREENING}.harbour-house` },
      ],
      category: [social, basis('consent', 'Consent')],
      orderDetail: [
        {
          coding: [
            {
              system: 'http://hl7.org/fhir/us/sdoh-clinicalcare/CodeSystem/SDOHCC-CodeSystemTemporaryCodes',
              code: 'contacting-subject-prohibited',
              display: 'Contacting Subject Prohibited',
            },
          ],
        },
      ],
      performer: [{ reference: 'Organization/harbour-house' }],
      reasonCode: [{ text: 'A safe place to stay' }],
      supportingInfo: [{ reference: 'urn:uuid:3' }],
      note: [{ text: 'First name: Testa' }, { text: 'The safe way to make contact: Mobile, mornings' }],
    })
  })

  it('says nothing beyond the agreed content: no visit, no clinician, no name, no reason (C3)', () => {
    const { content: _all, ...rest } = write
    const bare = referralFrom({ ...rest, content: { needs: 'Food' } }, { frame }, aSite, 'urn:uuid:3')
    expect(bare.reasonCode).toEqual([{ text: 'Food' }])
    expect(bare).not.toHaveProperty('note')
    expect(JSON.stringify(bare)).not.toMatch(/Encounter|clinician|Dr Test|Testa|1990/)
  })

  it('takes what is needed from the agreed content, and not from what else was noted', () => {
    const named = referralFrom(
      { ...write, content: { 'first-name': 'Testa' } },
      { frame },
      aSite,
      'urn:uuid:3',
    )
    expect(named).not.toHaveProperty('reasonCode')
    expect(JSON.stringify(named)).not.toContain('shelter')
  })

  it('of a child rests on the duty to protect, has no consent, and names the concern there alone (R-156)', () => {
    const child = referralFrom(
      {
        ...write,
        recipient: { id: 'child-protection', name: 'Lead', known: { reference: 'Organization/child-lead' } },
        basis: 'duty-to-protect',
        content: { 'full-name': 'Testa Synthetic', concern: 'Seen and heard' },
        callingProhibited: false,
      },
      { frame },
      aSite,
      undefined,
    )
    expect(child).toEqual({
      ...common,
      identifier: [
        { system: 'https://sphere.example/fhir/identifier/referral', value: `${SCREENING}.child-protection` },
      ],
      category: [social, basis('duty-to-protect', 'Duty to protect')],
      performer: [{ reference: 'Organization/child-lead' }],
      reasonCode: [{ text: 'Possible child trafficking' }],
      note: [{ text: 'Full name: Testa Synthetic' }, { text: 'Why we are concerned: Seen and heard' }],
    })
  })
})
