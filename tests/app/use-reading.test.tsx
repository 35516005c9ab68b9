// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { OpenRecord } from '../../src/app/open-record.ts'
import type { ReadRecord } from '../../src/app/read-record.ts'
import { useReading } from '../../src/app/use-reading.ts'
import { capabilitiesFrom } from '../../src/fhir/capabilities.ts'
import type { ClinicianSession } from '../../src/fhir/session.ts'
import type { RecordProblem } from '../../src/problem/problem.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { aChart } from '../support/a-chart.ts'
import { aTeamSession } from '../support/a-team-session.ts'
import { fakeRecord } from '../support/fake-record.ts'

afterEach(cleanup)

const session: ClinicianSession = {
  ...aTeamSession(() => Promise.resolve('failed')),
  kind: 'clinician',
  patientId: 'p1',
}
const whole = (chart: ReadRecord['chart']): ReadRecord => ({
  capabilities: capabilitiesFrom(undefined, []),
  canWrite: { ok: true },
  chart,
  foundFor: () => [],
})
const good = whole({ ok: true, value: aChart() })
const slow: RecordProblem = { problem: 'unreachable', doing: 'read Patient' }

/** A record whose readings end like these, in turn. */
function reading(...ends: readonly (ReadRecord | 'not-loaded')[]) {
  const left = [...ends]
  const told: ScreeningEvent[] = []
  const record: OpenRecord = {
    transport: async () => fakeRecord({}).transport,
    read: () => {
      const end = left.shift()
      return end && end !== 'not-loaded' ? Promise.resolve(end) : Promise.reject(new Error('not loaded'))
    },
    forget: () => undefined,
    close: () => undefined,
  }
  const tell = (event: ScreeningEvent) => told.push(event)
  const { result } = renderHook(() => useReading(record, session, tell))
  return { result, told }
}
const settled = () => act(() => Promise.resolve())

it('DF-7: a reading that never began is a problem, and not one under way', async () => {
  const { result } = reading('not-loaded', good)
  await settled()
  expect([result.current.read, result.current.unread]).toEqual([undefined, slow])
  await act(async () => result.current.readAgain())
  expect([result.current.read, result.current.unread]).toEqual([good, undefined])
})

it('a patient who was not read can be read again, whatever the problem', async () => {
  const refused: RecordProblem = { problem: 'not-allowed', doing: 'read Patient' }
  const { result, told } = reading(whole({ ok: false, problem: refused }), good)
  await settled()
  expect([result.current.unread, told]).toEqual([refused, []])
  await act(async () => result.current.readAgain())
  expect([result.current.unread, told.map(({ type }) => type)]).toEqual([undefined, ['record-read']])
})
