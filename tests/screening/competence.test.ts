import { describe, expect, it } from 'vitest'
import { competenceFor, criteriaThat, type Criterion, type Fit } from '../../src/screening/competence.ts'
import { searchFrom, type Search } from '../../src/screening/search.ts'
import type { Service } from '../../src/site/site.ts'
import { aDate } from '../support/a-chart.ts'
import { aService } from '../support/a-site.ts'

type Serves = Service['serves']
const house = aService('house', 'House', ['shelter'])
const nothing: Search = {
  needs: [],
  language: undefined,
  people: undefined,
  age: undefined,
  harm: undefined,
  withinKm: undefined,
}

function fit(criterion: Criterion, serves: Partial<Serves>, search: Partial<Search>): Fit | undefined {
  const service = { ...house, serves: { ...house.serves, ...serves } }
  return competenceFor(service, { ...nothing, ...search }).by[criterion]
}

describe('whether a service suits this patient (R-027)', () => {
  it.each<[Serves['people'], Search['people'], Fit]>([
    [['women'], 'women', 'yes'],
    [['women'], 'men', 'no'],
    [['women'], undefined, 'not-known'],
    [['women', 'men'], undefined, 'yes'],
    [['anyone'], undefined, 'yes'],
    [['anyone'], 'men', 'yes'],
    [['children'], 'women', 'no'],
    [['children'], undefined, 'no'],
  ])('people: one for %j and a patient who is %s: %s (R-145)', (people, patient, answer) => {
    expect(fit('people', { people }, { people: patient })).toBe(answer)
  })

  it.each<[Serves['ages'], number | undefined, Fit]>([
    [undefined, 30, 'not-known'],
    [{ from: 18 }, 30, 'yes'],
    [{ from: 18 }, 17, 'no'],
    [{ from: 18, to: 25 }, 26, 'no'],
    [{ from: 18, to: 25 }, 25, 'yes'],
    [{ from: 18 }, undefined, 'yes'],
    [{ from: 60 }, undefined, 'not-known'],
    [{ to: 17 }, undefined, 'no'],
    [{}, undefined, 'yes'],
  ])('age: one for %j and an adult of %s: %s (R-145)', (ages, age, answer) => {
    expect(fit('age', ages ? { ages } : {}, { age })).toBe(answer)
  })

  it.each<[string[], boolean | undefined, string, Fit]>([
    [['Polish'], undefined, 'Polish', 'yes'],
    [['Polish'], undefined, 'Albanian', 'not-known'],
    [['Polish'], true, 'Albanian', 'yes'],
    [['Polish'], false, 'Albanian', 'no'],
    [[], undefined, 'Albanian', 'not-known'],
    [[], false, 'Albanian', 'not-known'],
  ])('language: %j, interpreter %s, for %s: %s', (languages, interpreter, language, answer) => {
    const serves = { languages, ...(interpreter !== undefined && { interpreter }) }
    expect(fit('language', serves, { language })).toBe(answer)
  })

  it.each<[Serves['harm'], NonNullable<Search['harm']>, Fit]>([
    [undefined, { chosen: 'sexual' }, 'not-known'],
    [['any'], { chosen: 'sexual' }, 'yes'],
    [['sexual'], { chosen: 'sexual' }, 'yes'],
    [['forced-labour'], { chosen: 'sexual' }, 'no'],
    [['forced-labour'], { told: ['sexual', 'forced-labour'] }, 'yes'],
    // What was told is only possible, so it rules nothing out.
    [['forced-labour'], { told: ['sexual'] }, 'not-known'],
  ])('kind of harm: one for %j and %j: %s (R-129)', (harm, looked, answer) => {
    expect(fit('harm', harm ? { harm } : {}, { harm: looked })).toBe(answer)
  })

  it.each<[Service['place'], number, Fit]>([
    [{ area: 'Hillside', km: 0 }, 0, 'yes'],
    [{ area: 'Westbridge', km: 60 }, 25, 'no'],
    [{ area: 'Somewhere' }, 25, 'not-known'],
    [undefined, 25, 'not-known'],
  ])('distance: %j within %i km: %s', (place, withinKm, answer) => {
    const service = { ...house, ...(place && { place }) }
    expect(competenceFor(service, { ...nothing, withinKm }).by.distance).toBe(answer)
  })

  it('is no where one point says no, else not known where one is open, else yes', () => {
    const known = { ...house, serves: { ...house.serves, ages: { from: 18 } } }
    const search: Search = { ...nothing, needs: ['shelter'], people: 'women', age: 30 }
    expect(competenceFor(known, search)).toEqual({
      overall: 'yes',
      by: { need: 'yes', people: 'yes', age: 'yes' },
    })
    const open = competenceFor(known, { ...search, harm: { chosen: 'sexual' } })
    expect([open.overall, criteriaThat(open, 'not-known')]).toEqual(['not-known', ['harm']])
    expect(competenceFor(known, { ...search, age: 17 }).overall).toBe('no')
  })

  it('never takes what an entry leaves out for a yes', () => {
    const bare = aService('bare', 'Bare', ['shelter'])
    const all: Search = {
      needs: ['shelter'],
      people: 'women',
      age: 30,
      language: 'Polish',
      harm: { chosen: 'sexual' },
      withinKm: 25,
    }
    expect(criteriaThat(competenceFor(bare, all), 'not-known')).toEqual([
      'age',
      'language',
      'harm',
      'distance',
    ])
  })
})

describe('where a search begins', () => {
  const kept = { needs: ['shelter' as const], answers: {}, noticed: {} }
  const NOW = Date.UTC(2026, 10, 22)

  it('is what the patient wants and what the record knows of sex and age (R-040, R-145)', () => {
    const person = { gender: 'female' as const, birthDate: aDate('1990-04-01') }
    expect(searchFrom(kept, person, NOW)).toEqual({
      ...nothing,
      needs: ['shelter'],
      people: 'women',
      age: 36,
    })
  })

  it('leaves unknown what is not known, and never looks at a language by itself (R-100)', () => {
    expect(searchFrom(kept, {}, NOW)).toEqual({ ...nothing, needs: ['shelter'] })
    expect(searchFrom(kept, undefined, NOW)).toEqual({ ...nothing, needs: ['shelter'] })
  })

  it('takes up what was told and seen, as possible', () => {
    expect(searchFrom({ ...kept, noticed: { 'household-work': '' } }, {}, NOW).harm).toEqual({
      told: ['servitude'],
    })
  })
})
