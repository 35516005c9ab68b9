import type { Encounter, RelatedPerson } from '@medplum/fhirtypes'
import { isObject, listed, textOf } from '../store/json-object.ts'
import { localReference } from '../store/reference.ts'
import type { SqliteRepository } from '../store/sqlite-repository.ts'
import type { ListedPatient, People } from './people.ts'

/** Marks the RelatedPerson who opens a patient's portal. R4 has no code for that. */
const proxyTag = 'https://sphere.example/fhir/CodeSystem/sandbox|portal-proxy'
const longestList = '1000'

/** Looks people up in the whole record, for sign-in alone. */
export function peopleIn(repository: SqliteRepository): People {
  return {
    async patients() {
      const query = new URLSearchParams({ _count: longestList, _sort: 'family' })
      return repository.find('Patient', query).matches.map(({ resource }) => onList(resource.id, resource))
    },
    async hasPatient(patient) {
      return repository.find('Patient', byId(patient)).total > 0
    },
    async hasEncounter(patient, encounter) {
      const [found] = repository.find<Encounter>('Encounter', byId(encounter)).matches
      const subject = localReference(found?.resource.subject)
      return subject?.type === 'Patient' && subject.id === patient
    },
    async proxyOf(patient) {
      const query = new URLSearchParams({ patient, _tag: proxyTag })
      return repository.find<RelatedPerson>('RelatedPerson', query).matches[0]?.resource.id
    },
  }
}

function byId(id: string): URLSearchParams {
  return new URLSearchParams({ _id: id.replaceAll(/[\\,|$]/g, String.raw`\$&`) })
}

/** Charts from elsewhere may be malformed and are listed all the same. */
function onList(id: string, patient: object): ListedPatient {
  const { name, birthDate }: { name?: unknown; birthDate?: unknown } = patient
  const [first] = listed(name).filter(isObject)
  const parts = [...listed(first?.['given']), first?.['family']].filter((part) => typeof part === 'string')
  const born = textOf(birthDate)
  return { id, name: parts.join(' ') || id, ...(born === undefined ? {} : { born }) }
}
