import { describe, expect, it } from 'vitest'
import { readWorklist } from '../../../src/fhir/read/worklist.ts'
import type { Call, Transport } from '../../../src/fhir/transport/transport.ts'
import type { Answer } from '../../../src/fhir/transport/answer.ts'
import type { Result } from '../../../src/problem/problem.ts'
import { aDate } from '../../support/a-chart.ts'

const NOW = Date.UTC(2026, 10, 22, 12)
const OURS = 'https://sphere.example/fhir/identifier/flag'

function recordThat(answer: Result<Answer>): { transport: Transport; calls: Call[] } {
  const calls: Call[] = []
  return {
    calls,
    transport: {
      base: 'https://ehr.example/fhir',
      clock: { now: () => ({ at: NOW, from: 'record' }), heard: () => {} },
      send: async (call) => {
        calls.push(call)
        return answer
      },
    },
  }
}

const bundle = (resources: readonly object[], more: object = {}): Result<Answer> => ({
  ok: true,
  value: {
    status: 200,
    json: { resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })), ...more },
  },
})

const aFlag = (change: object = {}) => ({
  resourceType: 'Flag',
  id: 'f1',
  status: 'active',
  identifier: [{ system: OURS, value: '7b0c6b1e' }],
  subject: { reference: 'Patient/p1' },
  period: { start: '2026-09-01', end: '2026-12-01' },
  ...change,
})

describe('the team’s list', () => {
  it('asks for our own care notes, 25 at a time, and for nothing R4 has no search for', async () => {
    const { transport, calls } = recordThat(bundle([]))
    await readWorklist(transport)
    expect(calls).toEqual([
      {
        doing: 'search Flag',
        path: 'Flag?identifier=https%3A%2F%2Fsphere.example%2Ffhir%2Fidentifier%2Fflag%7C&_count=25',
      },
    ])
  })

  it('goes on where the record said the next page is', async () => {
    const { transport, calls } = recordThat(bundle([]))
    await readWorklist(transport, 'https://ehr.example/fhir?page=2')
    expect(calls[0]?.path).toBe('https://ehr.example/fhir?page=2')
  })

  it('reads a row, its dates and where the next page is', async () => {
    const next = { link: [{ relation: 'next', url: 'https://ehr.example/fhir?page=2' }] }
    const { transport } = recordThat(bundle([aFlag()], next))
    expect(await readWorklist(transport)).toEqual({
      state: 'read',
      rows: [
        {
          id: 'f1',
          active: true,
          patient: 'Patient/p1',
          from: aDate('2026-09-01'),
          reviewBy: aDate('2026-12-01'),
          review: 'later',
        },
      ],
      skipped: 0,
      next: 'https://ehr.example/fhir?page=2',
    })
  })

  it('leaves out what is not ours, was a trial of labels, or was entered in error', async () => {
    const { transport } = recordThat(
      bundle([
        aFlag({ identifier: [{ system: 'https://elsewhere.example', value: '1' }] }),
        aFlag({ identifier: [{ system: OURS, value: '7b0c6b1e.probe' }] }),
        aFlag({ status: 'entered-in-error' }),
      ]),
    )
    expect(await readWorklist(transport)).toEqual({ state: 'read', rows: [], skipped: 0 })
  })

  it('counts what could not be understood instead of dropping it (DF-7)', async () => {
    const { transport } = recordThat(
      bundle([aFlag({ subject: {} }), aFlag({ id: '../x' }), aFlag({ modifierExtension: [{}] })]),
    )
    expect(await readWorklist(transport)).toMatchObject({ rows: [], skipped: 3 })
  })

  it('DF-7: refused, failed and not understood are states of their own, never an empty list', async () => {
    const refused = { problem: 'not-allowed', doing: 'search Flag' } as const
    const lost = { problem: 'unreachable', doing: 'search Flag' } as const
    expect(await readWorklist(recordThat({ ok: false, problem: refused }).transport)).toEqual({
      state: 'refused',
      problem: refused,
    })
    expect(await readWorklist(recordThat({ ok: false, problem: lost }).transport)).toEqual({
      state: 'failed',
      problem: lost,
    })
    const page = recordThat({ ok: true, value: { status: 200, json: { resourceType: 'Flag' } } })
    expect(await readWorklist(page.transport)).toMatchObject({ state: 'failed' })
  })
})
