import type { Resource } from '@medplum/fhirtypes'

/** Everything of one patient in four lists, by the name that stands in the address. */
export const chartLists = {
  visits: { title: 'Visits', mine: 'My visits', sort: '-date', types: ['Encounter'] },
  problems: { title: 'Problems', mine: 'My problems', sort: '-recorded-date', types: ['Condition'] },
  measurements: {
    title: 'Measurements and answers',
    mine: 'My results',
    sort: '-date',
    types: ['Observation'],
  },
  forms: {
    title: 'Forms, consents and requests',
    mine: 'My forms, consents and requests',
    sort: '-_lastUpdated',
    types: [
      'QuestionnaireResponse',
      'Consent',
      'ServiceRequest',
      'Task',
      'Communication',
      'DocumentReference',
      'Provenance',
    ],
  },
} satisfies Record<string, ChartList>

interface ChartList {
  title: string
  /** The same in the portal. */
  mine: string
  sort: string
  /** Shown one type after the other. */
  types: readonly string[]
}

export type ListName = keyof typeof chartLists

export function listNamed(name: string | undefined): ListName | undefined {
  return name !== undefined && isListName(name) ? name : undefined
}

function isListName(name: string): name is ListName {
  return Object.hasOwn(chartLists, name)
}

export type Find = (type: string, query: Record<string, string>) => Found

export interface Found {
  total: number
  resources: readonly Resource[]
}

/** A part of one list, and how many there are in all. */
export function findInList(
  find: Find,
  patient: string,
  name: ListName,
  { offset, count }: { offset: number; count: number },
): Found {
  const { types, sort }: ChartList = chartLists[name]
  return types.reduce<Found>(
    ({ total, resources }, type) => {
      const page = find(type, {
        patient,
        _sort: sort,
        _offset: String(Math.max(0, offset - total)),
        _count: String(count - resources.length),
      })
      return { total: total + page.total, resources: [...resources, ...page.resources] }
    },
    { total: 0, resources: [] },
  )
}
