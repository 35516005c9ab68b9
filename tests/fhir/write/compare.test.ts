import { describe, expect, it } from 'vitest'
import { isAbout, labelsKept, sameContent } from '../../../src/fhir/write/compare.ts'

const base = 'https://ehr.example/fhir'
const sent = {
  resourceType: 'Flag',
  meta: { security: [{ system: 's', code: 'NOPAT' }] },
  status: 'active',
  code: { coding: [{ system: 'https://sphere.example', code: 'phone-first' }], text: 'Care note' },
  subject: { reference: 'Patient/p1' },
  period: { start: '2026-11-22T09:30:00.000Z' },
}

describe('the same content', () => {
  it.each([
    ['it came back as it was', sent],
    ['the record gave it an id and a version', { ...sent, id: '7', meta: { versionId: '1' } }],
    ['the record wrote a narrative', { ...sent, text: { status: 'generated', div: '<div/>' } }],
    [
      'the record answers with its whole address and a name',
      { ...sent, subject: { reference: `${base}/Patient/p1`, display: 'A Name', type: 'Patient' } },
    ],
    [
      'the record wrote the same moment in another way',
      { ...sent, period: { start: '2026-11-22T10:30:00+01:00' } },
    ],
    [
      'the record added a code’s display',
      { ...sent, code: { ...sent.code, coding: [{ ...sent.code.coding[0], display: 'Phone first' }] } },
    ],
    ['the order of elements changed', Object.fromEntries(Object.entries(sent).toReversed())],
  ])('%s', (_how, held) => {
    expect(sameContent(sent, held, base)).toBe(true)
  })

  it.each([
    ['the status was changed', { ...sent, status: 'inactive' }],
    ['the words were changed', { ...sent, code: { ...sent.code, text: 'Something else' } }],
    ['it is about somebody else', { ...sent, subject: { reference: 'Patient/p2' } }],
    [
      'it points to another server',
      { ...sent, subject: { reference: 'https://elsewhere.example/fhir/Patient/p1' } },
    ],
    ['something was left out', { ...sent, period: undefined }],
    ['something was added', { ...sent, author: { reference: 'Practitioner/1' } }],
    [
      'another code stands beside ours',
      { ...sent, code: { ...sent.code, coding: [...sent.code.coding, {}] } },
    ],
    ['the time is another', { ...sent, period: { start: '2026-11-22T09:31:00Z' } }],
    ['the time is less exact', { ...sent, period: { start: '2026-11-22' } }],
    ['there is nothing', {}],
  ])('is not the same when %s', (_how, held) => {
    expect(sameContent(sent, JSON.parse(JSON.stringify(held)), base)).toBe(false)
  })
})

const level = (code: string) => ({
  system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  code,
})
const hidden = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'NOPAT' }
const labelled = (...security: object[]) => ({ resourceType: 'Flag', meta: { security } })

describe('labels', () => {
  const wanted = labelled(level('R'), hidden)

  it.each([
    ['all are there', labelled(level('R'), hidden)],
    ['in another order, with others', labelled({ system: 'x', code: 'y' }, hidden, level('R'))],
    ['the record protects it more', labelled(level('V'), hidden)],
  ])('are kept when %s', (_how, held) => {
    expect(labelsKept(wanted, held)).toBe(true)
  })

  it.each([
    ['there are none', { resourceType: 'Flag' }],
    ['one is missing', labelled(level('R'))],
    ['the level is missing', labelled(hidden)],
    ['the level is lower', labelled(level('N'), hidden)],
    ['a lower level stands beside it', labelled(level('R'), level('N'), hidden)],
    ['a level nobody knows stands in its place', labelled(level('X'), hidden)],
    ['the code stands in another system', labelled(level('R'), { system: 'x', code: 'NOPAT' })],
    ['there is something else in their place', { resourceType: 'Flag', meta: { security: 'R' } }],
  ])('DF-2: are lost when %s', (_how, held) => {
    expect(labelsKept(wanted, held)).toBe(false)
  })
})

describe('whose entry it is', () => {
  it.each([
    ['subject', { subject: { reference: 'Patient/p1' } }],
    ['patient', { patient: { reference: `${base}/Patient/p1` } }],
    ['for', { for: { reference: 'Patient/p1' } }],
    ['target', { target: [{ reference: 'Flag/1' }, { reference: 'Patient/p1' }] }],
  ])('is read from %s', (_where, held) => {
    expect(isAbout(held, 'p1', base)).toBe(true)
    expect(isAbout(held, 'p2', base)).toBe(false)
  })

  it('is nobody’s when the record does not say, or says it of another server’s patient', () => {
    expect(isAbout({}, 'p1', base)).toBe(false)
    expect(isAbout({ subject: { reference: 'https://elsewhere.example/fhir/Patient/p1' } }, 'p1', base)).toBe(
      false,
    )
  })
})
