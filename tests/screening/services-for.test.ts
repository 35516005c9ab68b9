import { describe, expect, it } from 'vitest'
import type { Search } from '../../src/screening/search.ts'
import { servicesFor } from '../../src/screening/services-for.ts'
import type { Need, Service } from '../../src/site/site.ts'
import { aContact, aService } from '../support/a-site.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const anyone = { people: ['anyone' as const], languages: ['English'], ages: { from: 0 } }
const aKnown = (id: string, needs: Need[], change: Partial<Service> = {}): Service => ({
  ...aService(id, id, needs),
  serves: anyone,
  ...change,
})

const house = aKnown('house', ['shelter', 'food'])
const law = aKnown('law', ['legal-or-immigration'])
const line = aKnown('line', ['shelter'], { kind: 'helpline' })
const nest = aKnown('nest', ['shelter'], { serves: { people: ['children'], languages: [] } })
const unit = aKnown('unit', ['police'], { kind: 'police-unit' })
const ring = aKnown('ring', ['shelter'], { kind: 'anti-slavery-partnership' })
const all = [house, law, line, nest, unit, ring]

const searchFor = (needs: readonly Need[], change: Partial<Search> = {}): Search => ({
  needs,
  language: undefined,
  people: 'women',
  age: 30,
  harm: undefined,
  withinKm: undefined,
  ...change,
})

function found(needs: readonly Need[], services = all, firstNeed?: Need, change: Partial<Search> = {}) {
  const { fitting, otherNeeds, notForThem, helplines, alongside, policeLeftOut } = servicesFor(
    { needs, ...(firstNeed && { firstNeed }) },
    searchFor(needs, change),
    services,
    NOW,
  )
  return {
    fitting: fitting.map(({ service }) => service.id),
    otherNeeds: otherNeeds.map(({ service }) => service.id),
    notForThem: notForThem.map(({ service }) => service.id),
    helplines: helplines.map(({ id }) => id),
    alongside: alongside.map(({ id }) => id),
    policeLeftOut,
  }
}

describe('the directory for an adult', () => {
  it('hides nothing: other needs, not for them, and numbers to phone each have their place (R-024, R-037, R-147)', () => {
    expect(found(['shelter'])).toEqual({
      fitting: ['house'],
      otherNeeds: ['law'],
      notForThem: ['nest'],
      helplines: ['line'],
      alongside: ['ring'],
      policeLeftOut: 1,
    })
  })

  it('offers everything where the patient named no need', () => {
    expect(found([]).fitting).toEqual(['house', 'law'])
  })

  it('puts what fits the first need first (R-040)', () => {
    const needs: Need[] = ['shelter', 'legal-or-immigration']
    expect(found(needs, [house, law], 'legal-or-immigration').fitting).toEqual(['law', 'house'])
    expect(found(needs, [house, law], 'shelter').fitting).toEqual(['house', 'law'])
  })

  it('goes from what is known to suit to what is not known, then to what cannot be sent anything (R-027, R-032)', () => {
    const unknown = aKnown('unknown', ['shelter'], { serves: { people: ['anyone'], languages: [] } })
    const old = aKnown('old', ['shelter'], { contact: aContact('Old', '01632 960300', '2026-10-30') })
    expect(found(['shelter'], [old, unknown, house]).fitting).toEqual(['house', 'unknown', 'old'])
  })

  it('puts the agency that is the way in before others, and what is near before what is far (R-038)', () => {
    const far = aKnown('far', ['shelter'], { place: { area: 'Westbridge', km: 60 } })
    const near = aKnown('near', ['shelter'], { place: { area: 'Hillside', km: 3 } })
    const wayIn = aKnown('way-in', ['shelter'], { kind: 'first-point-of-service' })
    const { fitting, alongside } = found(['shelter'], [far, near, wayIn])
    expect({ fitting, alongside }).toEqual({ fitting: ['way-in', 'near', 'far'], alongside: ['way-in'] })
  })
})

describe('each need', () => {
  it.each<[string, Need]>([
    ['R-041', 'shelter'],
    ['R-041', 'food'],
    ['R-042', 'health'],
    ['R-042', 'psychological'],
    ['R-043 R-096', 'legal-or-immigration'],
    ['R-044', 'interpreting'],
    ['R-110', 'gp-registration'],
  ])('%s: %s leads to a service for it', (_row, need) => {
    expect(found([need], [aKnown('one', [need]), aKnown('other', ['police'])]).fitting).toEqual(['one'])
  })
})

describe('the police', () => {
  it('come only to someone who asked for them (R-084, R-137)', () => {
    expect(found(['shelter', 'police'])).toMatchObject({ fitting: ['house', 'unit'], policeLeftOut: 0 })
    const without = found(['shelter', 'legal-or-immigration'])
    expect(JSON.stringify(without)).not.toContain('unit')
    expect(without.policeLeftOut).toBe(1)
  })

  it('are not brought in by a search either: asking is the patient’s (R-137)', () => {
    expect(JSON.stringify(found([], all, undefined, { needs: ['police'] }))).not.toContain('unit')
  })
})
