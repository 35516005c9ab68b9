import type { Fact, Participant, Visit } from '../../chart/chart.ts'
import type { Concept } from '../../chart/concept.ts'
import type { Attendee } from './attendee.ts'
import type { ConceptIndex } from './concept-of.ts'
import { dated, wordsFor, type CodeableConcept, type Coding } from './elements.ts'
import type { ReadVisit } from './encounter.ts'
import type { ReadAll } from './reading.ts'
import type { Related } from './related-person.ts'

type People = ReadonlyMap<string, Related>

/** A visit with the people in it, each once, with what the record says they are to the patient. */
export function withPeople({ visit, attendees }: ReadVisit, related: People): Visit {
  const people = new Map<string, Participant>()
  for (const attendee of attendees) {
    const person = relatedTo(attendee, related)
    // "Family member" may be the name of two people, one of them staff.
    const key =
      attendee.reference ??
      (attendee.display === undefined ? `${people.size}` : `${attendee.who} ${attendee.display}`)
    const known = people.get(key)
    const roles = [known?.role, wordsFor(attendee.role)].filter((role) => role !== undefined && role !== '')
    people.set(key, {
      role: roles.join(', '),
      name: person?.name || (attendee.display ?? ''),
      who: attendee.who,
      ...(person?.relationship !== undefined && { relationship: person.relationship }),
    })
  }
  return { ...visit, participants: [...people.values()] }
}

/** What someone who is not staff did at a visit: came along, interpreted, spoke for the patient. */
export function companionFacts(
  { visit, attendees, source }: ReadVisit,
  related: People,
  index: ConceptIndex,
): Fact[] {
  return attendees.flatMap((attendee) => {
    if (attendee.who === 'staff' || !attendee.role) return []
    const person = relatedTo(attendee, related)
    const text = [wordsFor(attendee.role), person?.relationship ?? attendee.display]
      .filter((words) => words !== undefined)
      .join(', ')
    return meaningsOf(attendee.role, index)
      .filter(({ concept }) => attendee.who === 'related' || concept === 'companion-interprets')
      .map(({ concept, system, code }) => ({
        concept,
        text,
        source,
        ...whoElse(attendee, person),
        ...(system !== undefined && code !== undefined && { code: { system, code } }),
        ...(visit.from && { date: visit.from }),
      }))
  })
}

/** An escort whom nobody names may be police or staff; that somebody unnamed interpreted has to be asked about. */
function whoElse({ who }: Attendee, person: Related | undefined): Pick<Fact, 'who'> {
  if (who === 'not-said') return { who: 'not-said' }
  return person?.isParent ? { who: 'parent' } : {}
}

/** What a person named in the record is to the patient, dated by the last visit they were at, if they were at one. */
export function relationshipFacts(person: Related, visits: ReadAll<ReadVisit>, index: ConceptIndex): Fact[] {
  const attended = visits.values.filter(({ attendees }) =>
    attendees.some(({ reference }) => reference === `RelatedPerson/${person.id}`),
  )
  const [last] = attended.flatMap(({ visit }) => visit.from ?? []).toSorted((a, b) => b.from - a.from)
  const { date, unreadable }: ReturnType<typeof dated> = last ? { date: last } : dated(person.since)
  const common = {
    source: {
      type: 'RelatedPerson' as const,
      id: person.id,
      ...(person.version !== undefined && { version: person.version }),
    },
    ...(date && { date }),
  }
  const concepts = new Map(
    person.relationships
      .flatMap((relationship) => meaningsOf(relationship, index))
      .map((meaning) => [meaning.concept, meaning]),
  )
  const needs: Fact = {
    ...common,
    concept: 'interpreter-needed',
    text: `Interpreter needed by ${person.relationship ?? 'a person of theirs'}`,
  }
  return [
    ...(person.needsInterpreter ? [needs] : []),
    ...[...concepts].map(([concept, { system, code }]): Fact => ({
      ...common,
      concept,
      text: `${person.relationship ?? ''}${unreadable ?? ''}`,
      ...(attended.length === 0 && {
        who: mayBeUnseen(visits, index) ? 'perhaps-at-a-visit' : 'not-at-a-visit',
      }),
      ...(system !== undefined && code !== undefined && { code: { system, code } }),
    })),
  ]
}

/** That someone was at no visit takes every visit read, and nobody in them who may be anyone. */
function mayBeUnseen({ reading, values }: ReadAll<ReadVisit>, index: ConceptIndex): boolean {
  if (reading.state !== 'complete' || reading.skipped > 0) return true
  return values.some(({ attendees }) =>
    attendees.some(
      ({ who, reference, role }) =>
        reference === undefined &&
        (who === 'related' || (who === 'not-said' && (!role || meaningsOf(role, index).length > 0))),
    ),
  )
}

interface Named extends Pick<Coding, 'system' | 'code'> {
  concept: Concept
}

/** Record systems write these in words where they have no code for them: the same names, whole, and no others. */
const IN_WORDS: ReadonlyMap<string, Concept> = new Map([
  ['employer', 'companion-employer'],
  ['manager', 'companion-employer'],
  ['owner', 'companion-employer'],
  ['translator', 'companion-interprets'],
  ['interpreter', 'companion-interprets'],
  ['escort', 'companion'],
  ['informant', 'companion-speaks'],
])

function meaningsOf({ coding, text }: CodeableConcept, index: ConceptIndex): Named[] {
  const byCode = (coding ?? []).flatMap(({ system, code }) =>
    index.meanings(system, code).map(({ concept }) => ({ concept, system, code })),
  )
  const inWords = coding === undefined ? IN_WORDS.get(text?.trim().toLowerCase() ?? '') : undefined
  return inWords ? [{ concept: inWords }] : byCode
}

function relatedTo({ reference = '' }: Attendee, related: People): Related | undefined {
  const [type, id = ''] = reference.split('/')
  return type === 'RelatedPerson' ? related.get(id) : undefined
}
