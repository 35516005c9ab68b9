// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { ScreeningEvent } from '../../../src/screening/events.ts'
import { JudgementPage } from '../../../src/ui/screening/judgement-page.tsx'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const locked: readonly ScreeningEvent[] = [{ type: 'nobody-else-can-see' }]
const told: ScreeningEvent = {
  type: 'answered',
  indicator: 'pay-withheld',
  answer: { value: 'reported-today', saidBy: 'patient', origin: 'manual' },
}
const seen: ScreeningEvent = { type: 'noticed', indicator: 'watched', present: true }
const show = (after: readonly ScreeningEvent[] = bothLocks, age: 'adult' | 'under-18' = 'adult') =>
  showPage(JudgementPage, { after, age })
const radio = (name: string) => screen.getByRole('radio', { name })

describe('the judgement', () => {
  it('is two questions with nothing chosen, whatever stands beside them (R-129)', () => {
    show([...bothLocks, told, seen, { type: 'weighed', indicator: 'injuries', as: 'worth-asking' }])
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    expect(screen.getByRole('region', { name: 'What was noted' }).textContent).toContain('told today')
  })

  it('shows no number, score or threshold beside them (R-129)', () => {
    show([...bothLocks, told, seen])
    expect(screen.getByRole('region', { name: 'What was noted' }).textContent).not.toMatch(
      /\d|score|likely|risk|positive|negative/i,
    )
  })

  it('asks what else could explain it once different things stand in different places', async () => {
    const { tell } = show([...bothLocks, told])
    expect(screen.queryByText(/What else could explain this/)).toBeNull()
    tell({ ...told, indicator: 'kind-of-work' })
    expect(screen.queryByText(/What else could explain this/)).toBeNull()
    tell(seen)
    expect(screen.getByText(/What else could explain this/)).toBeDefined()
  })

  it('says apart what work was told of, and makes nothing of it (R-130)', () => {
    show([...bothLocks, { ...told, indicator: 'kind-of-work' }])
    const noted = screen.getByRole('region', { name: 'What was noted' })
    expect(noted.textContent).toContain('Also said, no sign by itselfThe work the person does or did')
    expect(noted.textContent).not.toContain('What others gain from it')
  })

  it('DF-7: never says that nothing noted means safe', () => {
    show()
    const words = screen.getByRole('region', { name: 'What was noted' }).textContent
    expect(words).toContain('that alone says little')
    expect(document.body.textContent).not.toMatch(/negative|all clear|ruled out/i)
  })

  it.each(['Some concern', 'Serious concern', 'Danger now'])('asks for a reason for ‘%s’', async (name) => {
    const { press, screening } = show()
    await press(radio('We talked'))
    await press(radio(name))
    await press(screen.getByRole('button', { name: /^Next/ }))
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    await press(screen.getByRole('button', { name: 'Write your reason' }))
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your reason' }))
    expect(screening()).not.toMatchObject({ page: 'sharing' })
  })

  it.each([
    ['None recorded today', 'Next: what is written', 'writing'],
    ['Harm in the past, safe now', 'Next: how safe they feel', 'safety'],
  ])('asks for none for ‘%s’', async (name, onwards, page) => {
    const { press, screening } = show()
    await press(radio('We talked'))
    await press(radio(name))
    await press(screen.getByRole('button', { name: onwards }))
    expect(screening()).toMatchObject({ page })
  })

  it('names everything that is missing when nothing was chosen', async () => {
    const { press } = show()
    expect(screen.queryByRole('alert')).toBeNull()
    await press(screen.getByRole('button', { name: /^Next/ }))
    expect(screen.getByRole('alert').textContent).toContain('Choose whether you talked about it')
    expect(screen.getByRole('alert').textContent).toContain('Choose how concerned you are')
  })

  it('cannot say ‘We talked’ when the questions never opened', () => {
    show(locked)
    expect(radio('We talked').hasAttribute('disabled')).toBe(true)
    expect(radio('It was not safe to ask').hasAttribute('disabled')).toBe(false)
  })

  it('DF-3: asks when and who tries again when something was seen and asking was not safe', async () => {
    const { press, user, screening } = show([...locked, seen])
    expect(screen.queryByRole('region', { name: 'Try again' })).toBeNull()
    await press(radio('It was not safe to ask'))
    await press(radio('Later today'))
    await user.type(screen.getByRole('textbox', { name: 'Who will try?' }), 'night nurse')
    expect(screening()).toMatchObject({ kept: { tryAgain: 'today', tryAgainWho: 'night nurse' } })
  })

  it('has a colleague to ask: the child protection lead for a child (R-029, R-081, R-157)', async () => {
    show(bothLocks, 'under-18')
    expect(screen.getByText('Ask a colleague').closest('details')?.textContent).toContain(
      'Child protection lead 01632 960102',
    )
  })

  it('DF-6: asks for the age once the record tells none, with nothing chosen', async () => {
    const { press, screening } = showPage(JudgementPage, { after: locked, age: 'unknown' })
    await press(radio('In doubt: care for them as under 18'))
    expect(screening()).toMatchObject({ kept: { conditions: { age: 'in-doubt' } } })
    expect(screen.getAllByText('01632 960102').length).toBeGreaterThan(0)
  })

  it('puts getting help first in danger', async () => {
    const { press, screening } = show()
    await press(radio('Danger now'))
    await press(screen.getByRole('button', { name: 'Get help now' }))
    expect(screening()).toMatchObject({ page: 'danger' })
  })

  it.each(['None recorded today', 'Harm in the past, safe now'])(
    'DF-3 R-077: ‘%s’ beside a danger the patient named is told so, and may stay',
    async (name) => {
      const { press, screening } = show([
        ...bothLocks,
        { type: 'safety-said', said: { asked: 'goingBack', reply: 'no' } },
      ])
      expect(screen.queryByText(/Someone named a danger today/)).toBeNull()
      await press(radio('We talked'))
      await press(radio(name))
      expect(screen.getByText(/Someone named a danger today/)).toBeDefined()
      await press(radio('Some concern'))
      expect(screen.queryByText(/Someone named a danger today/)).toBeNull()
      await press(radio(name))
      await press(screen.getByRole('button', { name: /^Next/ }))
      expect(screening()).not.toMatchObject({ page: 'judgement' })
    },
  )
})
