import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { withoutBasis } from '../../src/write-back/basis.ts'
import type { Service, Site } from '../../src/site/site.ts'
import type { Write, WritePlan } from '../../src/write-back/plan.ts'
import { agreeing, AGREED_AT, NOW, planAfter } from '../support/a-plan.ts'
import { aContact, aSite } from '../support/a-site.ts'
import { forManyPlans } from '../support/many-plans.ts'
import { agreesTo, bothLocks, judgedAndSent } from '../support/screening-events.ts'

const agreed = planAfter(agreeing('harbour-house', 'open-door'))
const DAY = 86_400_000

function withService(id: string, change: Partial<Service>): Site {
  return { ...aSite, services: aSite.services.map((one) => (one.id === id ? { ...one, ...change } : one)) }
}

/** The plan with each write changed by `change`; undefined leaves it out. */
function changed(plan: WritePlan, change: (item: Write) => Write | undefined): WritePlan {
  return { ...plan, writes: plan.writes.flatMap((item) => change(item) ?? []) }
}

const judgedAsChild: readonly ScreeningEvent[] = [
  ...bothLocks.slice(0, 1),
  { type: 'asking', asking: 'partly' },
  ...judgedAndSent.slice(1),
]
const kinds = (plan: WritePlan, now = NOW, site = aSite) =>
  withoutBasis(plan, now, site).map(({ write }) => write)

describe('what a plan rests on', () => {
  it('lets through every plan that was made of a conversation', () => {
    forManyPlans(
      ({ plan }) => plan.writes.length > 0,
      ({ plan }) => expect(withoutBasis(plan, NOW, aSite)).toEqual([]),
    )
  })

  it('DF-4: stops a referral whose consent is missing', () => {
    const without = changed(agreed, (item) => (item.write === 'consent' ? undefined : item))
    expect(kinds(without)).toEqual(['referral', 'fulfil', 'referral', 'fulfil'])
  })

  it('DF-4: stops a consent that the patient did not give (R-048)', () => {
    const forged = changed(agreed, (item) =>
      item.write === 'response' ? { ...item, kept: { ...item.kept, sharing: {} } } : item,
    )
    expect(kinds(forged)).toEqual(['consent', 'referral', 'fulfil', 'consent', 'referral', 'fulfil'])
  })

  it('DF-4: stops an adult’s referral that calls itself a child’s', () => {
    const disguised = changed(agreed, (item) =>
      item.write === 'referral' ? { ...item, basis: 'duty-to-protect' } : item,
    )
    expect(kinds(disguised)).toContain('referral')
  })

  it('R-149, R-150, R-151: stops a yes to which not all was explained that its service asks for', () => {
    const asking = withService('open-door', { leadsTo: 'national-referral' })
    expect(withoutBasis(agreed, NOW, asking)).toMatchObject([
      { write: 'consent', recipient: { id: 'open-door' } },
      { write: 'referral', recipient: { id: 'open-door' } },
      { write: 'fulfil', recipient: { id: 'open-door' } },
    ])
  })

  it('asks the settings as they are now: a service out of date, gone, or the police unasked for (R-032, R-137)', () => {
    const entries = ['consent', 'referral', 'fulfil']
    const stale = { contact: aContact('Open Door', '01632 960201', '1969-12-01') }
    for (const site of [
      withService('open-door', stale),
      withService('open-door', { kind: 'helpline' }),
      { ...aSite, services: aSite.services.filter(({ id }) => id !== 'open-door') },
    ])
      expect(kinds(agreed, NOW, site)).toEqual(entries)
    const police = { ...withService('open-door', { kind: 'police-unit' }), region: 'international' as const }
    expect(kinds(agreed, NOW, police)).toEqual(entries)
  })

  it('DF-4: stops words that differ from those that were agreed to, under the same heading', () => {
    const forged = changed(agreed, (item) =>
      item.write === 'referral' ? { ...item, content: { ...item.content, needs: 'Something else' } } : item,
    )
    expect(kinds(forged)).toEqual(['consent', 'referral', 'fulfil', 'consent', 'referral', 'fulfil'])
  })

  it('DF-4: lets the duty to protect a child send to nobody but those who protect children, and no more than it needs', () => {
    const child = planAfter(judgedAsChild, { age: 'under-18' })
    const elsewhere = changed(child, (item) =>
      item.write === 'referral' || item.write === 'fulfil'
        ? { ...item, recipient: { ...item.recipient, id: 'harbour-house' } }
        : item,
    )
    expect(kinds(elsewhere)).toEqual(['referral', 'fulfil'])
    const more = changed(child, (item) =>
      item.write === 'referral' ? { ...item, content: { ...item.content, 'own-words': 'Told' } } : item,
    )
    expect(kinds(more)).toEqual(['referral', 'fulfil'])
  })

  it('stops everything when the consent has ended meanwhile, and not a moment before (R-048, C1)', () => {
    const until = AGREED_AT + 30 * DAY
    expect(kinds(agreed, until - 1)).toEqual([])
    expect(kinds(agreed, until)).toEqual(['consent', 'referral', 'fulfil', 'consent', 'referral', 'fulfil'])
  })

  it('stops a referral that says more than was agreed (R-048, C3)', () => {
    const little = planAfter([
      ...bothLocks,
      { type: 'need', need: 'shelter', wanted: true },
      ...agreesTo('harbour-house', ['needs']),
      ...judgedAndSent,
    ])
    const more = changed(little, (item) =>
      item.write === 'referral'
        ? { ...item, content: { ...item.content, 'full-name': 'Testa Synthetic' } }
        : item,
    )
    expect(kinds(little)).toEqual([])
    expect(kinds(more)).toContain('referral')
  })

  it('stops a referral to somebody else than agreed', () => {
    const elsewhere = changed(agreed, (item) =>
      item.write === 'referral' ? { ...item, recipient: { ...item.recipient, id: 'police' } } : item,
    )
    expect(kinds(elsewhere)).toContain('referral')
  })

  it('DF-9: stops a referral that lets a service call which is not told how', () => {
    const little = planAfter([...agreeing(), ...agreesTo('harbour-house', ['first-name'])])
    const mayCall = changed(little, (item) =>
      item.write === 'referral' ? { ...item, callingProhibited: false } : item,
    )
    expect(kinds(little)).toEqual([])
    expect(kinds(mayCall)).toEqual(['consent', 'referral', 'fulfil'])
  })

  it('DF-4: stops a child’s referral where nobody judged the age', () => {
    const child = planAfter(judgedAsChild, { age: 'under-18' })
    const unjudged = changed(child, (item) =>
      item.write === 'response' ? { ...item, kept: { ...item.kept, age: 'unknown' as const } } : item,
    )
    expect(kinds(child)).toEqual([])
    expect(kinds(unjudged)).toEqual(['referral', 'fulfil'])
  })

  it('stops a task for a service without its referral', () => {
    const alone = changed(agreed, (item) =>
      item.write === 'referral' || item.write === 'consent' ? undefined : item,
    )
    expect(kinds(alone)).toEqual(['fulfil', 'fulfil'])
  })

  it('stops a care note without a concern, and one that was not chosen', () => {
    const noConcern = changed(agreed, (item) =>
      item.write === 'response'
        ? { ...item, judged: { ...item.judged, concern: 'none-recorded' as const } }
        : item,
    )
    expect(kinds(noConcern)).toEqual(['flag'])
    const teamOnly = planAfter([...agreeing(), { type: 'documentation', choice: 'team-only' }])
    const flag = agreed.writes.filter(({ write }) => write === 'flag')
    expect(kinds({ ...teamOnly, writes: [...teamOnly.writes, ...flag] })).toEqual(['flag'])
  })

  it('stops all of a plan in which nobody judged, or that was to be written nowhere', () => {
    const noResponse = changed(agreed, (item) => (item.write === 'response' ? undefined : item))
    expect(withoutBasis(noResponse, NOW, aSite)).toEqual(noResponse.writes)
    const nowhere = changed(agreed, (item) =>
      item.write === 'response'
        ? {
            ...item,
            kept: {
              ...item.kept,
              documentation: { choice: 'nothing' as const, patientAsked: true, keepRefusal: false },
            },
          }
        : item,
    )
    expect(withoutBasis(nowhere, NOW, aSite)).toEqual(nowhere.writes)
  })

  it('DF-4: lets no referral stand in any part of a plan whose own consent is gone', () => {
    fc.assert(
      fc.property(fc.subarray([...agreed.writes]), (writes) => {
        const stopped = withoutBasis({ ...agreed, writes }, NOW, aSite)
        for (const item of writes) {
          if (item.write !== 'referral') continue
          const rests =
            writes.some((other) => other.write === 'response') &&
            writes.some((other) => other.write === 'consent' && other.recipient.id === item.recipient.id)
          expect(stopped.includes(item)).toBe(!rests)
        }
      }),
    )
  })
})
