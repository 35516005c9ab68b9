import { forbiddenIn } from '../../src/site/neutral-words.ts'
import { expect, test, type Room } from './room.ts'

const adult = { patient: 'adult-companion', encounter: 'adult-companion-visit' }
const patient = ['Mara', 'Synthetic', 'adult-companion']

async function shiftThreeTimes({ page }: Room): Promise<void> {
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift')
}

/** Hidden means absent: nothing of the patient, of the record or of a question is left in the page. */
async function covered(here: Room, gone: readonly string[]): Promise<void> {
  await here.sees('Vital signs')
  const content = await here.page.content()
  expect([...patient, ...gone].filter((words) => content.includes(words))).toEqual([])
  expect(forbiddenIn(content)).toEqual([])
  await outsideIsNeutral(here)
}

async function outsideIsNeutral({ page }: Room): Promise<void> {
  expect(await page.title()).toBe('Wellbeing review')
  const origin = new URL(page.url()).origin
  const visited = await page.evaluate(() => navigation.entries().map(({ url }) => url))
  // One entry for each step, and none of them says where it leads.
  expect(new Set(visited)).toEqual(new Set([`${origin}/`]))
  expect(await page.evaluate(() => JSON.stringify(history.state))).toMatch(/^(null|\{\}|\{"step":\d+\})$/)
}

/** From the cover back to the screen lock, which alone shows nothing that was hidden. */
async function backToTheLock(here: Room, gone: readonly string[]): Promise<void> {
  await here.press('Continue')
  await here.sees('Can anyone else see this screen?')
  const content = await here.page.content()
  expect(gone.filter((words) => content.includes(words))).toEqual([])
  await here.press('No, only me')
}

/** What the browser keeps of the app, by name. */
async function kept({ page }: Room): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(sessionStorage),
    ...Object.keys(localStorage),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ...(document.cookie === '' ? [] : [document.cookie]),
  ])
}

test('DF-1: hidden from the talk, no question is left in the page, and coming back asks both locks again', async ({
  room,
}) => {
  const here = await room(adult)
  await here.enter()
  await here.settle()
  await here.press('Overview')
  await here.press('Talk')
  await here.press(/^Work and pay/)
  await here.choose('Yes, told me today')
  await here.write('In the patient’s own words', 'I have not been paid since May')
  const question = await here.page.locator('.answer-row__prompt').first().innerText()
  const gone = [question, 'not been paid', 'Yes, told me today', 'Work and pay']

  await here.press('Hide')
  await covered(here, gone)
  await backToTheLock(here, gone)
  await here.sees('Before you talk')
  await here.reads(/The questions are closed/)
  const asked = ['Yes, alone', 'We share a language well', 'Able to take part', 'Is willing to talk']
  for (const name of asked)
    await expect(here.page.getByRole('radio', { name, exact: true })).not.toBeChecked()
  const content = await here.page.content()
  expect(gone.filter((words) => content.includes(words))).toEqual([])

  for (const name of asked) await here.choose(name)
  await here.press('Overview')
  await here.press('Talk')
  await here.press(/^Work and pay/)
  await expect(here.page.getByRole('textbox', { name: 'In the patient’s own words' })).toHaveValue(
    'I have not been paid since May',
  )
})

test('DF-1: Shift three times hides the record, with its evidence, wherever the focus is', async ({
  room,
}) => {
  const here = await room(adult)
  await here.enter()
  await here.press(/^The record/)
  await here.page.getByText('What the record says').first().click()
  const evidence = await here.page.getByRole('article').first().innerText()
  const gone = [evidence.split('\n')[0] ?? '', 'Could also be', 'Worth asking about']

  await shiftThreeTimes(here)
  await covered(here, gone)
  await backToTheLock(here, gone)
  await here.sees('The record')
})

test('DF-1: hidden while the end is shown, the page holds nothing of it and the browser keeps nothing', async ({
  room,
}) => {
  const here = await room(adult)
  await here.sees('Can anyone else see this screen?')
  expect(await kept(here)).toEqual([])
  await here.enter()
  await here.concernNotAsked('Team note only')
  await here.press(/^Save/)
  await here.sees(/^Saved/)
  const gone = ['Saved', 'Checked in the record', 'Duty lead', 'He answers every question']

  await shiftThreeTimes(here)
  await covered(here, gone)
  expect(await kept(here)).toEqual([])
  await backToTheLock(here, gone)
  await here.sees(/^Saved/)
  await here.press('Finish')
  await here.sees('Finished')
  const content = await here.page.content()
  expect([...patient, ...gone.slice(1)].filter((words) => content.includes(words))).toEqual([])
  expect(await kept(here)).toEqual([])
  await outsideIsNeutral(here)
})

test('closed from the cover, nothing is left, and Back shows nothing of the patient', async ({
  room,
  record,
}) => {
  const here = await room(adult)
  await here.enter()
  await here.press('What you notice')
  await here.tick('Someone stays close, or will not leave')
  await here.press('Hide')
  await here.press('Close')
  await here.press('Close now')
  await here.sees('Closed')
  await here.page.goto('about:blank')
  await here.page.goBack()
  await expect(here.page.getByRole('heading', { level: 1 })).toBeVisible()
  const content = await here.page.content()
  expect(patient.filter((words) => content.includes(words))).toEqual([])
  for (const type of ['Flag', 'QuestionnaireResponse', 'Task'])
    expect(await record.find(`${type}?patient=adult-companion`), type).toEqual([])
})

test('DF-1: Back stays in the review, loses nothing, moves nothing behind the cover, and leads to no question after it', async ({
  room,
}) => {
  const here = await room(adult)
  await here.enter()
  await here.press('What you notice')
  await here.tick('Someone else answers')
  await here.press('Next: before you talk')
  await here.page.goBack()
  await here.sees('What you notice')
  await expect(here.page.getByRole('checkbox', { name: 'Someone else answers' })).toBeChecked()
  await here.press('Overview')
  await here.settle()
  await here.press('Overview')
  await here.press('Talk')
  await here.press(/^Work and pay/)
  const question = await here.page.locator('.answer-row__prompt').first().innerText()
  await here.press('Staff help')
  await here.press('Back to ‘Talk’')
  await here.sees('Talk')
  await here.press('Overview')

  await here.press('Hide')
  await here.page.goBack()
  await covered(here, [question])
  await backToTheLock(here, [question])
  await here.sees('Wellbeing review')
  await here.page.goBack()
  await here.sees('Before you talk')
  await here.reads(/The questions are closed/)
  expect(await here.page.content()).not.toContain(question)
})
