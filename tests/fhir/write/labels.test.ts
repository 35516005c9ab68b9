import { describe, expect, it } from 'vitest'
import { labelsFor } from '../../../src/fhir/write/labels.ts'
import type { Write } from '../../../src/write-back/plan.ts'
import { aSite } from '../../support/a-site.ts'

const codes = (...args: Parameters<typeof labelsFor>) => labelsFor(...args).map(({ code }) => code)
const kinds: readonly Write['write'][] = [
  'response',
  'flag',
  'consent',
  'refusal',
  'referral',
  'fulfil',
  'team-task',
  'provenance',
]

describe('the labels of what is written', () => {
  it('are, with their published words, at the least restricted, hidden from the patient side and test data (R-066, P-4, P-8)', () => {
    expect(labelsFor('response', false, aSite)).toEqual([
      {
        system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
        code: 'R',
        display: 'restricted',
      },
      {
        system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
        code: 'NOPAT',
        display: "no disclosure to patient, family or caregivers without attending provider's authorization",
      },
      {
        system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
        code: 'HTEST',
        display: 'test health data',
      },
    ])
  })

  it.each(kinds)('DF-2 R-070: hide %s from the patient side unless that side is known to be safe', (kind) => {
    expect(codes(kind, false, aSite)).toContain('NOPAT')
    expect(codes(kind, true, aSite)).not.toContain('NOPAT')
  })

  it.each(['consent', 'refusal', 'referral', 'fulfil'] as const)('forbid that %s be passed on', (kind) => {
    expect(codes(kind, true, aSite)).toContain('NORDSCLCDS')
  })

  it.each(['response', 'flag', 'team-task', 'provenance'] as const)(
    'say nothing of passing on where nothing leaves the hospital: %s',
    (kind) => {
      expect(codes(kind, true, aSite)).not.toContain('NORDSCLCDS')
    },
  )

  it('carry what the site adds, and no test mark on a site with real patients', () => {
    const site = {
      ...aSite,
      testData: false,
      labels: { confidentiality: 'V' as const, sensitivity: ['SDV' as const, 'PDS' as const] },
    }
    expect(codes('flag', true, site)).toEqual(['V', 'SDV', 'PDS'])
  })

  it.each(kinds)('hold exactly one level of confidentiality: %s', (kind) => {
    const levels = labelsFor(kind, false, aSite).filter(({ system }) =>
      system?.endsWith('v3-Confidentiality'),
    )
    expect(levels).toHaveLength(1)
  })
})
