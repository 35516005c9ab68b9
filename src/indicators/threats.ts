import type { Indicator } from './indicator.ts'
import { notZero } from './patterns.ts'
import { RELATIVE_OR_CARER } from './relative-or-carer.ts'

/** Fear and harm as means: threats, violence, not being safe. R-119 R-131 */
export const threats: readonly Indicator[] = [
  {
    id: 'threatened',
    group: 'means',
    topic: 'threats',
    label: 'Threats against the person or their family, or to report them',
    why: 'Threats, also against people far away or with the authorities, keep people silent.',
    explanations: ['A quarrel with a partner, neighbour or landlord', 'Fear that comes from an earlier time'],
    cannotTell: 'Anything about it: it is not recorded.',
    requirements: ['R-014', 'R-065', 'R-119'],
    people: 'anyone',
    prompt: 'Has anyone said they would hurt you? Or hurt your family, or report you?',
    childPrompt: 'Has anyone scared you or hurt you?',
    methods: ['physical-threats', 'threats-to-family', 'threat-of-authorities'],
    concepts: [],
  },
  {
    id: 'harmed-by-others',
    group: 'means',
    topic: 'threats',
    label: 'Violence or abuse by someone',
    why: 'Violence is used to control people in every kind of exploitation.',
    explanations: [
      'Partner violence',
      'A street assault',
      'An examination that ruled it out',
      RELATIVE_OR_CARER,
    ],
    cannotTell: 'Who did it, why, and whether it goes on.',
    requirements: ['R-003', 'R-119', 'R-131'],
    people: 'anyone',
    forChild: {
      explanations: [
        'A fight between children, or an assault by a stranger',
        'A concern that was looked into and settled, with help',
        RELATIVE_OR_CARER,
      ],
    },
    prompt: 'Has anyone hurt you? Has anyone made you do what you did not want?',
    methods: ['physical-harm'],
    concepts: ['abuse-or-assault', 'assault', 'crime-against-them', 'unspecified-harm'],
  },
  {
    id: 'not-safe-at-home',
    group: 'setting',
    topic: 'living',
    label: 'Does not feel safe where they live, or with someone',
    why: 'The person themself is the best judge of danger.',
    explanations: ['A partner, an ex-partner or the neighbourhood', 'Poor housing', RELATIVE_OR_CARER],
    forChild: {
      explanations: ['A quarrel at home, bullying, or the neighbourhood', 'Poor housing', RELATIVE_OR_CARER],
    },
    cannotTell: 'Of whom they are afraid, and whether it is so today.',
    requirements: ['R-077', 'R-119', 'R-131'],
    people: 'anyone',
    prompt: 'Do you feel safe going back there today?',
    childPrompt: 'Do you feel safe where you live?',
    concepts: ['feels-unsafe'],
    find: (facts) => ({ evidence: notZero(facts) }),
  },
]
