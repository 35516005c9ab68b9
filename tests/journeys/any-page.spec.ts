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
  await here.choose('Told me today')
  await here.press('Patient leaving')
  await here.sees('Patient leaving')
  expect(await here.page.content()).not.toContain(question)

  await here.press('They are staying')
  await here.press('Talk')
  await here.sees('Before you talk')
  await here.reads(/^The questions are closed/)
  expect(await here.page.content()).not.toContain(question)
  await here.press('Patient leaving')
  await here.press('Next: your judgement')
  await here.sees('Your judgement')
  await here.reads(/told today/)
})

test('DF-8: words taken back before saving are in no version of anything, and in no request', async ({
  room,
  record,
}) => {
  const canary = 'kanarienvogel'
  const here = await room(adult)
  const sent: string[] = []
  here.page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  await here.enter()
  await here.press('What you notice')
  await here.tick('Someone stays close, or will not leave')
  await here.write('What you saw (optional)', canary)
  await here.page.getByRole('checkbox', { name: 'Someone stays close, or will not leave' }).uncheck()
  await here.press('Overview')
  await here.settle()
  await here.press('Overview')
  await here.press('Talk')
  await here.press(/^Work and pay/)
  await here.choose('Told me today')
  await here.write('In the patient’s own words', canary)
  await here.press('Take these words back')
  await here.press('Next: what would help')
  await here.write('In their own words', canary)
  await here.write('In their own words', 'Somewhere to sleep')
  await here.press('Next: your judgement')
  await here.choose('We talked')
  await here.choose(/^Some concern/)
  await here.write(/reason/, canary)
  await here.write(/reason/, 'Someone answers for her')
  await here.press('Overview')
  await here.press('What is written')
  await here.press(/^Choose this.*Care note/)
  await here.press(/^Save/)
  await here.sees(/^Saved/)
  expect(sent.filter((one) => one.toLowerCase().includes(canary))).toEqual([])

  const versions = await record.versionsOf('adult-companion')
  expect(versions).toContain('Somewhere to sleep')
  expect(versions).not.toContain(canary)
})
