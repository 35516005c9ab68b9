import * as fc from 'fast-check'
import { answerValues } from '../../src/screening/answers.ts'
import type { Reply } from '../../src/instruments/replies.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { askings, concerns } from '../../src/screening/judgement.ts'
import { pages } from '../../src/screening/pages.ts'
import type { AgeInRecord } from '../../src/screening/patient.ts'
import { explainPoints, informationItems, type Point } from '../../src/screening/sharing.ts'

/** Everything that can be clicked, typed or happen, in no sensible order: a clinician in a hurry, and a late click. */
const services = ['harbour-house', 'open-door']
const indicators = ['pay-withheld', 'companion-speaks', 'injuries']
const noticeable = ['companion-speaks', 'injuries']
const words = fc.constantFrom('', 'canary words', 'the cook keeps my passport')
const at = fc.constantFrom(1_000, 2_000, 3_000)

export const anyAge = fc.constantFrom<AgeInRecord>('under-18', 'adult', 'unknown')

const moves: fc.Arbitrary<ScreeningEvent> = fc.oneof(
  fc.constantFrom<ScreeningEvent>(
    { type: 'nobody-else-can-see' },
    { type: 'not-now' },
    { type: 'hidden' },
    { type: 'idle' },
    { type: 'came-back' },
    { type: 'sent' },
    { type: 'not-saved' },
    { type: 'record-read', age: 'adult' },
    { type: 'record-read', age: 'under-18' },
  ),
  fc.constantFrom(...pages).map((to): ScreeningEvent => ({ type: 'went', to })),
)

const conditions: fc.Arbitrary<ScreeningEvent> = fc
  .oneof(
    fc
      .constantFrom('alone', 'companion-stays', 'police-or-guard', 'not-possible')
      .map((alone) => ({ alone })),
    fc
      .constantFrom('shared-language', 'professional-interpreter', 'nobody-free', 'only-companion')
      .map((language) => ({ language })),
    fc.constantFrom('clearly-adult', 'in-doubt').map((age) => ({ age })),
    fc.constantFrom('able', 'not-now', 'capacity-in-doubt').map((ability) => ({ ability })),
    fc.boolean().map((limitsExplained) => ({ limitsExplained })),
    fc.constantFrom('agrees', 'declines').map((willing) => ({ willing })),
  )
  .map((set) => ({ type: 'condition' as const, set }))

/** What is noted now and then, in all its kinds. */
const asides = fc.constantFrom<ScreeningEvent>(
  { type: 'urgent-need', need: 'pain', present: true },
  { type: 'urgent-need', need: 'suicide-safety', present: true },
  { type: 'noticed-note', indicator: 'injuries', note: 'both wrists' },
  { type: 'help', offered: 'sign', wanted: 'wanted' },
  { type: 'replies-taken-back', instrument: 'house-form' },
  { type: 'try-again', when: 'next-visit', who: 'Sister Jones' },
  { type: 'safety-noted', noted: { precaution: 'security-told', taken: true } },
  { type: 'safety-noted', noted: { staysUnsafe: 'someone waits outside' } },
  { type: 'safety-noted', noted: { takenBack: true } },
  { type: 'follow-up', set: { within: 'week', who: 'the wound clinic' } },
  { type: 'child-told', told: 'not-yet' },
  { type: 'called-off', services: ['harbour-house'] },
  { type: 'called', call: { whom: 'Adult lead', decidedBy: 'senior', at: 2_000 } },
)

/** Who is around the conversation. */
const around = fc.constantFrom<ScreeningEvent>(
  { type: 'interpreter', kind: 'sign-video' },
  { type: 'interpreter-check', check: 'gender-offered', done: true },
  { type: 'interpreter-uneasy' },
  { type: 'booking', kind: 'phone', when: 'Tuesday 10:00' },
  { type: 'police', risks: 'they know of threats' },
  { type: 'police', risks: '', advice: 'wanted' },
)

const notes: fc.Arbitrary<ScreeningEvent> = fc.oneof(
  asides,
  around,
  fc.record({
    type: fc.constant('weighed' as const),
    indicator: fc.constantFrom(...indicators),
    as: fc.constantFrom('worth-asking' as const, 'explained' as const, undefined),
  }),
  fc.record({
    type: fc.constant('noticed' as const),
    indicator: fc.constantFrom(...noticeable),
    present: fc.boolean(),
  }),
  fc
    .constantFrom('yes' as const, 'no' as const, 'not-sure' as const)
    .map((danger) => ({ type: 'danger' as const, danger })),
  fc.constantFrom(...askings).map((asking) => ({ type: 'asking' as const, asking })),
  fc.constantFrom(...concerns).map((concern) => ({ type: 'concern' as const, concern })),
  fc.constantFrom('', 'seen and heard').map((reason) => ({ type: 'reason' as const, reason })),
  fc
    .constantFrom('care-note' as const, 'team-only' as const, 'nothing' as const)
    .map((choice) => ({ type: 'documentation' as const, choice })),
  fc.boolean().map((keep) => ({ type: 'keep-refusal' as const, keep })),
  fc.constant({ type: 'taken-back' as const, topic: 'work' as const, indicators }),
)

const sayings: fc.Arbitrary<ScreeningEvent> = fc.oneof(
  fc.constantFrom<ScreeningEvent>(
    { type: 'first-need', need: 'shelter' },
    { type: 'since-last', answer: 'changed' },
    { type: 'since-last', answer: 'declined' },
    { type: 'patient-raised-it' },
    { type: 'patient-raised-it', mistaken: true },
    { type: 'nothing-now', nothing: true },
    { type: 'safety-said', said: { asked: 'pursuit', reply: 'yes' } },
    { type: 'safety-said', said: { asked: 'goingBack', reply: 'declined' } },
    { type: 'safety-said', said: { circumstance: 'children-depend', holds: true } },
    { type: 'counting', said: { told: 'purpose', done: true } },
    { type: 'counting', said: { answer: 'agrees' } },
    { type: 'counting', said: { answer: 'does-not-agree' } },
    { type: 'only-if-raised', only: true },
    { type: 'others-warned', said: true },
    { type: 'others-at-risk', answer: 'yes' },
    { type: 'others-at-risk', answer: 'declined' },
  ),
  fc.record({
    type: fc.constant('answered' as const),
    indicator: fc.constantFrom(...indicators),
    answer: fc.record({
      value: fc.constantFrom(...answerValues),
      saidBy: fc.constantFrom(
        'patient' as const,
        'clinician' as const,
        'chart' as const,
        'companion' as const,
      ),
      origin: fc.constantFrom('auto' as const, 'override' as const, 'manual' as const),
    }),
  }),
  words.map((text) => ({ type: 'words' as const, topic: 'work' as const, words: text })),
  words.map((text) => ({ type: 'own-words' as const, words: text })),
  fc.record({
    type: fc.constant('replied' as const),
    instrument: fc.constant('house-form'),
    question: fc.constantFrom('told', 'constructor'),
    reply: fc.constantFrom<Reply | undefined>(undefined, 'declined', { values: ['reply canary'] }),
  }),
  words.map((text) => ({ type: 'safety-said' as const, said: { about: 'afraidOf' as const, words: text } })),
  fc
    .constantFrom('shelter' as const, 'health' as const, 'police' as const)
    .map((need) => ({ type: 'need' as const, need, wanted: true })),
  fc
    .record({
      sight: fc.constantFrom('only-patient' as const, 'someone-else' as const, 'not-known' as const),
      phone: fc.constantFrom('safe' as const, 'not-safe' as const, 'not-known' as const),
      how: fc.constantFrom('', 'safe way canary', 'Mobile, mornings'),
    })
    .map((set) => ({ type: 'contact' as const, set })),
  fc.record({
    type: fc.constant('explained' as const),
    service: fc.constantFrom(...services),
    point: fc.constantFrom<Point>(...explainPoints, 'nrm-outcomes'),
    done: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('information' as const),
    service: fc.constantFrom(...services),
    item: fc.constantFrom(...informationItems),
    shared: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('offer-answered' as const),
    service: fc.constantFrom(...services),
    decision: fc.constantFrom('agrees' as const, 'does-not-agree' as const),
    at,
  }),
)

const anyEvent: fc.Arbitrary<ScreeningEvent> = fc.oneof(moves, conditions, notes, sayings)

/** What opens both locks for someone who is, or is judged, an adult. */
export const bothLocks: readonly ScreeningEvent[] = [
  { type: 'nobody-else-can-see' },
  {
    type: 'condition',
    set: {
      alone: 'alone',
      language: 'shared-language',
      age: 'clearly-adult',
      ability: 'able',
      limitsExplained: true,
      willing: 'agrees',
    },
  },
]

/** A patient who is told everything about one service and says yes. */
export function agreesTo(service: string, information = informationItems): ScreeningEvent[] {
  return [
    // The reason stands before it is agreed to share it; one that is put in afterwards asks again.
    ...(information.includes('concern') ? [{ type: 'reason', reason: 'seen and heard' } as const] : []),
    ...explainPoints.map((point): ScreeningEvent => ({ type: 'explained', service, point, done: true })),
    ...information.map((item): ScreeningEvent => ({ type: 'information', service, item, shared: true })),
    { type: 'offer-answered', service, decision: 'agrees', at: 1_000 },
  ]
}

export const judgedAndSent: readonly ScreeningEvent[] = [
  { type: 'asking', asking: 'done' },
  { type: 'concern', concern: 'serious' },
  { type: 'reason', reason: 'seen and heard' },
  { type: 'documentation', choice: 'care-note' },
  { type: 'went', to: 'preview' },
]

/** Someone saw something and could not ask. */
const couldNotAsk: readonly ScreeningEvent[] = [
  { type: 'noticed', indicator: 'companion-speaks', present: true },
  { type: 'asking', asking: 'not-safe' },
  { type: 'concern', concern: 'some' },
  { type: 'reason', reason: 'seen and heard' },
  { type: 'documentation', choice: 'team-only' },
  { type: 'went', to: 'preview' },
]

const noise = fc.oneof(
  { weight: 2, arbitrary: fc.constant<ScreeningEvent[]>([]) },
  { weight: 3, arbitrary: fc.array(anyEvent, { maxLength: 3 }) },
)
const interruption = fc.constantFrom<readonly ScreeningEvent[]>(
  [],
  [],
  [{ type: 'hidden' }],
  [{ type: 'idle' }, ...bothLocks],
  [{ type: 'hidden' }, ...bothLocks],
)
/** What a patient may say to one service: nothing, yes to all, yes to a little, no after all. */
const answersTo = (service: string) =>
  fc.constantFrom<readonly ScreeningEvent[]>(
    [],
    agreesTo(service),
    agreesTo(service, ['first-name', 'needs']),
    [...agreesTo(service), { type: 'offer-answered', service, decision: 'does-not-agree', at: 1_000 }],
  )
const sent: ScreeningEvent = { type: 'sent' }
/** How a conversation is closed; most are judged and sent, with what is written changed at the last moment. */
const ending = fc.constantFrom<readonly ScreeningEvent[]>(
  [],
  [...judgedAndSent, sent],
  [...judgedAndSent, sent],
  [...judgedAndSent, { type: 'keep-refusal', keep: true }, sent],
  [...judgedAndSent, { type: 'documentation', choice: 'team-only' }, sent],
  [...couldNotAsk, sent],
  [...couldNotAsk, { type: 'concern', concern: 'none-recorded' }, sent],
)

/**
 * Sequences of events. Most go some way along the path a conversation takes, with noise between, so that the states
 * worth guarding are reached often; the rest are noise alone.
 */
export const anySequence: fc.Arbitrary<ScreeningEvent[]> = fc.oneof(
  { weight: 1, arbitrary: fc.array(anyEvent, { maxLength: 40 }) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(
        noise,
        fc.constantFrom(bothLocks, bothLocks, bothLocks.slice(0, 1)),
        noise,
        fc.tuple(...services.map(answersTo)),
        interruption,
        noise,
        ending,
        noise,
      )
      .map((parts) => parts.flatMap((part): readonly ScreeningEvent[] => part.flat())),
  },
)
