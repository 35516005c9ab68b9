import type { Indicator } from './indicator.ts'
import { RELATIVE_OR_CARER } from './relative-or-carer.ts'

/** Where someone lives and how they come to care. */
export const setting: readonly Indicator[] = [
  {
    id: 'living-conditions',
    group: 'setting',
    topic: 'living',
    label: 'Poor, crowded or no housing',
    why: 'Those who depend on someone for a bed find it hard to leave.',
    explanations: ['Poverty and the price of housing', 'A large family or student house'],
    cannotTell: 'Who decides who sleeps there, and who may leave.',
    requirements: ['R-120', 'R-126'],
    people: 'anyone',
    prompt: 'Where do you sleep? Can you lock or open the door?',
    concepts: ['living-conditions'],
  },
  {
    id: 'lives-at-work',
    group: 'setting',
    topic: 'living',
    label: 'Lives where they work, or in housing the employer controls',
    why: 'Work and bed in one hand means that leaving the work is losing the bed.',
    explanations: ['Seasonal, care or hotel work with lawful lodging', RELATIVE_OR_CARER],
    cannotTell: 'Anything about it: it is not recorded.',
    requirements: ['R-101', 'R-102', 'R-120'],
    people: 'anyone',
    prompt: 'Do you sleep at the place where you work?',
    concepts: [],
  },
  {
    id: 'emergency-visits',
    group: 'setting',
    topic: 'health',
    label: 'Visits to emergency care',
    said: 'Comes to emergency care',
    why: 'For people without a doctor of their own, or without leave to see one, the emergency department may be the only door.',
    explanations: ['Long illness, children, or no appointment elsewhere', 'This visit'],
    cannotTell: 'Why they came here and not elsewhere.',
    requirements: ['R-127'],
    people: 'anyone',
    concepts: ['emergency-visit'],
    find: (facts) => ({ evidence: facts, because: 'Visits to emergency care' }),
  },
]
