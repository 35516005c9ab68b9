import { expect } from '@playwright/test'
import type { RecordTruth } from './record.ts'

/** Everything a review can leave in a record. */
const SIX = ['Flag', 'QuestionnaireResponse', 'Consent', 'ServiceRequest', 'Task', 'Provenance'] as const

type Held = Record<(typeof SIX)[number], fhir4.FhirResource[]>

/** What stands in the record about a patient, as the team finds it. */
export async function heldFor(record: RecordTruth, patient: string): Promise<Held> {
  const found = await Promise.all(SIX.map((type) => record.find(`${type}?patient=${patient}`)))
  const [
    Flag = [],
    QuestionnaireResponse = [],
    Consent = [],
    ServiceRequest = [],
    Task = [],
    Provenance = [],
  ] = found
  return { Flag, QuestionnaireResponse, Consent, ServiceRequest, Task, Provenance }
}

/** How many of each, which is what most endings are about. */
export function countsOf(held: Held): Record<string, number> {
  return Object.fromEntries(Object.entries(held).map(([type, all]) => [type, all.length]))
}

export const NOTHING = Object.fromEntries(SIX.map((type) => [type, 0]))

/** What the team's own tasks are for. */
export function taskCodes({ Task }: Held): string[] {
  return Task.flatMap((task) =>
    task.resourceType === 'Task' ? (task.code?.coding?.map(({ code }) => code ?? '') ?? []) : [],
  ).toSorted((a, b) => a.localeCompare(b))
}

/** Every entry bears these labels, whatever else it bears. */
export function expectLabels(held: Held, labels: readonly string[]): void {
  for (const resource of Object.values(held).flat()) {
    const codes = (resource.meta?.security ?? []).map(({ code }) => code)
    expect(codes, `${resource.resourceType}/${resource.id ?? ''}`).toEqual(
      expect.arrayContaining([...labels]),
    )
  }
}

/**
 * The patient's side (whoever opens the portal) and the ward clerk find no body, total, include or history of what a
 * review left, nor that there is any. DF-2
 */
export async function expectHidden(record: RecordTruth, patient: string, held: Held): Promise<void> {
  for (const user of ['portal', 'clerk']) {
    for (const type of SIX) {
      const bundle = await record.get(`${type}?patient=${patient}&_include=*`, user, patient)
      expect({ entry: bundle.entry ?? [], total: bundle.total ?? 0 }, `${user} ${type}`).toEqual({
        entry: [],
        total: 0,
      })
    }
    for (const { resourceType, id } of Object.values(held).flat()) {
      const path = `${resourceType}/${id}`
      const ways = [path, `${path}/_history`, `${path}/_history/1`]
      const answers = await Promise.all(ways.map((way) => record.status(way, user, patient)))
      expect(answers, `${user} ${path}`).toEqual([404, 404, 404])
    }
  }
}
