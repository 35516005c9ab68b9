import * as fc from 'fast-check'
import { catalogue } from '../../src/indicators/catalogue.ts'
import { noticedLines } from '../../src/indicators/noticed.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { careFor } from '../../src/screening/follow-up.ts'
import { topicWords } from '../../src/screening/topic-words.ts'
import { circumstances, ownViews, precautions, safetyQuestions } from '../../src/screening/safety.ts'
import { needWords, urgentWords } from '../../src/screening/wording.ts'

/** Everything of one talk that has a place in the review, each thing once. */
const clicks: readonly ScreeningEvent[] = [
  ...keysOf(urgentWords).map((need) => ({ type: 'urgent-need', need, present: true }) as const),
  { type: 'danger', danger: 'not-sure' },
  { type: 'interpreter', kind: 'phone' },
  { type: 'interpreter-check', check: 'patient-content', done: true },
  { type: 'interpreter-check', check: 'gender-offered', done: true },
  { type: 'booking', kind: 'sign-here', when: 'Tuesday' },
  { type: 'police', risks: 'they know of threats', advice: 'wanted' },
  { type: 'others-warned', said: true },
  { type: 'others-at-risk', answer: 'yes' },
  { type: 'help', offered: 'voice', wanted: 'wanted' },
  { type: 'contact', set: { never: 'no letters' } },
  { type: 'contact', set: { sight: 'only-patient', phone: 'safe', how: 'mornings' } },
  ...noticedLines.flatMap(({ indicator }): ScreeningEvent[] => [
    { type: 'noticed', indicator, present: true },
    { type: 'noticed-note', indicator, note: 'seen' },
  ]),
  ...catalogue.flatMap(({ id }): ScreeningEvent[] => [
    { type: 'weighed', indicator: id, as: 'worth-asking' },
    {
      type: 'answered',
      indicator: id,
      answer: { value: 'reported-today', time: 'past', saidBy: 'patient', note: 'n', origin: 'manual' },
    },
  ]),
  ...keysOf(topicWords).map((topic) => ({ type: 'words', topic, words: 'said' }) as const),
  ...keysOf(needWords).map((need) => ({ type: 'need', need, wanted: true }) as const),
  { type: 'first-need', need: 'shelter' },
  { type: 'since-last', answer: 'changed' },
  { type: 'patient-raised-it' },
  { type: 'own-words', words: 'a room' },
  ...ownViews.map((about) => ({ type: 'safety-said', said: { about, words: 'said' } }) as const),
  ...safetyQuestions.map((asked) => ({ type: 'safety-said', said: { asked, reply: 'not-sure' } }) as const),
  ...circumstances.map(
    (circumstance) => ({ type: 'safety-said', said: { circumstance, holds: true } }) as const,
  ),
  ...precautions.map((precaution) => ({ type: 'safety-noted', noted: { precaution, taken: true } }) as const),
  { type: 'safety-noted', noted: { staysUnsafe: 'the way home' } },
  { type: 'follow-up', set: { within: 'week', who: 'w', reason: 'r', care: careFor('adult').toReversed() } },
  { type: 'only-if-raised', only: true },
  { type: 'try-again', when: 'tomorrow', who: 'the night nurse' },
  { type: 'child-told', told: 'told' },
  { type: 'called', call: { whom: 'Adult lead', decidedBy: 'senior', at: 2_000 } },
  { type: 'called', call: { whom: 'Security', decidedBy: 'patient', at: 3_000 } },
]

/** Any of it, in any order: people do not talk as a form is laid out. */
export const anyClicks: fc.Arbitrary<ScreeningEvent[]> = fc.shuffledSubarray([...clicks], {
  minLength: clicks.length / 2,
})

function keysOf<Key extends string>(words: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(words).filter((key): key is Key => key in words)
}
