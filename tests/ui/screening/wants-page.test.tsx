// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Site } from '../../../src/site/site.ts'
import { WantsPage } from '../../../src/ui/screening/wants-page.tsx'
import { packOf } from '../../support/a-pack.ts'
import { aSite } from '../../support/a-site.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const show = () => showPage(WantsPage, { after: bothLocks })
const tick = (name: string | RegExp) => screen.getByRole('checkbox', { name })

describe('what the patient wants', () => {
  it('offers ‘Nothing now’ first, and nothing is ticked (R-078)', () => {
    show()
    const all = within(screen.getByRole('group', { name: 'What the patient would like' })).getAllByRole(
      'checkbox',
    )
    expect(all[0]).toBe(tick('Nothing now'))
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
  })

  it.each([
    ['R-041', ['A safe place to stay', 'Food and daily needs']],
    ['R-042', ['Health care', 'Support with feelings and memories']],
    ['R-043', ['Legal or immigration advice']],
    ['R-044', ['An interpreter']],
    ['R-110', ['Registering with a family doctor']],
  ])('%s: the patient can wish for %j', async (_id, wishes) => {
    const { press, screening } = show()
    for (const wish of wishes) await press(tick(wish))
    expect(screening()).toMatchObject({ kept: { needs: expect.objectContaining({ length: wishes.length }) } })
  })

  it.each<[Site['region'], boolean]>([
    ['uk-england-wales', true],
    ['uk-northern-ireland', true],
    ['us', false],
    ['international', false],
  ])('R-110: that no proof is needed is said only where it holds: %s', (region, holds) => {
    showPage(WantsPage, { after: bothLocks, site: { ...aSite, region }, pack: packOf(region) })
    const hint = tick('Registering with a family doctor').getAttribute('aria-describedby')
    expect(hint === null ? '' : document.getElementById(hint)?.textContent).toMatch(
      holds ? /no proof of address/ : /^$/,
    )
  })

  it('keeps the police apart from every other help (R-137)', () => {
    show()
    const police = within(screen.getByRole('group', { name: 'The police are a separate choice' }))
    expect(police.getAllByRole('checkbox')).toEqual([tick('Talking to the police')])
  })

  it('lets go of every need when the patient wants nothing now, and the other way round', async () => {
    const { press, screening } = show()
    await press(tick('A safe place to stay'))
    await press(tick('Nothing now'))
    expect(screening()).toMatchObject({ kept: { needs: [], wantsNothingNow: true } })
    await press(tick('Health care'))
    expect(screening()).toMatchObject({ kept: { needs: ['health'], wantsNothingNow: false } })
  })

  it('asks what matters most once there is more than one (R-040)', async () => {
    const { press, screening } = show()
    await press(tick('A safe place to stay'))
    expect(screen.queryByRole('group', { name: 'Which matters most?' })).toBeNull()
    await press(tick('Health care'))
    await press(screen.getByRole('radio', { name: 'Health care' }))
    expect(screening()).toMatchObject({ kept: { firstNeed: 'health' } })
  })

  it('keeps the patient’s own words (R-045)', async () => {
    const { user, screening } = show()
    await user.type(screen.getByRole('textbox', { name: 'In their own words' }), 'one quiet night')
    expect(screening()).toMatchObject({ kept: { ownWords: 'one quiet night' } })
  })
})
