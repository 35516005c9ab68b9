// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { safetyPrompts } from '../../../src/screening/safety-words.ts'
import { noSafety } from '../../../src/screening/safety.ts'
import { SafetyPage } from '../../../src/ui/safety/safety-page.tsx'
import { readingAge } from '../../support/reading-age.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage, type Given } from '../../support/screening-harness.tsx'

const there = [...bothLocks, { type: 'went', to: 'safety' } as const]
const show = (given: Given = {}) => showPage(SafetyPage, { after: there, ...given })
const asked = (prompt: string) => within(screen.getByRole('group', { name: `“${prompt}”` }))
const questions = () =>
  Object.values(safetyPrompts).filter((prompt) => screen.queryByRole('group', { name: `“${prompt}”` }))
const past = [
  ...there,
  { type: 'asking', asking: 'done' } as const,
  { type: 'concern', concern: 'past-safe-now' } as const,
]

describe('how safe the patient feels', () => {
  it('asks for the patient’s own view first, and says that it weighs most (R-075, R-076, R-077)', () => {
    show()
    expect(
      screen
        .getAllByRole('textbox')
        .map((field) => document.querySelector(`label[for="${field.id}"]`)?.textContent),
    ).toEqual(['What they think could happen', 'Whom they are afraid of', 'What has kept them safe so far'])
    const [first] = screen.getAllByRole('textbox')
    const radio = screen.getAllByRole('radio')[0]
    expect(first && radio && first.compareDocumentPosition(radio)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.getByText(/own view weighs most/)).toBeDefined()
  })

  it('starts with nothing chosen, and every line can be left out (R-078)', async () => {
    const { press, screening } = show()
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
    await press(screen.getByRole('button', { name: 'Next: keep everyone safe' }))
    expect(screening()).toMatchObject({ page: 'precautions', kept: { safety: noSafety } })
  })

  it('keeps whom they fear, what kept them safe, and if anyone looks for them (R-045, R-061, R-095)', async () => {
    const { press, user, screening } = show()
    await user.type(screen.getByRole('textbox', { name: 'Whom they are afraid of' }), 'the boss')
    await press(asked(safetyPrompts.pursuit).getByRole('radio', { name: 'Yes' }))
    await press(screen.getByRole('checkbox', { name: 'Others depend on them, here or far away' }))
    expect(screening()).toMatchObject({
      kept: {
        safety: {
          ownView: { afraidOf: 'the boss' },
          replies: { pursuit: 'yes' },
          circumstances: ['others-depend'],
        },
      },
    })
  })

  it('asks an adult if anyone looks for them, and if they help a case (R-061)', () => {
    show()
    expect(questions()).toEqual([
      'Do you feel safe going back there today?',
      'Is anyone looking for you, or trying to reach you?',
      'Are you helping the police or a court?',
    ])
  })

  it('says why someone may come after them (R-095)', () => {
    show()
    expect(screen.getByText(/Whoever loses a worker loses money and control/)).toBeDefined()
  })

  it('believes an answer that names danger, and leads to help in one press (R-065)', async () => {
    const { press, screening } = show()
    expect(screen.queryByRole('button', { name: 'Get help now' })).toBeNull()
    await press(asked(safetyPrompts.goingBack).getByRole('radio', { name: 'No' }))
    expect(screen.getByText(/Nobody is sent back before there is a plan they trust/)).toBeDefined()
    await press(screen.getByRole('button', { name: 'Get help now' }))
    expect(screening()).toMatchObject({ page: 'danger' })
  })

  it('takes one press to say nothing about any of it, and keeps what was said before (R-078)', async () => {
    const { press, screening } = show()
    await press(asked(safetyPrompts.goingBack).getByRole('radio', { name: 'Yes' }))
    await press(screen.getByRole('button', { name: 'Prefers not to say' }))
    expect(screening()).toMatchObject({
      kept: { safety: { replies: { goingBack: 'yes', pursuit: 'declined', helpingCase: 'declined' } } },
    })
  })

  it('DF-8: takes words back at once, from the page and from what is kept', async () => {
    const { press, user, screening } = show()
    await user.type(screen.getByRole('textbox', { name: 'Whom they are afraid of' }), 'canary')
    await press(screen.getByRole('button', { name: 'Take these words back' }))
    expect(document.body.innerHTML).not.toContain('canary')
    expect(screening()).toMatchObject({ kept: { safety: noSafety } })
  })

  it('asks about what bears on safety, and never for papers or status (R-050)', () => {
    show()
    expect(screen.getByText(/Write nothing about their right to live or work here/)).toBeDefined()
    expect(screen.getByRole('checkbox', { name: /Their home depends on the same person/ })).toBeDefined()
  })
})

describe('harm in the past, safe now', () => {
  it('is one question, about being followed (R-061, R-105)', () => {
    show({ after: past })
    expect(questions()).toEqual([safetyPrompts.pursuit])
    expect(screen.queryAllByRole('textbox')).toEqual([])
    expect(screen.queryAllByRole('checkbox')).toEqual([])
  })

  it('asks nothing where the patient wants it left alone, until they raise it (R-055, R-079)', async () => {
    const { press } = show({ after: [...past, { type: 'only-if-raised', only: true }] })
    expect([screen.getByText(/do not raise this unless I do/), questions()]).toMatchObject([{}, []])
    await press(screen.getByRole('button', { name: 'They raised it themselves' }))
    expect(questions()).toEqual([safetyPrompts.pursuit])
    expect(screen.queryByText(/do not raise this unless I do/)).toBeNull()
    await press(screen.getByRole('button', { name: 'They did not' }))
    expect(questions()).toEqual([])
  })

  it('what was said before the wish can still be taken back (DF-8)', async () => {
    const { press, screening } = show({
      after: [
        ...past,
        { type: 'safety-said', said: { asked: 'pursuit', reply: 'yes' } },
        { type: 'only-if-raised', only: true },
      ],
    })
    await press(screen.getByRole('button', { name: 'Take these words back' }))
    expect(screening()).toMatchObject({ kept: { safety: noSafety } })
  })
})

it('a child is asked only what safety needs (R-156)', () => {
  show({ age: 'under-18' })
  expect(questions()).toEqual([safetyPrompts.goingBack, safetyPrompts.pursuit])
  expect(screen.queryAllByRole('checkbox')).toEqual([])
})

it.each(['adult', 'under-18'] as const)('is in words an eleven-year-old can read (%s)', (age) => {
  show({ age })
  const said = document.querySelector('blockquote')?.textContent ?? ''
  expect(readingAge(said)).toBeLessThanOrEqual(11)
  for (const prompt of Object.values(safetyPrompts)) expect(readingAge(prompt)).toBeLessThanOrEqual(11)
})
