// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readInstrument } from '../../../src/fhir/read/instrument/read-instrument.ts'
import { HousePage } from '../../../src/ui/house/house-page.tsx'
import { DangerPage } from '../../../src/ui/screening/danger-page.tsx'
import { OverviewPage } from '../../../src/ui/screening/overview-page.tsx'
import type { Site } from '../../../src/site/site.ts'
import { aQuestionnaire, aSetting, scored } from '../../support/an-instrument.ts'
import { aContact, aSite } from '../../support/a-site.ts'
import { showPage } from '../../support/screening-harness.tsx'

const prepared: Site = {
  ...aSite,
  owner: aContact('Matron for patient safety', '01632 960105'),
  training: { text: 'An hour each spring.', reviewBy: '2027-10-01' },
}
const formNamed = (id: string) => ({ ...aSetting, id, name: `Form ${id}` })
const linesOf = (name: string) =>
  within(screen.getByRole('region', { name }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

describe('how this works in one hospital', () => {
  it('has its rules on privacy and on media, and makes no file for journalists (R-067, R-071, R-072, R-074)', () => {
    showPage(HousePage, { site: prepared })
    expect(linesOf('Kept private')).toEqual(prepared.confidentialityRules)
    expect(linesOf('Journalists and pictures')).toEqual([
      ...prepared.mediaRules,
      expect.stringMatching(/^Nothing here can be given to journalists/),
    ])
  })

  it('names who answers for it, here and under Staff help (R-148)', () => {
    showPage(HousePage, { site: prepared })
    expect(screen.getByText('Matron for patient safety')).toBeDefined()
  })

  it('names who answers for it under Staff help (R-148)', () => {
    showPage(DangerPage, { site: prepared })
    expect(screen.getByText('01632 960105')).toBeDefined()
  })

  it('says how staff learn what such harm does (R-144)', () => {
    showPage(HousePage, { site: prepared })
    expect(linesOf('Learning')).toEqual(['An hour each spring.'])
    expect(screen.queryByRole('region', { name: 'Not prepared yet' })).toBeNull()
  })

  it('names each questionnaire of its own, and what of its file could not be used', () => {
    const good = readInstrument(formNamed('a'), aQuestionnaire([scored('sleep', [0, 2])]))
    const bad = readInstrument(formNamed('b'), { resourceType: 'Patient' })
    showPage(HousePage, {
      site: { ...prepared, instruments: ['a', 'b', 'c'].map(formNamed) },
      instruments: [good, bad],
    })
    const all = within(screen.getByRole('region', { name: 'Our own questions' }))
    expect(all.getByText('Form a: can be used.')).toBeDefined()
    expect(all.getByText('Form b: cannot be used. Its file is instruments/house-form.json.')).toBeDefined()
    expect(all.getByText('Form c: read once the questions are open.')).toBeDefined()
    expect(all.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      bad.findings.map(({ sentence }) => sentence),
    )
    expect(bad.findings.length).toBeGreaterThan(0)
  })

  it('says what was not prepared: nobody named, nothing taught, nobody to refer to (R-023, R-144, R-148)', () => {
    showPage(HousePage, { site: { ...aSite, services: [] } })
    expect(linesOf('Not prepared yet')).toEqual([
      'This hospital has named no service to refer to. Nothing can be sent until that is done.',
      'This hospital has not yet named who answers for this review.',
      'This hospital has not yet said how staff learn what such harm does to people.',
    ])
  })
})

describe('a hospital that has not prepared', () => {
  it('says on the overview that nobody can be referred, and leads to what still can be done (R-023, R-032, R-082)', async () => {
    const { press, screening } = showPage(OverviewPage, { site: { ...aSite, services: [] } })
    expect(screen.getByText(/Nobody can be referred from here/)).toBeDefined()
    const [way] = screen.getAllByRole('button', { name: 'Care and next visit' })
    if (way) await press(way)
    expect(screening()).toMatchObject({ page: 'follow-up' })
  })

  it('says nothing of it where services were checked in time', () => {
    showPage(OverviewPage)
    expect(screen.queryByText(/Nobody can be referred from here/)).toBeNull()
  })
})
