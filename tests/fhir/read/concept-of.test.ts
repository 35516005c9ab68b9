import { expect, it } from 'vitest'
import { hasMeaning, indexConcepts } from '../../../src/fhir/read/concept-of.ts'
import { conceptMaps } from '../../../src/fhir/read/concept-maps.ts'
import { shippedMaps } from '../../support/concept-index.ts'

function map(code: string, target: object) {
  return { group: [{ source: 'urn:s', element: [{ code, target: [target] }] }] }
}

const index = indexConcepts([
  map('1', { code: 'injury' }),
  map('1', { code: 'work-injury' }),
  map('2', { code: 'pregnancy', dependsOn: [{ property: 'x', value: 'coded' }] }),
])

it('finds what every map says about a code, and how its value is read', () => {
  expect(index.meanings('urn:s', '1')).toEqual([{ concept: 'injury' }, { concept: 'work-injury' }])
  expect(index.meanings('urn:s', '2')).toEqual([{ concept: 'pregnancy', rule: 'coded' }])
  expect([index.questions, index.conditions]).toEqual([['urn:s|2'], ['1']])
})

it.each([
  ['urn:s', '11'],
  ['urn:s', ''],
  ['urn:other', '1'],
  [undefined, '1'],
  ['urn:s', undefined],
  ['__proto__', 'constructor'],
])('takes no code for another: %s|%s', (system, code) => {
  expect(index.meanings(system, code)).toEqual([])
})

it('refuses a map that points to a concept nobody has', () => {
  expect(() => indexConcepts([map('1', { code: 'verdict' })])).toThrow('points to "verdict"')
})

it.each([
  [{ coding: [{ system: 'urn:s', code: '1' }] }, true],
  [{ coding: [{ system: 'urn:s', code: '9' }] }, false],
  [{ text: 'crush injury' }, false],
  [{ coding: 'x' }, undefined],
  [{ coding: [null] }, undefined],
  ['x', undefined],
  [undefined, undefined],
])('knows %j from what it cannot read', (concept, answer) => {
  expect(hasMeaning(concept, index)).toBe(answer)
})

it('looks for conditions by codes of conditions, in a list that fits an address', () => {
  const { conditions } = indexConcepts(shippedMaps)
  expect(conditions).toEqual(expect.arrayContaining(['T74.51XA', '706893006', 'Z59.00']))
  expect(conditions).not.toEqual(expect.arrayContaining(['ESC']))
  expect(conditions).not.toEqual(expect.arrayContaining(['LA30190-5']))
  expect(conditions.join().length).toBeLessThan(3_000)
})

it('ships every map in the folder', () => {
  expect(conceptMaps).toEqual(shippedMaps)
})
