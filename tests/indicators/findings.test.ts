import { describe, expect, it } from 'vitest'
import { findings } from '../../src/indicators/findings.ts'
import { aChart } from '../support/a-chart.ts'
import { recorded } from '../support/recorded.ts'

const now = Date.UTC(2026, 5, 30)
const summary = (...args: Parameters<typeof findings>) =>
  findings(...args).map(({ indicator, tier }) => `${tier} ${indicator.id}`)

describe('findings', () => {
  it('come as earlier documentation, then what is worth asking about, then background; newest first in each', () => {
    const chart = aChart({
      facts: [
        recorded('work-sector', '2026-06-01'),
        recorded('exhaustion', '2025-11-01'),
        recorded('companion-interprets', '2026-06-30'),
        recorded('earlier-exploitation', '2026-01-01'),
        recorded('emergency-visit', '2026-06-30'),
      ],
    })
    expect(summary(chart, now, 'adult')).toEqual([
      'A documented-before',
      'B companion-interprets',
      'B exhaustion',
      'C emergency-visits',
      'C kind-of-work',
    ])
  })

  it('carry their evidence, newest first', () => {
    const [old, recent] = [recorded('exhaustion', '2025-01-01'), recorded('exhaustion', '2026-01-01')]
    expect(findings(aChart({ facts: [old, recent] }), now, 'adult')).toEqual([
      { indicator: expect.objectContaining({ id: 'exhaustion' }), tier: 'B', evidence: [recent, old] },
    ])
  })

  it('leave out what is older than the look-back, but never earlier documentation (R-105)', () => {
    const chart = aChart({
      facts: [recorded('exhaustion', '2024-06-29'), recorded('earlier-exploitation', '2009-04-02')],
    })
    expect(summary(chart, now, 'adult')).toEqual(['A documented-before'])
  })

  it('keep what may lie within the look-back, or has no date', () => {
    const chart = aChart({ facts: [recorded('exhaustion', '2024'), recorded('hygiene')] })
    expect(summary(chart, now, 'adult')).toEqual(['B exhaustion', 'C hygiene'])
  })

  it('are only background for work alone, whatever the sector (R-130)', () => {
    const chart = aChart({
      facts: [recorded('work-sector', '2026-06-01'), recorded('work-sector', '2026-05-01')],
    })
    expect(summary(chart, now, 'adult')).toEqual(['C kind-of-work'])
  })

  it('of a questionnaire that came to nothing are nothing', () => {
    const zero = { quantity: { value: 0, unit: '{score}' } }
    const chart = aChart({
      facts: [
        recorded('mood-or-anxiety', '2026-06-01', zero),
        recorded('feels-unsafe', '2026-06-01', zero),
        recorded('substance-use', '2026-06-01', zero),
      ],
    })
    expect(summary(chart, now, 'adult')).toEqual([])
  })

  it('show what concerns children only for a child, or where age is in doubt (R-157)', () => {
    const chart = aChart({ facts: [recorded('ran-away', '2026-06-01')] })
    expect(summary(chart, now, 'adult')).toEqual([])
    expect(summary(chart, now, 'child')).toEqual(['B away-from-home'])
  })

  it('of an empty chart are none', () => {
    expect(findings(aChart({ facts: [] }), now, 'adult')).toEqual([])
  })
})
