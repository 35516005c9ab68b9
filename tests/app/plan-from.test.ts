import { expect, it } from 'vitest'
import { planFrom } from '../../src/app/plan-from.ts'
import type { Chart, Visit } from '../../src/chart/chart.ts'
import type { ClinicianSession } from '../../src/fhir/session.ts'
import { newlyBegun } from '../../src/screening/kept.ts'
import type { View } from '../../src/ui/view.ts'
import { aChart } from '../support/a-chart.ts'
import { aSite } from '../support/a-site.ts'
import { aTeamSession } from '../support/a-team-session.ts'

/** Launched on a visit, whatever the record then says of it. */
const session: ClinicianSession = {
  ...aTeamSession(() => Promise.resolve('failed')),
  kind: 'clinician',
  patientId: 'p1',
  encounterId: 'named-at-launch',
}
const view = (chart: Chart): View => ({
  site: aSite,
  pack: 'not-loaded',
  readPack: () => undefined,
  chart,
  found: [],
  kept: newlyBegun('s1', 0, 'adult'),
  talking: false,
  instruments: undefined,
  readInstruments: () => undefined,
  canWrite: { ok: true },
  now: () => 5_000,
  ownClock: false,
  signIn: { ends: 'renews', again: 'not-tried', signInAgain: () => undefined },
  saving: undefined,
  changes: {
    made: [],
    by: 'Practitioner/1',
    ask: () => undefined,
    again: () => undefined,
    check: () => undefined,
  },
  tell: () => undefined,
})
const encounterFor = (chart: Chart) => planFrom(view(chart), session)?.frame.encounter
const visit: Visit = { id: 'v1', kind: 'emergency', status: 'in-progress', reasons: [], participants: [] }

it('writes the visit that was read', () => {
  expect(encounterFor(aChart({ visit }))).toBe('v1')
})

it('writes no visit that was not read, or is not this patient’s', () => {
  const { visit: _none, ...chart } = aChart()
  expect(encounterFor(chart)).toBeUndefined()
})
