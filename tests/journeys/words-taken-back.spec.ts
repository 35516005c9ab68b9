import { expect, test, type Room } from './room.ts'

const patient = 'adult-companion'
const launch = { patient, encounter: `${patient}-visit` }
const CANARY = 'canary: the cook keeps my passport'

test('DF-8: words taken back before saving are in no version of any entry, in no request and in no storage', async ({
  room,
  record,
  page,
}) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  const here = await room(launch)
  await here.enter()
  await seenAndUntold(here)
  await here.settle()
  await here.press('Overview')
  await saidAndTakenBack(here)
  await here.judges('We talked', /^Some concern/, CANARY)
  await here.write(/reason/, 'Someone answers for her')
  await here.press('Overview')
  await here.press('What is written')
  await here.saves('Care note and team note')

  const versions = await record.versionsOf(patient)
  expect(versions).toContain('Someone answers for her')
  expect(versions).toContain('Somewhere to sleep')
  expect(versions).not.toContain('canary')
  expect(sent.join('\n')).toContain('Someone answers for her')
  expect(sent.join('\n')).not.toContain('canary')
  expect(JSON.stringify(await record.requests())).not.toContain('canary')
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  )
  expect(stored).not.toContain('canary')
})

/** The clinician's own note, and the tick it stood under. */
async function seenAndUntold(here: Room): Promise<void> {
  const line = 'Someone stays close, or will not leave'
  await here.press('What you notice')
  await here.tick(line)
  await here.write('What you saw (optional)', CANARY)
  await here.page.getByRole('checkbox', { name: line }).uncheck()
  await here.press('Overview')
}

/** Every place where the patient's own words can stand, each taken back in its own way. */
async function saidAndTakenBack(here: Room): Promise<void> {
  const own = { name: 'In the patient’s own words' }
  await here.press('Talk')
  await here.press(/^Work and pay/)
  await here.choose('Yes, told me today')
  await here.write(own.name, CANARY)
  await here.press('Take these words back')
  await expect(here.page.getByRole('textbox', own)).toHaveValue('')
  await here.press('Next: what would help most')
  await here.write('In their own words', CANARY)
  await here.write('In their own words', 'Somewhere to sleep')
  await here.press('Overview')
  await here.press('How safe they feel')
  for (const field of [
    'What they think could happen',
    'Whom they are afraid of',
    'What has kept them safe so far',
  ])
    await here.write(field, CANARY)
  await here.press('Take these words back')
  await here.press('Overview')
  await here.holdsNo('canary')
}

test('DF-8: words taken back after saving go out of the review, and the page says what the record keeps (R-079)', async ({
  room,
  record,
}) => {
  const here = await room(launch)
  await here.enter()
  await here.settle()
  await here.press('Overview')
  await here.press('Talk')
  await here.press(/^Work and pay/)
  await here.choose('Yes, told me today')
  await here.write('In the patient’s own words', CANARY)
  await here.press('Overview')
  await here.judges('We talked', /^Some concern/, 'Someone answers for her')
  await here.press('Overview')
  await here.press('What is written')
  await here.saves('Team note only')
  const asSaved = JSON.stringify(await record.find(`QuestionnaireResponse?patient=${patient}`))
  expect(asSaved).toContain('canary')

  const back = await room(launch)
  await back.enter()
  await back.press(/^The record/)
  await back.page.getByText(/^Earlier documentation, the newest from/).click()
  await back.press('You wrote this: take words out')
  await back.sees('Put a saved review right')
  await back.tick(new RegExp(CANARY))
  await back.press('Take this out')
  await back.reads(/The words are no longer in the review/)
  await back.reads(/Only those who run the record system can remove them for good/)
  const asLeft = JSON.stringify(await record.find(`QuestionnaireResponse?patient=${patient}`))
  expect(asLeft).toContain('Someone answers for her')
  expect(asLeft).not.toContain('canary')
})
