// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { HelpPage } from '../../../src/ui/screening/help-page.tsx'
import { aService, aSite } from '../../support/a-site.ts'
import { readingAge } from '../../support/reading-age.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { packOf } from '../../support/a-pack.ts'
import { showPage } from '../../support/screening-harness.tsx'

const helpline = { ...aService('line', 'Night line', ['psychological']), kind: 'helpline' as const }
const site = { ...aSite, services: [...aSite.services, helpline] }

describe('help', () => {
  it('is offered without any question open, and leads on to the judgement (R-059)', async () => {
    const { press, screening } = showPage(HelpPage)
    expect(screening()).toMatchObject({ at: 'open' })
    await press(screen.getByRole('radio', { name: 'Said aloud' }))
    await press(screen.getByRole('radio', { name: 'Not now' }))
    await press(screen.getByRole('button', { name: 'Next: your judgement' }))
    expect(screening()).toMatchObject({
      page: 'judgement',
      kept: { helpOffered: 'voice', helpWanted: 'not-now' },
    })
  })

  it('leads on to safe contact while the questions are open', async () => {
    const { press, screening } = showPage(HelpPage, { after: bothLocks })
    await press(screen.getByRole('button', { name: 'Next: safe contact' }))
    expect(screening()).toMatchObject({ at: 'talking', page: 'contact' })
  })

  it('has nothing chosen beforehand', () => {
    showPage(HelpPage)
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  })

  it('shows helplines as numbers to phone (R-159)', () => {
    showPage(HelpPage, { site })
    const region = screen.getByRole('region', { name: 'Numbers that this hospital lists', hidden: true })
    expect(region.textContent).toContain('Night line 01632 960200')
  })

  it('keeps their names folded away: someone may have stayed in the room (R-035, R-070)', () => {
    showPage(HelpPage, { site, pack: packOf('uk-england-wales') })
    const fold = screen.getByText('Numbers anyone may phone').closest('details')
    expect(fold?.open).toBe(false)
    expect(fold?.textContent).toContain('Modern Slavery')
    fold?.remove()
    expect(document.body.textContent).not.toMatch(/slavery|Night line/i)
  })

  it('is said in words an eleven-year-old can read', () => {
    showPage(HelpPage)
    const words = document.querySelector('blockquote')?.textContent ?? ''
    expect(words.length).toBeGreaterThan(100)
    expect(readingAge(words)).toBeLessThanOrEqual(11)
  })
})
