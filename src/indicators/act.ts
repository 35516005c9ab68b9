import { isParentOfChild, onlyWhere } from './came-along.ts'
import type { Indicator } from './indicator.ts'
import { RELATIVE_OR_CARER } from './relative-or-carer.ts'

/** How someone came to be where they are: found, moved, housed or handed on by others. */
export const act: readonly Indicator[] = [
  {
    id: 'arranged-by-others',
    group: 'act',
    topic: 'journey',
    label: 'Others arranged the journey, or move the person from place to place',
    why: 'Being moved by others, across a border or within a country, is how control often begins.',
    explanations: ['Family, an employer or an agency may lawfully arrange travel', RELATIVE_OR_CARER],
    cannotTell: 'Whether the person had a say.',
    requirements: ['R-098', 'R-099', 'R-117', 'R-119'],
    people: 'anyone',
    prompt: 'Who planned how you came here? Was it your choice?',
    concepts: [],
  },
  {
    id: 'not-as-promised',
    group: 'act',
    topic: 'journey',
    label: 'Work or life here is not what was promised',
    why: 'False promises are a common way to bring people into harm, and people often blame themselves for it.',
    explanations: ['Plans that failed without anyone deceiving them', 'An ordinary disappointment at work'],
    cannotTell: 'What was promised, and by whom.',
    requirements: ['R-022', 'R-098', 'R-119'],
    people: 'anyone',
    prompt: 'Is your life here the way you were told it would be?',
    methods: ['false-promises'],
    concepts: [],
  },
  {
    id: 'brought-by-companion',
    group: 'act',
    topic: 'journey',
    label: 'Someone came along as escort',
    said: 'Someone brings them here and takes them away again',
    why: 'Someone who is watched is often driven to care and back by the same person.',
    explanations: [
      'A friend, relative or carer who helps',
      'A new arrival who does not know the way',
      RELATIVE_OR_CARER,
    ],
    cannotTell: 'Who the companion really is. Most companions are never recorded.',
    requirements: ['R-016', 'R-019', 'R-132'],
    people: 'anyone',
    prompt: 'Who brought you here today? How will you get back?',
    concepts: ['companion'],
    find: (facts, { person }) =>
      onlyWhere(facts, ({ who }) => !isParentOfChild(who, person), {
        because: 'Someone came along as escort',
        otherwise: 'A parent came along as escort',
      }),
  },
  {
    id: 'risk-noted-before',
    group: 'act',
    topic: 'journey',
    label: 'A colleague noted a risk before, or examined the person for it',
    said: 'At risk before, as a colleague saw it',
    why: 'Someone who knew the person then saw enough to write it down.',
    explanations: [
      'Wrong patient, or coded by mistake',
      'Old, and no longer so',
      'An examination code is used as well when the concern was ruled out',
    ],
    cannotTell: 'Whether anything happened, and whether the person is in danger now.',
    requirements: ['R-055', 'R-105', 'R-118'],
    people: 'anyone',
    concepts: ['earlier-risk', 'earlier-examination'],
  },
]
