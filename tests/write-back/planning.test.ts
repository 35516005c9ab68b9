import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { notAsked } from '../../src/screening/judgement.ts'
import { somethingNoticed } from '../../src/screening/kept.ts'
import { isChildByJudgement } from '../../src/screening/patient.ts'
import type { Write } from '../../src/write-back/plan.ts'
import { agreeing, NOW, planAfter } from '../support/a-plan.ts'
import { aSite } from '../support/a-site.ts'
import { forManyPlans } from '../support/many-plans.ts'
import { agreesTo, bothLocks } from '../support/screening-events.ts'

const HOUR = 3_600_000
const kinds = (writes: readonly Write[]) => writes.map(({ write }) => write)
const tasks = (writes: readonly Write[]) =>
  writes.flatMap((item) => (item.write === 'team-task' ? [item.purpose] : [])).toSorted()

const unlocked: ScreeningEvent = { type: 'nobody-else-can-see' }
const noticed: ScreeningEvent = { type: 'noticed', indicator: 'companion-speaks', present: true }
const judging = (asking: 'not-safe' | 'could-not-take-part' | 'partly', choice: 'care-note' | 'team-only') =>
  [
    { type: 'asking', asking },
    { type: 'concern', concern: 'some' },
    { type: 'reason', reason: 'He answers for her' },
    { type: 'documentation', choice },
  ] as const satisfies readonly ScreeningEvent[]

const triedAgainAt = (...more: ScreeningEvent[]) =>
  planAfter([unlocked, noticed, ...more, ...judging('not-safe', 'team-only')]).writes.flatMap((item) =>
    item.write === 'team-task' && item.purpose !== 'review' ? [item.due] : [],
  )

const referralOf = (...events: ScreeningEvent[]) =>
  planAfter([...bothLocks, ...events, ...judging('partly', 'team-only')]).writes.flatMap((item) =>
    item.write === 'referral' ? [item] : [],
  )[0]

describe('what is left for the team', () => {
  it('DF-3: something noticed and not asked about leaves advice and a new try, or was closed with nothing written', () => {
    forManyPlans(
      ({ kept, plan }) =>
        plan.writes.length > 0 && somethingNoticed(kept) && notAsked(kept.judgement.asking ?? 'done'),
      ({ kept, plan }) => {
        if (kept.documentation?.choice === 'nothing' || plan.writes.length === 0) return
        const { asking = 'done', concern } = kept.judgement
        if (!somethingNoticed(kept) || !notAsked(asking)) return
        const left = tasks(plan.writes)
        const someoneTries = left.includes('review') && left.some((purpose) => purpose !== 'review')
        // The child protection lead is sent a concern itself: there is nothing to wait for.
        const leadIsTold = isChildByJudgement(kept) && concern !== 'none-recorded'
        expect(leadIsTold ? kinds(plan.writes).includes('referral') : someoneTries).toBe(true)
        expect(left.some((purpose) => purpose !== 'review' && purpose !== 'follow-up')).toBe(true)
      },
    )
  })

  it.each<[string, ScreeningEvent]>([
    ['words', { type: 'words', topic: 'work', words: 'he keeps my passport' }],
    ['a wish in their own words', { type: 'own-words', words: 'somewhere to sleep' }],
    ['a need', { type: 'need', need: 'shelter', wanted: true }],
    ['a wish for help', { type: 'help', wanted: 'wanted' }],
    ['doubt about danger', { type: 'danger', danger: 'not-sure' }],
    ['thoughts of suicide', { type: 'urgent-need', need: 'suicide-safety', present: true }],
  ])('DF-3: %s, and no concern recorded, leaves advice and a new try', (_what, event) => {
    const plan = planAfter([
      ...bothLocks,
      event,
      { type: 'asking', asking: 'partly' },
      { type: 'concern', concern: 'none-recorded' },
      { type: 'documentation', choice: 'team-only' },
    ])
    expect(tasks(plan.writes)).toEqual(['retry', 'review'])
  })

  it('wants advice within four hours, in whatever time zone the clinic stands', () => {
    for (const at of [Date.UTC(2026, 10, 22, 0, 30), Date.UTC(2026, 10, 23, 1, 30)]) {
      const plan = planAfter([unlocked, noticed, ...judging('not-safe', 'team-only')], { frame: { at } })
      const due = plan.writes.flatMap((item) =>
        item.write === 'team-task' && item.purpose === 'review' ? [item.due] : [],
      )
      expect(due).toEqual([at + 4 * HOUR])
    }
  })

  it('tries again tomorrow when nobody chose, and says when somebody did', () => {
    expect(triedAgainAt()).toEqual([NOW + 24 * HOUR])
    expect(triedAgainAt({ type: 'try-again', when: 'today' })).toEqual([NOW + 4 * HOUR])
  })

  it.each([
    ['a companion stays', { alone: 'companion-stays' }, 'not-safe', 'ask-alone'],
    ['the patient is unconscious', { ability: 'not-now' }, 'could-not-take-part', 'ask-on-waking'],
    ['capacity is in doubt', { ability: 'capacity-in-doubt' }, 'could-not-take-part', 'ask-on-waking'],
    ['there was no time', {}, 'partly', 'retry'],
  ] as const)('says what to try again when %s', (_when, set, asking, purpose) => {
    const plan = planAfter([unlocked, noticed, { type: 'condition', set }, ...judging(asking, 'team-only')])
    expect(tasks(plan.writes)).toEqual([purpose, 'review'].toSorted())
  })

  it.each([
    ['unconscious', { ability: 'not-now' }],
    ['in doubt whether they can decide', { ability: 'capacity-in-doubt' }],
  ] as const)(
    'R-057 R-090: is to ask a patient who is %s afresh, though nothing was noticed',
    (_who, set) => {
      const unnoticed: ScreeningEvent[] = [
        { type: 'asking', asking: 'could-not-take-part' },
        { type: 'concern', concern: 'none-recorded' },
        { type: 'documentation', choice: 'team-only' },
      ]
      const plan = planAfter([unlocked, { type: 'condition', set }, ...unnoticed])
      expect(tasks(plan.writes)).toEqual(['ask-on-waking'])
      const talked = planAfter([...agreeing('harbour-house'), { type: 'condition', set }])
      expect(tasks(talked.writes)).toEqual(['ask-on-waking', 'review'])
    },
  )

  it('R-111: is to talk again, not to wait for them to wake, where only an interpreter was missing', () => {
    const missing: ScreeningEvent[] = [
      { type: 'condition', set: { language: 'nobody-free', ability: 'able' } },
      ...judging('could-not-take-part', 'team-only'),
    ]
    expect(tasks(planAfter([unlocked, noticed, ...missing]).writes)).toEqual(['retry', 'review'])
  })

  it('DF-10: is to ask the patient alone, today, whose yes was called off by someone else', () => {
    const calledOff: ScreeningEvent[] = [
      { type: 'condition', set: { alone: 'companion-stays' } },
      { type: 'offer-answered', service: 'harbour-house', decision: 'does-not-agree', at: 2_000 },
    ]
    const plan = planAfter([...agreeing('harbour-house'), ...calledOff])
    expect(plan.withheld).toEqual([{ recipient: 'Harbour House', because: 'someone-near' }])
    expect(plan.writes).toContainEqual(
      expect.objectContaining({ write: 'team-task', purpose: 'ask-alone', due: NOW + 4 * HOUR }),
    )
    expect(kinds(plan.writes)).not.toContain('refusal')
  })

  it('is advice today, and no new try, where there is a concern and the patient would rather not talk (R-079)', () => {
    const declined: ScreeningEvent[] = [
      ...bothLocks,
      { type: 'asking', asking: 'declined' },
      ...judging('partly', 'care-note').slice(1),
    ]
    expect(tasks(planAfter(declined).writes)).toEqual(['review'])
  })

  it('R-157: carries for a child who tries again, and has the lead look today', () => {
    const unheard = [unlocked, noticed, { type: 'try-again', when: 'today', who: 'Nurse Okafor' }] as const
    const plan = planAfter([...unheard, ...judging('not-safe', 'team-only')], { age: 'under-18' })
    expect(plan.writes).toContainEqual(
      expect.objectContaining({ write: 'team-task', note: 'To try again: Nurse Okafor' }),
    )
    expect(plan.writes).toContainEqual(expect.objectContaining({ write: 'fulfil', due: NOW + 4 * HOUR }))
  })

  it('names who tries again', () => {
    const plan = planAfter([
      unlocked,
      noticed,
      { type: 'try-again', when: 'today', who: 'Ward sister' },
      ...judging('not-safe', 'team-only'),
    ])
    expect(JSON.stringify(plan.writes.filter(({ write }) => write === 'team-task'))).toContain('Ward sister')
  })

  it('asks an adult who is not able to decide nothing through anyone else: a task, and no referral (R-057)', () => {
    const plan = planAfter([
      ...agreeing('harbour-house'),
      { type: 'condition', set: { ability: 'not-now' } },
      { type: 'asking', asking: 'could-not-take-part' },
    ])
    expect(kinds(plan.writes)).not.toContain('referral')
    expect(plan.withheld).toContainEqual(expect.objectContaining({ because: 'not-an-adult-able-to-decide' }))
    expect(tasks(plan.writes)).toContain('ask-on-waking')
  })
})

describe('what is written', () => {
  it('is nothing before a person judged and chose', () => {
    expect(planAfter([unlocked, noticed]).writes).toEqual([])
    expect(planAfter([unlocked, noticed, ...judging('not-safe', 'team-only').slice(0, 3)]).writes).toEqual([])
  })

  it('never puts a care note on a chart where no concern was recorded, whatever the record suggests', () => {
    const plan = planAfter([
      unlocked,
      { type: 'weighed', indicator: 'pay-withheld', as: 'worth-asking' },
      { type: 'asking', asking: 'not-safe' },
      { type: 'concern', concern: 'none-recorded' },
      { type: 'documentation', choice: 'care-note' },
    ])
    expect(kinds(plan.writes)).not.toContain('flag')
  })

  it('gives each of two services its own consent, referral and task', () => {
    const plan = planAfter(agreeing('harbour-house', 'open-door'))
    const recipients = plan.writes.flatMap((item) =>
      item.write === 'consent' || item.write === 'referral' || item.write === 'fulfil'
        ? [`${item.write} ${item.recipient.id}`]
        : [],
    )
    expect(recipients.toSorted()).toEqual([
      'consent harbour-house',
      'consent open-door',
      'fulfil harbour-house',
      'fulfil open-door',
      'referral harbour-house',
      'referral open-door',
    ])
  })

  it('sends nothing to a service nobody has checked lately, and says so (R-032)', () => {
    const services = aSite.services.map((service) => ({
      ...service,
      contact: { ...service.contact, reviewBy: '1969-12-31' },
    }))
    const plan = planAfter(agreeing('harbour-house'), { site: { ...aSite, services } })
    expect(kinds(plan.writes)).not.toContain('referral')
    expect(plan.withheld).toContainEqual(expect.objectContaining({ because: 'service-not-current' }))
  })

  it('R-149: leaves out a service that may refer on, when what that means was not explained', () => {
    const site = {
      ...aSite,
      services: aSite.services.map((one) => ({ ...one, kind: 'local-authority' as const })),
    }
    const plan = planAfter(agreeing('harbour-house'), { site })
    expect(plan.withheld).toEqual([{ recipient: 'Harbour House', because: 'not-explained' }])
    expect(plan.writes.some(({ write }) => write === 'consent' || write === 'referral')).toBe(false)
  })

  it('refers a child on the duty to protect, with no consent and to the child protection lead alone (R-156)', () => {
    const plan = planAfter([...bothLocks, ...judging('partly', 'team-only')], { age: 'under-18' })
    expect(plan.writes.filter(({ write }) => write === 'referral')).toMatchObject([
      { basis: 'duty-to-protect', recipient: { id: 'child-protection' } },
    ])
    expect(kinds(plan.writes)).not.toContain('consent')
  })

  const unjudged = [unlocked, noticed, ...judging('not-safe', 'team-only')]

  it('DF-4: sends nobody as a child on a birth date that is missing; the lead is asked for advice, and it is said', () => {
    const plan = planAfter(unjudged, { age: 'unknown' })
    expect(kinds(plan.writes)).not.toContain('referral')
    expect(plan.withheld).toEqual([{ recipient: 'Child protection lead', because: 'age-not-settled' }])
    expect(tasks(plan.writes)).toEqual(['ask-alone', 'review'])
  })

  it('DF-6: a clinician’s doubt is enough to send, with no birth date at all', () => {
    const doubt: ScreeningEvent = { type: 'condition', set: { age: 'in-doubt' } }
    const plan = planAfter([unlocked, doubt, ...unjudged.slice(1)], { age: 'unknown' })
    expect(kinds(plan.writes)).toContain('referral')
    expect(plan.withheld).toEqual([])
  })
})

describe('how a service may reach the patient', () => {
  const contact: ScreeningEvent = {
    type: 'contact',
    set: { phone: 'safe', how: 'Tuesdays only at the clinic', never: 'no voicemail' },
  }
  const reason: ScreeningEvent = { type: 'reason', reason: 'He answers for her' }

  it('R-073: a service can be told what is needed and no name', () => {
    const need: ScreeningEvent = { type: 'need', need: 'shelter', wanted: true }
    expect(referralOf(need, reason, ...agreesTo('harbour-house', ['needs']))?.content).toEqual({
      needs: 'A safe place to stay',
    })
  })

  it('DF-9: a service that is not told the safe way is told not to call', () => {
    const told = agreesTo('harbour-house', ['first-name'])
    expect(referralOf(contact, reason, ...told)?.callingProhibited).toBe(true)
  })

  it('DF-9: one that is told it may call, and is told what must never be done', () => {
    const told = agreesTo('harbour-house', ['first-name', 'safe-contact'])
    expect(referralOf(contact, reason, ...told)).toMatchObject({
      callingProhibited: false,
      content: { 'safe-contact': 'Tuesdays only at the clinic; never: no voicemail' },
    })
  })
})
