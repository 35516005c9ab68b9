// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MorePage } from '../../../src/ui/region/more-page.tsx'
import { OverviewPage } from '../../../src/ui/screening/overview-page.tsx'
import { longPast, packOf } from '../../support/a-pack.ts'
import { showPage } from '../../support/screening-harness.tsx'

const england = packOf('uk-england-wales')
const text = () => document.body.textContent ?? ''

describe('more help and training', () => {
  it('is one press from the overview (R-139)', async () => {
    const { press, screening } = showPage(OverviewPage, { pack: england })
    await press(screen.getByRole('button', { name: 'More help and training' }))
    expect(screening()).toMatchObject({ at: 'open', page: 'more' })
  })

  it.each([
    ['R-128', 'up to 1 in 8 NHS staff'],
    ['R-117', 'It runs in stages'],
    ['R-118', 'fall into it again'],
    ['R-098', 'by force, threats, lies or by using their weak position'],
    ['R-099', 'Nobody has to be a migrant'],
    ['R-100', 'Men, women and children'],
    ['R-108', 'report much sexual violence'],
    ['R-126', 'edge of society'],
    ['R-127', 'Plan the next visit before they go'],
    ['R-093', 'duty in international law'],
  ])('%s: says why this matters: %s', (_id, words) => {
    showPage(MorePage, { pack: england })
    expect(text()).toContain(words)
  })

  it.each([
    ['R-133', 'To read', 'Unseen UK: signs of the different kinds of exploitation'],
    ['R-134', 'Training', 'Protocol Toolkit for Developing a Response'],
    ['R-162', 'To read', 'Department of Health and Social Care'],
    ['R-163', 'Training', 'Modern slavery training resources'],
    ['R-164', 'To read', 'Caring for Trafficked Persons'],
    ['R-165', 'Organisations', 'Helen Bamber Foundation'],
    ['R-166', 'To read', 'spot the signs'],
    ['R-167', 'Organisations', 'Children and Families Across Borders (CFAB)'],
    ['R-168', 'To read', 'PROTECT project'],
    ['R-169', 'Training', 'Freedom from Torture'],
    ['R-170', 'To read', 'A public health approach to modern slavery'],
    ['R-171', 'Training', 'The VITA Network'],
  ])('%s: under ‘%s’ names %s', (_id, group, name) => {
    showPage(MorePage, { pack: england })
    expect(screen.getByRole('region', { name: group }).textContent).toContain(name)
  })

  it('R-172: says of the whole and of each part how old it is and where it stands', () => {
    showPage(MorePage, { pack: england })
    expect(text()).toContain(
      'England and Wales. This list is of 28 November 2026. It is to be checked again by 30 April 2027.',
    )
    const parts = [...document.querySelectorAll('.region__source')].map((one) => one.textContent)
    expect(parts).toHaveLength(4)
    expect(parts.filter((said) => !/^From: .+\. Checked 22 November 2026\.$/.test(said))).toEqual([])
  })

  it('R-172: marks what is too old to be relied on', () => {
    showPage(MorePage, { pack: longPast(england) })
    expect(text()).toContain('This list is old: it is of 1 January 2019')
    expect(text()).toContain('Old: it should have been checked again by 1 January 2020')
  })

  it('opens no address by itself: nothing on it is a link', () => {
    showPage(MorePage, { pack: england })
    expect(document.querySelectorAll('a, img, iframe, link[href], script[src]')).toHaveLength(0)
  })

  it('attributes what is not its own', () => {
    showPage(MorePage, { pack: england })
    expect(text()).toMatch(/Open Government Licence v3\.0/)
    expect(text()).toMatch(/Human Trafficking Case Data Standard 2\.0.*CC BY 4\.0/)
  })

  it('R-038, R-084, R-085: lists what a hospital in another country has to find out, and holds no number', () => {
    showPage(MorePage, { pack: packOf('international') })
    const list = screen.getByRole('region', { name: 'What this hospital has to find out' }).textContent ?? ''
    expect(list).toContain('The agency that was named as first point of service')
    expect(list).toContain('A national hotline')
    expect(list).toContain('The police unit for this crime')
    expect(text()).not.toMatch(/\d{3}[ -]\d{3}/)
  })

  it('says when the list did not load', () => {
    showPage(MorePage)
    expect(text()).toContain('did not load')
  })
})
