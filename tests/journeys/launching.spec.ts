import type { Page } from '@playwright/test'
import { test } from './hospital-browser.ts'
import { expect, Room } from './room.ts'

const patient = 'adult-companion'
const mara = /^Mara Synthetic-Field · born/

/** The app in a frame of the record's own page, where `title` names the frame. */
function framed(page: Page, title = 'Wellbeing review'): Room {
  return new Room(page, page.frameLocator(`iframe[title="${title}"]`))
}

async function signIn(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: /^Dr Sandbox Clinician/ }).click()
}

test('from the chart: sign in, open the chart, open the review in its frame, and the first page is there', async ({
  page,
  record,
}) => {
  await record.reset()
  await signIn(page)
  await page.getByRole('link', { name: 'Mara Synthetic-Field' }).click()
  await page.getByRole('link', { name: 'Open Wellbeing review' }).click()
  const here = framed(page)
  await here.enter()
  await here.reads(mara)
})

test('the address of the app by itself says what it is and how to open it, also when it is loaded again', async ({
  page,
  record,
}) => {
  await page.goto(new URL(await record.launchUrl({ patient })).origin)
  const here = new Room(page)
  await here.sees('Wellbeing review')
  await here.reads('Open a patient in the record, and choose Wellbeing review there.')
  await page.reload()
  await here.reads('Open a patient in the record, and choose Wellbeing review there.')
})

test('in a tab of its own the address and the history keep nothing of the sign-in, and loading again forgets', async ({
  room,
  page,
}) => {
  const here = await room({ patient, encounter: `${patient}-visit` })
  await here.enter()
  expect(new URL(page.url())).toMatchObject({ pathname: '/', search: '', hash: '' })
  await page.reload()
  await here.reads('This page was opened before, or loaded again. For safety it forgets its patient.')
  await expect(page.getByText('Synthetic-Field')).toHaveCount(0)
})

test('a frame from another site opens, where frames may store', async ({ browserWhere, record }) => {
  await record.reset()
  const page = await browserWhere('frames may store')
  await signIn(page)
  await page.goto(`/chart/${patient}/app?encounter=${patient}-visit&at=127.0.0.1`)
  const here = framed(page)
  await here.enter()
  await here.reads(mara)
  expect(page.frames().map((frame) => new URL(frame.url()).hostname)).toEqual(['localhost', '127.0.0.1'])
})

test('a frame that may not store says so before anything is sent, and its link opens the same patient', async ({
  browserWhere,
  record,
}) => {
  await record.reset()
  const page = await browserWhere('frames may not store')
  await signIn(page)
  await page.goto(`/chart/${patient}/app?encounter=${patient}-visit&at=127.0.0.1`)
  const here = framed(page)
  await here.sees('This browser does not let the page sign in inside the record.')
  expect(await record.requests()).toEqual([])

  const opening = page.context().waitForEvent('page')
  await here.screen.getByRole('link', { name: 'Open in a new tab' }).click()
  const tab = new Room(await opening)
  await tab.enter()
  await tab.reads(mara)
})

test('two frames with two patients never mix, and a frame loaded again never shows the other one', async ({
  page,
  record,
}) => {
  await record.reset()
  await signIn(page)
  await page.goto(`/chart/${patient}/app`)
  await page.evaluate(() => {
    const second = document.createElement('iframe')
    second.title = 'Second'
    second.src = '/chart/care-worker/app/launch'
    document.querySelector('iframe')?.after(second)
  })
  const [left, right] = [framed(page), framed(page, 'Second')]
  await left.enter()
  await right.enter()
  await left.reads(mara)
  await right.reads(/^Kim Synthetic/)

  await page.frames()[1]?.evaluate(() => location.reload())
  await left.reads(/For safety it forgets its patient/)
  await expect(left.screen.getByText('Synthetic')).toHaveCount(0)
  await right.reads(/^Kim Synthetic/)
})

test('the patient’s side gets a page for staff, and not one FHIR request is made', async ({
  room,
  record,
}) => {
  const here = await room({ patient, user: 'portal' })
  await here.sees('This page is for staff')
  await expect(here.page.getByText('Synthetic')).toHaveCount(0)
  await expect(here.page.getByRole('button')).toHaveCount(0)
  expect(await record.requests()).toEqual([])
})

test('the team opens without a patient and finds the care note made before, named only when asked', async ({
  room,
  record,
}) => {
  const here = await room({ patient, encounter: `${patient}-visit` })
  await here.enter()
  await here.concernNotAsked('Care note and team note')
  await here.press(/^Save/)
  await here.sees(/^Saved/)

  await here.page.goto(await record.launchUrl({ user: 'safeguarding' }))
  await here.sees('Care notes to review')
  await expect(here.page.getByRole('row')).toHaveCount(3)
  await expect(here.page.getByText('Synthetic-Field')).toHaveCount(0)
  const shows = here.page.getByRole('button', { name: /^Show patient/ })
  await shows.first().click()
  await expect(shows).toHaveCount(1)
  await shows.first().click()
  await here.reads(/Mara Synthetic-Field/)
})

test('without an encounter it works, and nothing that is written names one', async ({ room, record }) => {
  const here = await room({ patient })
  await here.enter()
  await here.concernNotAsked('Care note and team note')
  await here.press(/^Save/)
  await here.sees(/^Saved/)
  for (const type of ['Flag', 'QuestionnaireResponse', 'Task']) {
    const written = await record.find(`${type}?patient=${patient}`)
    expect(written, type).not.toEqual([])
    expect(JSON.stringify(written), type).not.toContain('Encounter/')
  }
})

test('sign-in that the person stops ends in a sentence, with no FHIR request', async ({ page, record }) => {
  await record.reset()
  const iss = new URL(await record.launchUrl({ patient }))
  iss.searchParams.delete('launch')
  await page.goto(iss.href)
  await page.getByRole('button', { name: 'Cancel' }).click()
  await new Room(page).reads('Sign-in was stopped before it was finished.')
  expect(new URL(page.url()).search).toBe('')
  expect(await record.requests()).toEqual([])
})
