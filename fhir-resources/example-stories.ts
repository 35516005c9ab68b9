import type { Fact } from '../src/chart/chart.ts'
import type { ScreeningEvent } from '../src/screening/events.ts'
import type { AgeInRecord } from '../src/screening/patient.ts'
import { explainPoints, type Information } from '../src/screening/sharing.ts'

/** One conversation with one of the synthetic people, told by what happens in it. */
export interface Story {
  id: string
  screening: string
  /** One of `patients/`. */
  patient: string
  age: AgeInRecord
  about: string
  evidence: Readonly<Record<string, readonly Fact[]>>
  events: readonly ScreeningEvent[]
}

/** In the files of the synthetic people, today is 15 June 2026. */
export const TODAY = Date.UTC(2026, 5, 15, 10, 30)

const inPrivate: readonly ScreeningEvent[] = [
  { type: 'nobody-else-can-see' },
  {
    type: 'condition',
    set: {
      alone: 'alone',
      language: 'professional-interpreter',
      age: 'clearly-adult',
      ability: 'able',
      limitsExplained: true,
      willing: 'agrees',
    },
  },
]

const mayBeTold: readonly Information[] = ['first-name', 'safe-contact', 'needs']
const harbourHouse = { service: 'harbour-house' } as const

const agreed: Story = {
  id: 'agreed',
  screening: '0a6f1e52-7c1d-4c43-9a0b-5d2f8e3b7c10',
  patient: 'adult-companion',
  age: 'adult',
  about: 'an adult who talked, and agreed that one service may be told three things',
  evidence: {
    injuries: [
      {
        concept: 'injury',
        text: 'Bruises to back and arms after a fall at work',
        source: { type: 'Condition', id: 'adult-companion-condition-1', version: '1' },
      },
    ],
  },
  events: [
    ...inPrivate,
    { type: 'weighed', indicator: 'injuries', as: 'worth-asking' },
    { type: 'noticed', indicator: 'companion-speaks', present: true },
    { type: 'help', offered: 'voice', wanted: 'wanted' },
    {
      type: 'contact',
      set: { sight: 'someone-else', phone: 'safe', how: 'Her own mobile, mornings', never: 'No letters' },
    },
    {
      type: 'answered',
      indicator: 'pay-withheld',
      answer: { value: 'reported-today', time: 'now', saidBy: 'patient', origin: 'manual' },
    },
    { type: 'words', topic: 'work', words: 'He keeps my pay until the season is over' },
    { type: 'need', need: 'shelter', wanted: true },
    { type: 'first-need', need: 'shelter' },
    { type: 'asking', asking: 'done' },
    { type: 'concern', concern: 'serious' },
    { type: 'reason', reason: 'Injuries, no pay, and afraid of the man who came along' },
    ...explainPoints.map((point): ScreeningEvent => ({
      type: 'explained',
      ...harbourHouse,
      point,
      done: true,
    })),
    ...mayBeTold.map((item): ScreeningEvent => ({
      type: 'information',
      ...harbourHouse,
      item,
      shared: true,
    })),
    { type: 'offer-answered', ...harbourHouse, decision: 'agrees', at: TODAY },
    { type: 'documentation', choice: 'care-note' },
  ],
}

const declined: Story = {
  id: 'declined',
  screening: '1b7a2f63-8d2e-4d54-8b1c-6e3a9f4c8d21',
  patient: 'proxy-adult',
  age: 'adult',
  about: 'an adult who wanted nothing sent, and agreed that this may be kept',
  evidence: {},
  events: [
    ...inPrivate,
    {
      type: 'answered',
      indicator: 'pay-withheld',
      answer: { value: 'declined', saidBy: 'patient', origin: 'manual' },
    },
    { type: 'offer-answered', ...harbourHouse, decision: 'does-not-agree', at: TODAY },
    { type: 'asking', asking: 'declined' },
    { type: 'concern', concern: 'some' },
    { type: 'reason', reason: 'Does not feel safe at home' },
    { type: 'documentation', choice: 'team-only' },
    { type: 'keep-refusal', keep: true },
  ],
}

const child: Story = {
  id: 'child',
  screening: '2c8b3a74-9e3f-4e65-9c2d-7f4b0a5d9e32',
  patient: 'child',
  age: 'under-18',
  about: 'a child, for whom the child protection lead is told on the duty to protect',
  evidence: {},
  events: [
    { type: 'nobody-else-can-see' },
    { type: 'noticed', indicator: 'companion-speaks', present: true },
    { type: 'child-told', told: 'told' },
    { type: 'asking', asking: 'partly' },
    { type: 'concern', concern: 'serious' },
    { type: 'reason', reason: 'Third infection in nine months, away from home for nights' },
    { type: 'documentation', choice: 'care-note' },
  ],
}

const notAsked: Story = {
  id: 'not-asked',
  screening: '3d9c4b85-0f4a-4f76-8d3e-8a5c1b6e0f43',
  patient: 'unconscious',
  age: 'adult',
  about: 'an adult who could not take part: nothing was asked, and the team tries again',
  evidence: {},
  events: [
    { type: 'nobody-else-can-see' },
    { type: 'noticed', indicator: 'companion-speaks', present: true },
    { type: 'condition', set: { ability: 'not-now' } },
    { type: 'asking', asking: 'could-not-take-part' },
    { type: 'concern', concern: 'some' },
    { type: 'reason', reason: 'The man who came along answers for him and will not leave' },
    { type: 'documentation', choice: 'team-only' },
  ],
}

export const stories: readonly Story[] = [agreed, declined, child, notAsked]
