// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { catalogueFor, indicatorById } from '../../../src/indicators/catalogue.ts'
import { signOf } from '../../../src/indicators/indicator.ts'
import { answerWords } from '../../../src/screening/wording.ts'
import { BeforePage } from '../../../src/ui/screening/before-page.tsx'
import { TalkPage } from '../../../src/ui/screening/talk-page.tsx'
import type { RecordFinding } from '../../../src/indicators/findings.ts'
import { aFact } from '../../support/a-chart.ts'
import { readingAge } from '../../support/reading-age.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const talk = [...bothLocks, { type: 'went', to: 'talk' } as const]
const show = (given = {}) => showPage(TalkPage, { after: talk, ...given })
const PAY = 'Little or no pay, or not what was agreed'
const inRow = (name: string | RegExp) => within(screen.getByRole('group', { name }))
const openWork = async () => {
  const shown = show()
  await shown.press(screen.getByRole('button', { name: /Work and pay/ }))
  return shown
}

describe('the conversation', () => {
  it('R-136 R-141: says that no one way is right for everybody, and to take time and offer another day', () => {
    show()
    expect(document.body.textContent).toMatch(/No one way is right for everybody: culture, age, schooling/)
    expect(document.body.textContent).toMatch(/Take your time\. Offer water and something to eat/)
  })

  it('R-141: before the talk there is a private place, and time', () => {
    showPage(BeforePage)
    expect(document.body.textContent).toMatch(/Door closed\. No phone listening\. Time to talk\./)
  })

  it('starts as topics, with no question open and nothing answered', () => {
    show()
    expect(screen.getAllByRole('button', { expanded: false })).toHaveLength(6)
    expect(screen.queryAllByRole('radio')).toEqual([])
  })

  it('offers the six answers for each question, none of them chosen (R-021, R-078)', async () => {
    await openWork()
    const answers = inRow(PAY).getAllByRole('radio')
    expect(answers.map((one) => one.closest('label')?.textContent)).toEqual([
      'Yes, told me today',
      'Yes, I saw it',
      'Not reported today',
      'Not asked',
      'Prefers not to say',
      'Not safe to ask',
    ])
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  })

  it('names each row after what a yes records, and only offers the question beneath it (R-021)', async () => {
    await openWork()
    const rows = screen.getAllByRole('group').filter((one) => one.classList.contains('answer-row'))
    const names = rows.map((row) => row.querySelector('legend')?.textContent)
    expect(names).toEqual(
      catalogueFor('adult')
        .filter(({ topic, prompt }) => topic === 'work' && prompt !== undefined)
        .map(signOf),
    )
    expect(names.filter((name) => name?.includes('?'))).toEqual([])
    expect(
      screen.getByRole('group', { name: PAY, description: /^You could ask: “Are you paid/ }),
    ).toBeDefined()
    for (const words of Object.values(answerWords)) expect(words).not.toMatch(/mention|^Told/)
  })

  it('has no row for what only the record can know, and says where a mark from there goes', async () => {
    const { press } = show({
      after: [...talk, { type: 'weighed', indicator: 'companion-is-employer', as: 'worth-asking' }],
    })
    for (const topic of screen.getAllByRole('button', { expanded: false })) {
      await press(topic)
      for (const gone of [/was documented earlier/, /^A colleague noted/, /^Visits to emergency care/])
        expect(screen.queryByRole('group', { name: gone })).toBeNull()
    }
    await press(screen.getByRole('button', { name: /Freedom, papers.*Marked as worth asking/ }))
    expect(document.body.textContent).toMatch(
      /employer or manager came along\. You marked this in the record/,
    )
  })

  it('lets what can only be seen be ticked, as on the page for it', async () => {
    const { press, screening } = show()
    await press(screen.getByRole('button', { name: /Freedom, papers/ }))
    await press(screen.getByText('What you may notice as you talk'))
    await press(screen.getByRole('checkbox', { name: 'Someone else answers' }))
    expect(screening()).toMatchObject({ kept: { noticed: { 'companion-speaks': '' }, answers: {} } })
  })

  it('says at once what is done here for thoughts of suicide that were told (R-121)', async () => {
    const { press } = show()
    await press(screen.getByRole('button', { name: /Health and feelings/ }))
    const row = inRow(/^Self-harm/)
    expect(document.body.textContent).toContain('If yes, follow this hospital’s path today')
    expect(screen.queryByRole('region', { name: 'What to do now' })).toBeNull()
    await press(row.getByRole('radio', { name: 'Yes, told me today' }))
    expect(screen.getByRole('region', { name: 'What to do now' }).textContent).toContain('01632 960104')
  })

  it('asks when, and who said it, only after something was told (R-105)', async () => {
    const { press, screening } = await openWork()
    expect(inRow(PAY).queryByRole('radio', { name: 'In the past' })).toBeNull()
    await press(inRow(PAY).getByRole('radio', { name: 'Yes, told me today' }))
    await press(inRow(PAY).getByRole('radio', { name: 'In the past' }))
    await press(inRow(PAY).getByRole('radio', { name: 'Someone with them said it' }))
    expect(screening()).toMatchObject({
      kept: {
        answers: {
          'pay-withheld': { value: 'reported-today', time: 'past', saidBy: 'companion', origin: 'manual' },
        },
      },
    })
    await press(inRow(PAY).getByRole('radio', { name: 'Prefers not to say' }))
    expect(inRow(PAY).queryByRole('radio', { name: 'In the past' })).toBeNull()
  })

  it('calls no answer an override: what the record suggests stands beside it and was never filled in', async () => {
    const indicator = indicatorById('exhaustion')
    if (!indicator) throw new Error('exhaustion is gone from the catalogue')
    const evidence = [aFact('exhaustion', '2026-05-01', 'Exhaustion')] as const
    const found: RecordFinding[] = [{ indicator, tier: 'B', evidence }]
    const { press, screening } = show({ found })
    await press(screen.getByRole('button', { name: /Health and feelings/ }))
    await press(inRow(/^Exhausted, or sleeps/).getByRole('radio', { name: 'Not reported today' }))
    expect(screening()).toMatchObject({ kept: { answers: { exhaustion: { origin: 'manual' } } } })
  })

  it('takes one click to say nothing about a whole topic, and keeps what was said before (R-078)', async () => {
    const { press, screening } = await openWork()
    await press(inRow(PAY).getByRole('radio', { name: 'Yes, told me today' }))
    await press(screen.getByRole('button', { name: 'Prefers not to say' }))
    expect(screening()).toMatchObject({
      kept: { answers: { 'pay-withheld': { value: 'reported-today' }, 'no-rest': { value: 'declined' } } },
    })
  })

  it('DF-8: takes words and answers back at once, from the page and from what is kept', async () => {
    const { press, user, screening } = await openWork()
    await press(inRow(PAY).getByRole('radio', { name: 'Yes, told me today' }))
    await user.type(screen.getByRole('textbox'), 'canary')
    await press(screen.getByRole('button', { name: 'Take these words back' }))
    expect(document.body.innerHTML).not.toContain('canary')
    expect(screening()).toMatchObject({ kept: { words: {}, answers: {} } })
    expect(screen.queryAllByRole('radio', { checked: true })).toEqual([])
  })

  it('reminds not to write other people’s names or places', async () => {
    await openWork()
    expect(
      screen.getByRole('textbox', { description: /Leave out other people’s names and any place/ }),
    ).toBeDefined()
  })

  it('can be stopped from where it is, without a single answer (R-079)', async () => {
    const { press, screening } = show()
    await press(screen.getByRole('button', { name: 'Stop here' }))
    expect(screening()).toMatchObject({ page: 'judgement', kept: { answers: {} } })
  })

  it('keeps the wish not to be asked again', async () => {
    const { press, screening } = show()
    await press(
      screen.getByRole('checkbox', { name: 'Does not want this raised again, unless they raise it' }),
    )
    expect(screening()).toMatchObject({ kept: { onlyIfPatientRaisesIt: true } })
  })

  it('says which topic was marked in the record as worth asking about', () => {
    show({ after: [...talk, { type: 'weighed', indicator: 'no-rest', as: 'worth-asking' }] })
    expect(screen.getByRole('button', { name: /Work and pay.*Marked as worth asking/ })).toBeDefined()
  })
})

describe('the conversation with a child', () => {
  it('asks only what safety needs (R-156)', async () => {
    const { press } = show({ age: 'under-18' })
    const prompts: string[] = []
    for (const topic of screen.getAllByRole('button', { expanded: false })) {
      await press(topic)
      prompts.push(...screen.queryAllByText(/^You could ask: /).map((one) => one.textContent))
    }
    expect(prompts).toContain('You could ask: “Do you feel safe where you live?”')
    expect(prompts).not.toContain('You could ask: “Are you paid what you were promised?”')
    expect(prompts.length).toBeLessThan(10)
  })

  it('hears what a child says by themselves, without a question to ask (R-104 R-156)', async () => {
    const { press, screening } = show({ age: 'under-18' })
    await press(screen.getByRole('button', { name: /Threats and harm/ }))
    expect(screen.getByText('Only if the child says so by themselves')).toBeDefined()
    const row = inRow(/^Sex that others arrange/)
    expect(row.queryByText(/You could ask/)).toBeNull()
    expect(row.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
      'Yes, told me today',
      'Yes, I saw it',
      'Not asked',
    ])
    await press(row.getByRole('radio', { name: 'Yes, told me today' }))
    expect(screening()).toMatchObject({ kept: { answers: { 'sexual-harm': { value: 'reported-today' } } } })
  })

  it.each(['adult', 'under-18'] as const)('opens in words an eleven-year-old can read (%s)', (age) => {
    show({ age })
    expect(readingAge(document.querySelector('blockquote')?.textContent ?? '')).toBeLessThanOrEqual(11)
  })
})
