// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WritingPage } from '../../../src/ui/screening/writing-page.tsx'
import { aSite } from '../../support/a-site.ts'
import { agreesToBeCounted, countingSite } from '../../support/counting.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const QUESTION = 'May the patient be counted, without their name?'
const isAsked = () => screen.queryByText(QUESTION) !== null
const site = countingSite

describe('the question whether the patient may be counted', () => {
  it.each([
    ['the hospital has no such setting', { site: aSite, after: bothLocks }],
    [
      'the hospital has switched it off',
      {
        site: {
          ...site,
          ...(site.caseDataExport && { caseDataExport: { ...site.caseDataExport, enabled: false } }),
        },
        after: bothLocks,
      },
    ],
    ['the patient cannot be asked now', { site, after: bothLocks.slice(0, 1) }],
    ['the patient is a child', { site, after: bothLocks, age: 'under-18' as const }],
  ])('is not there where %s (R-156)', (_why, given) => {
    showPage(WritingPage, given)
    expect(isAsked()).toBe(false)
  })

  it('says in the hospital’s own words what it is for before a yes, and presses nothing by itself (R-046)', async () => {
    const { press, screening } = showPage(WritingPage, { site, after: bothLocks })
    await press(screen.getByText(QUESTION))
    const yes = screen.getByRole('button', { name: 'May be counted' })
    const list = within(screen.getByRole('group', { name: 'Said to the patient' }))
    expect(list.getByText('To find out where help is missing.')).toBeDefined()
    for (const box of list.getAllByRole('checkbox')) {
      expect(box).toHaveProperty('checked', false)
      expect(yes.hasAttribute('disabled')).toBe(true)
      await press(box)
    }
    expect(screening()).not.toHaveProperty('kept.counting.answer')
    await press(yes)
    expect(screening()).toHaveProperty('kept.counting.answer', 'agrees')
    await press(screen.getByRole('button', { name: 'Not counted' }))
    expect(screening()).toHaveProperty('kept.counting.answer', 'does-not-agree')
    expect(screen.getByText('That is fine. Nothing is counted.')).toBeDefined()
  })

  it('lets a yes be taken back once the patient cannot be asked any more (R-079)', async () => {
    const { press, screening } = showPage(WritingPage, {
      site,
      after: [...bothLocks, ...agreesToBeCounted, { type: 'hidden' }, { type: 'nobody-else-can-see' }],
    })
    await press(screen.getByRole('button', { name: 'They take it back' }))
    expect(screening()).toHaveProperty('kept.counting.answer', 'does-not-agree')
    expect(screen.queryByRole('button', { name: 'They take it back' })).toBeNull()
  })
})
