// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../src/chart/chart.ts'
import { FromBefore } from '../../../src/ui/earlier/from-before.tsx'
import { ReferralsPage } from '../../../src/ui/earlier/referrals-page.tsx'
import { SincePage } from '../../../src/ui/earlier/since-page.tsx'
import { aChart, aReading } from '../../support/a-chart.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const WISH = /Earlier reviews .*do not raise this unless I do/
const SENT = /What earlier reviews sent and left to do .*A referral may be under way/
const NOT_READ: readonly Partial<Reading>[] = [
  { state: 'refused', read: 0 },
  { state: 'failed', read: 0 },
  { state: 'not-granted', read: 0 },
  { state: 'not-supported', read: 0 },
  { state: 'cut-off' },
]

const given = (change: Partial<Reading> = {}) => ({
  chart: aChart({ readings: [aReading('earlier reviews', change), aReading('earlier referrals', change)] }),
  after: bothLocks,
})

describe('earlier reviews that were not read (DF-7, DF-10)', () => {
  it.each(NOT_READ)(
    'are named where one goes on from them, and a referral can be stopped ($state)',
    async (part) => {
      const { press, told } = showPage(FromBefore, given(part))
      expect([screen.getByText(WISH), screen.getByText(SENT)]).toHaveLength(2)
      await press(screen.getByRole('button', { name: 'Someone wants a referral to stop' }))
      expect(told).toEqual([{ type: 'went', to: 'referrals' }])
    },
  )

  it.each(NOT_READ)('are named beside the referrals, with the phone ($state)', (part) => {
    showPage(ReferralsPage, given(part))
    expect(screen.getByText(SENT)).toBeDefined()
    expect(screen.getByText(/Not read is not the same as not there/)).toBeDefined()
  })

  it.each(NOT_READ)('are named where the talk goes on, with the wish they may hold ($state)', (part) => {
    showPage(SincePage, given(part))
    expect(screen.getByText(WISH)).toBeDefined()
  })

  it('entries that could not be understood are named as well', () => {
    showPage(FromBefore, given({ skipped: 2 }))
    expect(screen.getByText(/Earlier reviews: 2 entries could not be understood/)).toBeDefined()
  })

  it.each([ReferralsPage, SincePage])('a record that is not read yet is not an empty one', (Page) => {
    showPage(Page, { chart: null, after: bothLocks })
    expect(screen.getByText(/The record is still being read/)).toBeDefined()
    expect(document.body.textContent).not.toMatch(/was found in what was read/)
  })

  it('a record that could not be read leaves the way to stop a referral standing', () => {
    showPage(FromBefore, { chart: null, canWrite: { ok: false, because: 'no' }, after: bothLocks })
    expect(screen.getAllByText(/The record could not be read/)).toHaveLength(1)
    expect(screen.getByRole('button', { name: 'Someone wants a referral to stop' })).toBeDefined()
  })

  it('nothing is said of it when all was read', () => {
    showPage(FromBefore, given())
    expect(screen.queryByRole('region', { name: 'From earlier reviews' })).toBeNull()
  })

  it('R-048: whom to phone to stop one stands there, whatever was read', () => {
    showPage(ReferralsPage, given())
    const fold = screen.getByText(/^The patient wants a referral stopped/).closest('details')
    expect(fold?.textContent).toContain('Adult lead')
    expect(fold?.textContent).toContain('Harbour House')
  })
})
