import { expect, test } from 'vitest'
import { chartsToday } from '../../../../launch/sandbox/charts/charts-today.ts'
import type { StoredResource } from '../../../../launch/sandbox/charts/stored-resource.ts'

const now = Date.UTC(2026, 10, 22, 6)

function patient(id: string, birthDate: string, deceasedDateTime?: string): StoredResource {
  return { resourceType: 'Patient', id, birthDate, ...(deceasedDateTime ? { deceasedDateTime } : {}) }
}

function encounter(
  id: string,
  of: string,
  start: string,
  status: 'finished' | 'planned' | 'entered-in-error' = 'finished',
): StoredResource {
  return {
    resourceType: 'Encounter',
    id,
    status,
    class: { code: 'AMB' },
    subject: { reference: `Patient/${of}` },
    period: { start },
  }
}

function startOf(resource: StoredResource | undefined): string | undefined {
  return resource?.resourceType === 'Encounter' ? resource.period?.start : undefined
}

test('the last encounter is today, the others keep their distance, and the age at each stays', () => {
  const moved = chartsToday(
    [
      patient('p1', '2000-01-01'),
      encounter('e1', 'p1', '2019-12-31T08:00:00-05:00'),
      encounter('e2', 'p1', '2020-01-10T23:30:00-05:00'),
    ],
    now,
  )
  expect(moved).toEqual([
    patient('p1', '2006-11-13'),
    encounter('e1', 'p1', '2026-11-12T08:00:00-05:00'),
    encounter('e2', 'p1', '2026-11-22T23:30:00-05:00'),
  ])
})

test('two charts move each by its own number of days, and what belongs to nobody stays', () => {
  const organization: StoredResource = {
    resourceType: 'Organization',
    id: 'h',
    extension: [{ url: 'https://sphere.example/since', valueDate: '1999-01-01' }],
  }
  const moved = chartsToday(
    [encounter('e1', 'p1', '2020-01-10'), organization, encounter('e2', 'p2', '2026-11-21')],
    now,
  )
  expect(moved).toEqual([
    encounter('e1', 'p1', '2026-11-22'),
    organization,
    encounter('e2', 'p2', '2026-11-22'),
  ])
})

test('an encounter that is planned, or was entered in error, is not the last one', () => {
  const moved = chartsToday(
    [
      encounter('e1', 'p1', '2020-01-10'),
      encounter('e2', 'p1', '2020-01-20', 'planned'),
      encounter('e3', 'p1', '2020-01-15', 'entered-in-error'),
    ],
    now,
  )
  expect(moved.map(startOf)).toEqual(['2026-11-22', '2026-12-02', '2026-11-27'])
})

test('a chart without a readable encounter stays as it is', () => {
  const chart = [patient('p1', '2000-01-01'), encounter('e1', 'p1', 'yesterday'), patient('p2', '1990')]
  expect(chartsToday(chart, now)).toEqual(chart)
})

test('a death moves with the chart', () => {
  const [moved] = chartsToday(
    [patient('p1', '1950-06-01', '2020-01-11T04:00:00Z'), encounter('e1', 'p1', '2020-01-10')],
    now,
  )
  expect(moved).toMatchObject({ deceasedDateTime: '2026-11-23T04:00:00Z' })
})
