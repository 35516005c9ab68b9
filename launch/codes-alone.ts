import type { Plugin } from 'vite'

const CONCEPT_MAP = /\/fhir-resources\/concept-maps\/[^/]+\.json$/

/** The words beside a code are for whoever keeps the map. The app takes from it which code means what. */
const FOR_PEOPLE = new Set(['display', 'comment', 'title', 'description'])

export function codesAlone(): Plugin {
  return {
    name: 'codes-alone',
    apply: 'build',
    enforce: 'pre',
    transform(text, id) {
      return CONCEPT_MAP.test(id) ? { code: withoutWords(text), map: null } : undefined
    },
  }
}

export function withoutWords(json: string): string {
  return JSON.stringify(
    JSON.parse(json, (key, value: unknown) => (isForPeople(key, value) ? undefined : value)),
  )
}

/** How near a code comes to its meaning is for people as well, unless it is unsure: then the app says so. */
function isForPeople(key: string, value: unknown): boolean {
  return FOR_PEOPLE.has(key) || (key === 'equivalence' && value !== 'relatedto')
}
