import type { Service, ServiceKind } from '../site/site.ts'
import { criteriaThat, type Competence, type Criterion } from './competence.ts'
import { harmWords } from './harm-words.ts'
import type { Search } from './search.ts'
import { needWords } from './wording.ts'

/** What each kind of service is called. R-038 R-041 R-042 R-043 R-062 R-084 R-147 */
export const kindWords: Record<ServiceKind, string> = {
  'first-point-of-service': 'First place to turn to',
  shelter: 'Place to stay',
  health: 'Health service',
  legal: 'Legal advice',
  support: 'Support',
  'local-authority': 'Local authority',
  'police-unit': 'Police',
  'anti-slavery-partnership': 'Local agencies working together',
  helpline: 'Phone line',
}

/** 'For women and men, from 18 years' */
export function servedWords({ serves: { people, ages } }: Service): string {
  const whom = people.includes('anyone') ? 'anyone' : people.join(' and ')
  return `For ${whom}${agesWords(ages)}`
}

function agesWords(ages: Service['serves']['ages']): string {
  const { from = 0, to } = ages ?? {}
  if (to !== undefined) return `, ${from} to ${to} years`
  return from > 0 ? `, from ${from} years` : ''
}

/** 'Speaks English, Polish; interpreters for other languages' */
export function languageWords({ serves: { languages, interpreter } }: Service): string {
  const spoken = languages.length === 0 ? '' : `Speaks ${languages.join(', ')}`
  if (interpreter !== true) return spoken
  return spoken === '' ? 'Interpreters for any language' : `${spoken}; interpreters for other languages`
}

/** 'Hillside, in town' · 'Northport, 40 km away' · 'Anywhere in the country' */
export function placeWords({ level, place }: Service): string {
  const area = place?.area ?? (level === 'country' ? 'Anywhere in the country' : 'Near here')
  return place?.km === undefined ? area : `${area}, ${place.km === 0 ? 'in town' : `${place.km} km away`}`
}

const criterionWords: Record<Criterion, string> = {
  need: 'the need',
  people: 'whom it takes',
  age: 'the age',
  language: 'the language',
  harm: 'the kind of harm',
  distance: 'how far it is',
}

/** How far an entry is known to suit this patient, with the points that are open. It judges the entry, not the patient. */
export function competenceWords(competence: Competence): string {
  if (competence.overall === 'yes') return 'Fits, by all that was looked at.'
  const named = criteriaThat(competence, competence.overall).map((criterion) => criterionWords[criterion])
  return competence.overall === 'no'
    ? `Does not fit: ${named.join(', ')}.`
    : `Not known yet: ${named.join(', ')}. Ask when you phone.`
}

/** What is looked for, in one line: a safe place to stay · women · 29 years. */
export function searchWords({ needs, people, age, language, harm, withinKm }: Search): string {
  return [
    needs.map((need) => needWords[need]).join(', ') || 'any need',
    people,
    age === undefined ? undefined : `${age} years`,
    language,
    harm && ('chosen' in harm ? harmWords[harm.chosen] : 'harm as told or seen'),
    withinKm === undefined ? undefined : withinKm === 0 ? 'in town' : `up to ${withinKm} km`,
  ]
    .filter((word) => word !== undefined)
    .join(' · ')
}
