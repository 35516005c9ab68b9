import { assert, property, webUrl, string, array } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insideBase } from '../../../src/fhir/transport/inside-base.ts'

const base = 'https://ehr.example/fhir/r4'

describe('an address inside the record', () => {
  it.each([
    ['Patient/1', `${base}/Patient/1`],
    [`${base}/Flag?patient=1`, `${base}/Flag?patient=1`],
    ['?page=2', `${base}/?page=2`],
    ['/fhir/r4/Flag', `${base}/Flag`],
    ['', `${base}/`],
    [base, base],
    ['Flag/./1', `${base}/Flag/1`],
  ])('%s', (address, whole) => {
    expect(insideBase(base, address)).toBe(whole)
    expect(insideBase(`${base}/`, address)).toBe(whole)
  })
})

describe('an address outside the record', () => {
  it.each([
    'http://ehr.example/fhir/r4/x',
    'https://ehr.example.evil.example/fhir/r4/x',
    'https://ehr.example/fhir/r4evil/x',
    'https://ehr.example/fhir',
    'https://ehr.example/fhir/r4/../admin',
    'https://ehr.example/fhir/r4/%2e%2e/admin',
    '../admin',
    '..%2fadmin',
    'Flag/..%5C..%5Cadmin',
    '\\\\evil.example\\x',
    '//evil.example/x',
    'https://u:p@ehr.example/fhir/r4/x',
    'https://u@ehr.example/fhir/r4/x',
    'https://:p@ehr.example/fhir/r4/x',
    'https://ehr.example:444/fhir/r4/x',
    'javascript:alert(1)',
    'data:application/json,{}',
    'blob:https://ehr.example/fhir/r4/x',
    `${base}/Flag#x`,
    'https://[',
  ])('%s', (address) => {
    expect(insideBase(base, address)).toBeUndefined()
  })

  it('is everything, when the base itself is no address', () => {
    expect(insideBase('nowhere', 'Patient/1')).toBeUndefined()
  })

  it('is every other host', () => {
    assert(
      property(webUrl(), (address) => {
        expect(new URL(address).host === 'ehr.example' || insideBase(base, address) === undefined).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it('is never reached by any path, however it is put together', () => {
    const piece = string({ unit: 'grapheme-ascii', maxLength: 6 })
    const steps = array(piece.map((text) => (text.length % 3 === 0 ? '..' : text)))
    assert(
      property(steps, (path) => {
        const address = insideBase(base, path.join('/'))
        if (address === undefined) return
        const { origin, pathname } = new URL(address)
        expect(`${origin}${pathname}/`).toMatch(/^https:\/\/ehr\.example\/fhir\/r4\//)
      }),
      { numRuns: 1000 },
    )
  })
})
