import type { Fact, Participant, Visit } from '../../chart/chart.ts'
import type { ConceptIndex } from './concept-of.ts'
import { dated, wordsFor } from './elements.ts'
import type { Attendee, ReadVisit } from './encounter.ts'
import type { Related } from './related-person.ts'

const STAFF = /^(?:Practitioner|PractitionerRole)\//
const RELATED = /^RelatedPerson\/([A-Za-z0-9\-.]{1,64})$/

/** A visit with the people in it, each once, with what the record says they are to the patient. */
export function withPeople({ visit, attendees }: ReadVisit, related: ReadonlyMap<string, Related>): Visit {
  const people = new Map<string, Participant>()
  for (const attendee of attendees) {
    const person = relatedTo(attendee, related)
    const key = attendee.reference ?? attendee.display ?? `${people.size}`
    const known = people.get(key)
    const roles = [known?.role, wordsFor(attendee.role)].filter((role) => role !== undefined && role !== '')
    people.set(key, {
      role: roles.join(', '),
      name: person?.name || (attendee.display ?? ''),
      staff: STAFF.test(attendee.reference ?? ''),
      ...(person?.relationship !== undefined && { relationship: person.relationship }),
    })
  }
  return { ...visit, participants: [...people.values()] }
}

/** What someone who is not staff did at a visit: came along, interpreted, spoke for the patient. */
export function companionFacts(
  { visit, attendees, source }: ReadVisit,
  related: ReadonlyMap<string, Related>,
  index: ConceptIndex,
): Fact[] {
  return attendees.flatMap((attendee) => {
    if (!RELATED.test(attendee.reference ?? '')) return []
    const relationship = relatedTo(attendee, related)?.relationship
    const text = [wordsFor(attendee.role), relationship].filter((words) => words !== undefined).join(', ')
    return (attendee.role?.coding ?? []).flatMap(({ system, code }) =>
      index.meanings(system, code).map(({ concept }) => ({
        concept,
        text,
        source,
        ...(system !== undefined && code !== undefined && { code: { system, code } }),
        ...(visit.from && { date: visit.from }),
      })),
    )
  })
}

/** What a person named in the record is to the patient, dated by the last visit they were at. */
export function relationshipFacts(
  person: Related,
  visits: readonly ReadVisit[],
  index: ConceptIndex,
): Fact[] {
  const attended = visits
    .filter(({ attendees }) => attendees.some(({ reference }) => reference === `RelatedPerson/${person.id}`))
    .flatMap(({ visit }) => visit.from ?? [])
    .toSorted((a, b) => b.from - a.from)
  const { date, unreadable }: ReturnType<typeof dated> = attended[0]
    ? { date: attended[0] }
    : dated(person.since)
  const concepts = new Map(
    person.codings.flatMap((coding) =>
      index.meanings(coding.system, coding.code).map(({ concept }) => [concept, coding] as const),
    ),
  )
  return [...concepts].map(([concept, { system, code }]) => ({
    concept,
    text: `${person.relationship ?? ''}${unreadable ?? ''}`,
    source: {
      type: 'RelatedPerson',
      id: person.id,
      ...(person.version !== undefined && { version: person.version }),
    },
    ...(system !== undefined && code !== undefined && { code: { system, code } }),
    ...(date && { date }),
  }))
}

function relatedTo({ reference }: Attendee, related: ReadonlyMap<string, Related>): Related | undefined {
  return related.get(RELATED.exec(reference ?? '')?.[1] ?? '')
}
