// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { beforeAll, describe, expect, it } from 'vitest'
import { pages } from '../../../src/screening/pages.ts'
import { forbiddenIn } from '../../../src/site/neutral-words.ts'
import { ScreeningView } from '../../../src/ui/screening/screening-view.tsx'
import { PreviewPage } from '../../../src/ui/write-back/preview-page.tsx'
import { agreeing, planFor } from '../../support/a-plan.ts'
import { showScreening, type Given } from '../../support/screening-harness.tsx'

/** Everything from launch to the save, as a person meets it. */
function showAll(given: Given) {
  return showScreening(
    (view, screening) =>
      screening.at !== 'ended' && (
        <ScreeningView
          view={view}
          screening={screening}
          preview={() => (
            <PreviewPage
              view={view}
              plan={planFor(view.kept)}
              note={[]}
              onSave={() => view.tell({ type: 'sent' })}
            />
          )}
          finish={() => <h1>Sent</h1>}
        />
      ),
    given,
  )
}

// The pages are loaded after the first one; here they are there before a test looks at them.
beforeAll(async () => {
  showAll({})
  await screen.findByRole('heading', { level: 1, name: 'Wellbeing review' })
  cleanup()
})

describe('a patient who declines', () => {
  it('with some concern costs twelve clicks at most from launch to saved', async () => {
    const { press, user, clicks, screening } = showAll({ after: [] })
    await press(screen.getByRole('button', { name: 'No, only me' }))
    await press(screen.getByRole('button', { name: /^Questions/ }))
    for (const name of ['Yes, alone', 'We share a language well', 'Prefers not to talk about it'])
      await press(screen.getByRole('radio', { name }))
    await press(screen.getByRole('button', { name: 'Note that they prefer not to, then your judgement' }))
    await press(screen.getByRole('radio', { name: 'Some concern' }))
    await user.type(screen.getByRole('textbox', { name: 'Your reason' }), 'afraid of who brought her')
    await press(screen.getByRole('button', { name: 'Next: what is written' }))
    await press(screen.getByRole('button', { name: 'Choose this: Team note only' }))
    await press(screen.getByRole('button', { name: 'Save the note' }))
    expect(screening()).toMatchObject({
      at: 'finishing',
      kept: { judgement: { asking: 'declined', concern: 'some' } },
    })
    expect(clicks()).toBeLessThanOrEqual(12)
  })
})

describe('a patient who cannot be asked', () => {
  it('costs nine clicks at most, from launch to advice asked for today (R-030)', async () => {
    const { press, user, clicks, screening } = showAll({ after: [] })
    await press(screen.getByRole('button', { name: 'No, only me' }))
    await press(screen.getByRole('button', { name: 'What you notice' }))
    await press(screen.getByRole('checkbox', { name: 'Someone else answers' }))
    await press(screen.getByRole('button', { name: 'Cannot ask now: your judgement' }))
    await press(screen.getByRole('radio', { name: 'It was not safe to ask' }))
    await press(screen.getByRole('radio', { name: 'Some concern' }))
    await user.type(screen.getByRole('textbox', { name: 'Your reason' }), 'a cousin answers everything')
    await press(screen.getByRole('button', { name: 'Next: what is written' }))
    await press(screen.getByRole('button', { name: 'Choose this: Team note only' }))
    await press(screen.getByRole('button', { name: 'Save the note' }))
    expect(screening()).toMatchObject({
      at: 'finishing',
      kept: { judgement: { asking: 'not-safe', concern: 'some' }, noticed: { 'companion-speaks': '' } },
    })
    expect(clicks()).toBeLessThanOrEqual(9)
  })
})

describe('what can be read over a shoulder', () => {
  it.each(pages)('no heading, button or question title gives it away on %s', (page) => {
    showAll({ after: [...agreeing('harbour-house'), { type: 'went', to: page }] })
    const titles = [...document.querySelectorAll('h1, h2, h3, button, legend, summary')]
    expect(titles.length).toBeGreaterThan(3)
    expect(titles.flatMap(({ textContent }) => forbiddenIn(textContent))).toEqual([])
  })
})
