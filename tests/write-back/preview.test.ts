import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { previewOf, type Preview } from '../../src/write-back/preview.ts'
import { agreeing, AGREED_AT, planAfter } from '../support/a-plan.ts'
import { aSite } from '../support/a-site.ts'
import { agreesTo, bothLocks, judgedAndSent } from '../support/screening-events.ts'

const CLEARED = 'Staff who are cleared for protected notes'
const DAY = 86_400_000

function previewAfter(events: readonly ScreeningEvent[], age: 'adult' | 'under-18' = 'adult'): Preview {
  const preview = previewOf(planAfter(events, { age }), aSite)
  if (!preview) throw new Error('This plan writes nothing.')
  return preview
}

const firstNameOnly = previewAfter([
  ...bothLocks,
  { type: 'need', need: 'shelter', wanted: true },
  { type: 'contact', set: { how: 'Tuesdays' } },
  ...agreesTo('harbour-house', ['first-name']),
  ...judgedAndSent,
])

describe('the preview of an adult’s referral', () => {
  it('says what stands in the record and who can see it', () => {
    expect(firstNameOnly.inRecord.map(({ what, whoCanSee }) => [what, whoCanSee])).toEqual([
      ['The note of this review: your judgement, what you noticed and what was said', CLEARED],
      ['A care note. It says only: “Care note: phone 4321 before contact or discharge”', CLEARED],
      ['What the patient agreed to share with Harbour House, and until when', CLEARED],
      ['The referral to Harbour House, and a task to follow it up', CLEARED],
      ['A task for Adult lead: give advice today', CLEARED],
      ['Who saved this and when, and what in the record it rests on', CLEARED],
    ])
  })

  it('shows each thing that is sent with its value, and until when (R-048)', () => {
    expect(firstNameOnly.sentTo).toEqual([
      {
        to: 'Harbour House',
        what: [{ item: 'First name', value: 'Testa' }],
        why: 'The patient agreed to this, for: A safe place to stay.',
        until: AGREED_AT + 30 * DAY,
        contact:
          'They are told not to call the patient. They are told no other way to reach them either. Agree how the patient will get in touch with them.',
        change: 'sharing',
        takeBack: 'harbour-house',
      },
    ])
  })

  it('says what the service is not told, and why', () => {
    expect(firstNameOnly.leftOut).toEqual([
      {
        what: 'Harbour House is not told: full name, date of birth, the safe way to make contact, what is needed and why we are concerned',
        because: 'The patient did not agree to share it.',
      },
      {
        what: 'Letters, reminders and messages to the patient',
        because: 'They may not be the only one who sees them.',
      },
    ])
  })

  it('names on the button what it does', () => {
    expect(firstNameOnly.button).toBe('Save both notes and send the referral to Harbour House')
    expect(previewAfter(agreeing('harbour-house', 'open-door')).button).toBe(
      'Save both notes and send the referrals to Harbour House and Open Door',
    )
  })
})

describe('the preview without a referral', () => {
  it('says that nothing goes out when the patient declined, and names it as left out', () => {
    const declined = previewAfter([
      ...bothLocks,
      { type: 'offer-answered', service: 'harbour-house', decision: 'does-not-agree', at: AGREED_AT },
      ...judgedAndSent,
      { type: 'documentation', choice: 'team-only' },
    ])
    expect(declined.sentTo).toEqual([])
    expect(declined.button).toBe('Save the note')
    expect(declined.leftOut.slice(0, 2)).toEqual([
      { what: 'A referral to Harbour House', because: 'The patient did not agree. Care goes on.' },
      { what: 'A care note', because: 'You chose a note for the team only.' },
    ])
  })

  it('is nothing at all when nothing is to be written', () => {
    const nothing = planAfter([...bothLocks, ...judgedAndSent, { type: 'documentation', choice: 'nothing' }])
    expect(previewOf(nothing, aSite)).toBeUndefined()
  })

  it('rests a child’s referral on the duty, whoever agrees (R-156)', () => {
    const [child] = previewAfter(
      [...bothLocks.slice(0, 1), { type: 'asking', asking: 'partly' }, ...judgedAndSent.slice(1)],
      'under-18',
    ).sentTo
    expect(child).toMatchObject({
      to: 'Child protection lead',
      why: 'To protect the child. It does not rest on anybody’s agreement.',
      change: 'duty',
    })
  })
})

const sideWhen = (
  sight: 'only-patient' | 'someone-else' | 'not-known',
  phone: 'safe' | 'not-safe' | 'not-known' = 'safe',
) => previewAfter([...bothLocks, { type: 'contact', set: { sight, phone } }, ...judgedAndSent])

describe('a yes that does not count any more', () => {
  const shelter: ScreeningEvent = { type: 'need', need: 'shelter', wanted: true }
  const agreed = [...bothLocks, shelter, ...agreesTo('harbour-house'), ...judgedAndSent]

  it.each<[string, ScreeningEvent, RegExp]>([
    ['another need', { type: 'need', need: 'food', wanted: true }, /changed since. Ask them again/],
    [
      'a talk they would rather not have',
      { type: 'condition', set: { willing: 'declines' } },
      /would rather not/,
    ],
    ['somebody else’s word', { type: 'condition', set: { alone: 'companion-stays' } }, /asked alone/],
  ])('is never forgotten without a word: after %s (R-048)', (_after, event, because) => {
    const no: ScreeningEvent = {
      type: 'offer-answered',
      service: 'harbour-house',
      decision: 'does-not-agree',
      at: 2_000,
    }
    const calledOff = event.type === 'condition' && event.set.alone !== undefined ? [no] : []
    const { sentTo, leftOut } = previewAfter([...agreed, event, ...calledOff])
    expect(sentTo).toEqual([])
    const [line] = leftOut.filter(({ what }) => what === 'A referral to Harbour House')
    expect(line?.because).toMatch(because)
  })
})

describe('what the patient’s side may see', () => {
  it('DF-2: not known is told as not known, and keeps everything from it', () => {
    expect(sideWhen('not-known').patientSide).toBe(
      'Nobody knows who can see the patient’s online record, post or bills, so everything is marked to be kept from the patient’s side. It has not been tested whether this record system does so.',
    )
    expect(sideWhen('not-known').leftOut.map(({ what }) => what)).toContain(
      'Letters, reminders and messages to the patient',
    )
  })

  it('DF-2: opens only on the patient’s word that nobody else looks', () => {
    expect(sideWhen('only-patient').patientSide).toContain('nobody else can')
    expect(sideWhen('only-patient').leftOut).toEqual([])
    expect(sideWhen('someone-else').patientSide).toMatch(/^Someone else can see/)
  })

  it.each([
    ['it was not safe to ask', { alone: 'companion-stays' }, 'not-safe'],
    ['they could not take part', { ability: 'not-now' }, 'could-not-take-part'],
    ['they could not be asked what may be written', { alone: 'companion-stays' }, 'done'],
  ] as const)('DF-2: stays closed where %s, whatever was said before (R-045)', (_where, set, asking) => {
    const side = previewAfter([
      ...bothLocks,
      { type: 'contact', set: { sight: 'only-patient', phone: 'safe' } },
      { type: 'condition', set },
      ...judgedAndSent.filter(({ type }) => type !== 'asking'),
      { type: 'asking', asking },
    ]).patientSide
    expect(side).toMatch(/^The patient could not be asked what may be written, so everything is marked/)
  })

  it.each([
    ['not-safe', /^Someone else may answer or read the patient’s phone, so everything is marked/],
    ['not-known', /^Nobody knows who answers or reads the patient’s phone, so everything is marked/],
  ] as const)(
    'DF-2: stays closed on a phone that is %s, for the online record opens there',
    (phone, words) => {
      expect(sideWhen('only-patient', phone).patientSide).toMatch(words)
      expect(sideWhen('only-patient', phone).leftOut.map(({ what }) => what)).toContain(
        'Letters, reminders and messages to the patient',
      )
    },
  )
})
