import type { Chart, Reading } from '../../src/chart/chart.ts'
import { capabilitiesFrom } from '../../src/fhir/capabilities.ts'
import { readChart } from '../../src/fhir/read/read-chart.ts'
import type { Result } from '../../src/problem/problem.ts'
import { clinicianScopes } from '../../launch/scopes.ts'
import { json, type Asked } from './answering.ts'
import { fakeRecord, type Routes } from './fake-record.ts'
import { anEncounter, aPatient } from './fhir-json.ts'

export const readOn = Date.UTC(2026, 5, 1, 12)
export const askedScopes = clinicianScopes.map(({ scope }) => scope)

/** The chart of `p1`, opened on the visit `e1`, from a record that answers with `routes` and nothing else. */
export async function reading(
  routes: Routes,
  granted: readonly string[] = askedScopes,
  metadata?: unknown,
): Promise<{ result: Result<Chart>; asked: Asked[] }> {
  const { transport, asked } = fakeRecord({
    'Patient/p1': () => json(aPatient()),
    'Encounter/e1': () => json(anEncounter()),
    ...routes,
  })
  const capabilities = capabilitiesFrom(metadata, granted)
  const session = { patientId: 'p1', encounterId: 'e1' }
  return { result: await readChart(transport, session, { lookBackMonths: 24 }, capabilities, readOn), asked }
}

export async function chartOf(routes: Routes, granted?: readonly string[]): Promise<Chart> {
  const { result } = await reading(routes, granted)
  if (!result.ok) throw new Error(result.problem.problem)
  return result.value
}

export function readingOf(chart: Chart, part: Reading['of']): Reading | undefined {
  return chart.readings.find((one) => one.of === part)
}
