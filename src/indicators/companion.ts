import { isParentOfChild, onlyWhere } from './came-along.ts'
import type { Indicator } from './indicator.ts'
import { RELATIVE_OR_CARER } from './relative-or-carer.ts'

/** Control that comes into the room: what a companion does. R-016 R-017 R-018 */
export const companion: readonly Indicator[] = [
  {
    id: 'companion-interprets',
    group: 'means',
    topic: 'control',
    label: 'The companion interprets',
    why: 'Whoever interprets decides what is said on both sides.',
    explanations: [
      'No interpreter was on shift',
      'The patient asked for someone they trust',
      RELATIVE_OR_CARER,
    ],
    cannotTell: 'What was left out or changed.',
    requirements: ['R-017', 'R-111'],
    people: 'anyone',
    concepts: ['companion-interprets'],
    find: (facts) =>
      onlyWhere(facts, ({ who }) => who !== 'not-said', {
        because: 'Someone who came along interpreted',
        otherwise: 'Somebody interpreted, and the record does not say who',
      }),
  },
  {
    id: 'companion-is-employer',
    group: 'means',
    topic: 'control',
    label: 'An employer or manager came along',
    why: 'Someone who holds the work may also hold the pay, the housing and the papers.',
    explanations: [
      'A kind employer, or a duty to bring an injured worker to care',
      'A relative who also runs a family business',
      RELATIVE_OR_CARER,
    ],
    cannotTell: 'Whether the patient wanted them here.',
    requirements: ['R-016', 'R-132'],
    people: 'anyone',
    concepts: ['companion-employer'],
    find: (facts) =>
      onlyWhere(facts, ({ who }) => who !== 'not-at-a-visit', {
        because: facts.some(({ who }) => who !== 'not-at-a-visit' && who !== 'perhaps-at-a-visit')
          ? 'An employer or manager came along'
          : 'An employer or manager is named in the record, and was perhaps at a visit',
        otherwise: 'An employer or manager is named in the record, and at no visit',
      }),
  },
  {
    id: 'companion-speaks',
    group: 'means',
    topic: 'control',
    label: 'Someone else tells the story or answers for the person',
    why: 'People who are controlled are often not allowed to speak for themselves.',
    explanations: [
      'Pain, confusion, deafness or a language the team does not speak',
      'A parent or carer who usually does the talking',
      RELATIVE_OR_CARER,
    ],
    cannotTell: 'Whether the patient would tell it in another way alone.',
    requirements: ['R-018', 'R-020'],
    people: 'anyone',
    concepts: ['companion-speaks'],
    find: (facts, { person }) =>
      onlyWhere(facts, ({ who }) => !isParentOfChild(who, person), {
        because: 'Someone else gave the history',
        otherwise: 'A parent gave the history',
      }),
  },
  {
    id: 'watched',
    group: 'means',
    topic: 'control',
    label: 'Someone watches, stays close or will not leave',
    why: 'A minder watches what is said and done.',
    explanations: [
      'A worried relative or friend',
      'A carer on duty',
      'What people are used to at home',
      RELATIVE_OR_CARER,
    ],
    cannotTell: 'Most of it: minders are seldom recorded. Look for yourself.',
    requirements: ['R-016', 'R-018', 'R-132'],
    people: 'anyone',
    methods: ['limits-care'],
    concepts: [],
  },
  {
    id: 'quiet-pressure',
    group: 'means',
    topic: 'control',
    label: 'Quiet signs of pressure: a look, a hand, a silence',
    why: 'Intimidation is often quiet; it can be felt in the room before it can be named.',
    explanations: ['Shyness, pain or worry about the illness', 'Tension in the family for another reason'],
    cannotTell: 'Anything: only someone in the room can notice it.',
    requirements: ['R-020'],
    people: 'anyone',
    concepts: [],
  },
]
