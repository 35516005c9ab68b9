// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { othersPrompt } from '../../../src/screening/room-wording.ts'
import { OthersAtRisk } from '../../../src/ui/screening/others-at-risk.tsx'
import { readingAge } from '../../support/reading-age.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const show = (age: 'adult' | 'under-18' = 'adult') => showPage(OthersAtRisk, { after: bothLocks, age })
const said = () => screen.getByRole('checkbox', { name: 'I have said this' })
const text = () => document.body.textContent

describe('others in trouble', () => {
  it('R-060: what an answer would mean is said first; until then the question is not there', async () => {
    const { press } = show()
    expect(text()).toMatch(/I have to tell our lead for safety\.Our lead decides what happens next/)
    expect(text()).not.toContain(othersPrompt)
    await press(said())
    expect(screen.getByRole('group', { name: othersPrompt })).toBeDefined()
    expect(screen.getAllByRole<HTMLInputElement>('radio').filter(({ checked }) => checked)).toEqual([])
  })

  it('R-060: is three answers, with nowhere to put a name or a place', async () => {
    const { press, screening } = show()
    await press(said())
    expect(screen.getAllByRole('radio')).toHaveLength(3)
    await press(screen.getByRole('radio', { name: /^Yes/ }))
    expect(screen.queryByRole('textbox')).toBeNull()
    expect(screening()).toMatchObject({ kept: { room: { others: { warned: true, answer: 'yes' } } } })
  })

  it('R-080 R-081: a yes means phoning the lead, who decides; who and where by phone and in no note', async () => {
    const { press } = show()
    await press(said())
    expect(text()).not.toContain('01632 960101')
    await press(screen.getByRole('radio', { name: /^Yes/ }))
    expect(text()).toMatch(/Phone the lead now\..*names and places stay out of every note\. The lead decides/)
    expect(text()).toContain('Adult lead 01632 960101')
  })

  it.each(['adult', 'under-18'] as const)(
    'R-157: a child at risk is the child protection lead’s, when the patient is %s',
    async (age) => {
      const { press } = show(age)
      await press(said())
      await press(screen.getByRole('radio', { name: /^Yes/ }))
      expect(text()).toContain('Child protection lead 01632 960102')
    },
  )

  it('DF-8: the answer can be taken back', async () => {
    const { press, screening } = show()
    await press(said())
    await press(screen.getByRole('radio', { name: /^Yes/ }))
    await press(screen.getByRole('button', { name: 'Take this answer back' }))
    expect(screening()).toMatchObject({ kept: { room: { others: { warned: true } } } })
    expect(screening()).not.toHaveProperty('kept.room.others.answer')
  })

  it('is said in words for a reading age of eleven at most', () => {
    show()
    const lines = [...document.querySelectorAll('.say-this p')].map(({ textContent }) => textContent)
    expect(lines).toHaveLength(3)
    expect([...lines, othersPrompt].filter((line) => readingAge(line) > 11)).toEqual([])
  })
})
