import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { houseOf } from '../../src/screening/house.ts'
import { advance, begin, type Screening } from '../../src/screening/screening.ts'
import type { Service, Site } from '../../src/site/site.ts'
import { aService, aSite } from '../support/a-site.ts'
import { agreesTo, anyAge, anySequence, bothLocks } from '../support/screening-events.ts'

const beginAt = (site: Site) => begin('s1', 0, 'adult', houseOf(site))
const reached = (site: Site, events: readonly ScreeningEvent[]) => events.reduce(advance, beginAt(site))
const decision = (state: Screening) => state.at !== 'ended' && state.kept.sharing['council']?.decision

const council: Service = { ...aService('council', 'The council', ['shelter']), kind: 'local-authority' }
const withService = (service: Service, region: Site['region'] = 'uk-england-wales'): Site => ({
  ...aSite,
  region,
  services: [service],
})
const explains = (service: string, points: readonly string[]): ScreeningEvent[] => {
  const needed = houseOf(withService(council)).explainFirst['council'] ?? []
  return needed
    .filter((point) => points.includes(point))
    .map((point) => ({ type: 'explained', service, point, done: true }))
}
const all = houseOf(withService(council)).explainFirst['council'] ?? []

const pointsOf = (service: Service, region?: Site['region']) =>
  houseOf(withService(service, region)).explainFirst[service.id]?.length

describe('reporting duties that nobody has written down', () => {
  const silent: Site = { ...aSite, reportingDuties: [] }

  it('R-039: no order of events opens a question', () => {
    let opened = 0
    assert(
      property(anySequence, anyAge, (events, age) => {
        const states: Screening[] = [begin('s1', 0, age, houseOf(silent))]
        for (const event of events) states.push(advance(states.at(-1) ?? beginAt(silent), event))
        expect(states.some(({ at }) => at === 'talking')).toBe(false)
        if (events.reduce(advance, begin('s1', 0, age)).at !== 'locked') opened += 1
      }),
      { numRuns: 300 },
    )
    expect(opened).toBeGreaterThan(30)
  })

  it('leave everything else open: what is seen can be noted, and help offered (R-039)', () => {
    const state = reached(silent, [...bothLocks, { type: 'noticed', indicator: 'injuries', present: true }])
    expect(state).toMatchObject({
      at: 'open',
      kept: { noticed: { injuries: '' }, conditions: { alone: 'alone' } },
    })
  })

  it('with one duty written down the same conversation opens', () => {
    expect(reached(aSite, bothLocks).at).toBe('talking')
  })
})

describe('a service that may refer on', () => {
  it.each(['nrm-what', 'nrm-outcomes', 'nrm-after', 'nrm-status'])(
    'R-149, R-150, R-151, R-049: no yes is taken before %s was explained',
    (left) => {
      const most = explains(
        'council',
        all.filter((point) => point !== left),
      )
      const asked = [...bothLocks, ...most, ...agreesTo('council')]
      expect(decision(reached(withService(council), asked))).toBeUndefined()
      const rest = explains('council', [left])
      expect(
        decision(reached(withService(council), [...bothLocks, ...most, ...rest, ...agreesTo('council')])),
      ).toBe('agrees')
    },
  )

  it('is one by its kind, or because the hospital says so', () => {
    expect(pointsOf(council)).toBe(11)
    expect(pointsOf({ ...council, kind: 'police-unit' })).toBe(11)
    expect(pointsOf({ ...council, kind: 'support' })).toBe(0)
    expect(pointsOf({ ...council, kind: 'support', leadsTo: 'national-referral' })).toBe(11)
    expect(pointsOf({ ...council, leadsTo: 'none' })).toBe(11)
    expect(pointsOf(council, 'uk-scotland')).toBe(6)
    expect(pointsOf(council, 'us')).toBe(0)
  })

  it('R-149 R-150 R-153: the first to turn to is one, unless the hospital says that it is not', () => {
    const first = { ...council, kind: 'first-point-of-service' } as const
    expect([pointsOf(first), pointsOf(first, 'uk-northern-ireland')]).toEqual([11, 6])
    expect(pointsOf({ ...first, leadsTo: 'none' })).toBe(0)
    expect([pointsOf(first, 'us'), pointsOf(first, 'international')]).toEqual([0, 0])
  })

  it('hears a no at once, with nothing explained (R-078)', () => {
    const no: ScreeningEvent = {
      type: 'offer-answered',
      service: 'council',
      decision: 'does-not-agree',
      at: 1_000,
    }
    expect(decision(reached(withService(council), [...bothLocks, no]))).toBe('does-not-agree')
  })

  it('has no yes any more once a point is taken back (R-150)', () => {
    const yes = [...bothLocks, ...explains('council', all), ...agreesTo('council')]
    const back: ScreeningEvent = { type: 'explained', service: 'council', point: 'nrm-outcomes', done: false }
    expect(decision(reached(withService(council), [...yes, back]))).toBeUndefined()
  })
})
