import { expect, test } from './room.ts'

const adult = { patient: 'adult-companion', encounter: 'adult-companion-visit' }

test('danger now: from every page Staff help is one press, with numbers and what to do first (DF-5, R-083)', async ({
  room,
}) => {
  const here = await room(adult)
  await here.enter()
  await here.settle()
  await here.press('Overview')
  const steps = await here.page.locator('.stages__go').allInnerTexts()
  expect(steps.length).toBeGreaterThanOrEqual(12)
  for (const step of steps)
    await test.step(step, async () => {
      await here.press(step)
      await expect(here.page.getByRole('heading', { level: 1 })).not.toHaveText('Wellbeing review')
      await here.press('Staff help')
      await here.sees('Staff help')
      for (const who of ['Security', 'Duty lead for adults', 'Child protection lead'])
        await expect(here.page.getByText(who).first()).toBeVisible()
      await here.press('Overview')
    })
})

test('the patient leaves: the questions are gone from the page at once, and stay closed', async ({
  room,
}) => {
  const here = await room(adult)
  await here.enter()
  await here.settle()
  await here.press('Overview')
  await here.press('Talk')
  await here.press(/^Work and pay/)
  const question = await here.page.locator('.answer-row__prompt').first().innerText()
  await here.choose('Yes, told me today')
  await here.press('Patient leaving')
  await here.sees('Patient leaving')
  expect(await here.page.content()).not.toContain(question)

  await here.press('They are staying')
  await here.sees('Before you talk')
  await here.reads(/The questions are closed/)
  expect(await here.page.content()).not.toContain(question)
  await here.press('Patient leaving')
  await here.press('Next: your judgement')
  await here.sees('Your judgement')
  await here.reads(/told today/)
})
