import { expect, test } from './room.ts'

const patient = 'adult-companion'
const CANARY = 'canary: the cook keeps my passport'

test('DF-8: words taken back before saving are in no version of any entry, in no request and in no storage', async ({
  room,
  record,
  page,
}) => {
  const sent: string[] = []
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`))
  const here = await room({ patient, encounter: `${patient}-visit` })
  await here.enter()
  await here.settle()
  await here.press('Overview')
  await here.press('Talk')
  await here.press(/^Work and pay/)
  await here.choose('Told me today')
  await here.write('In the patient’s own words', CANARY)
  await here.press('Take these words back')
  await expect(page.getByRole('textbox', { name: 'In the patient’s own words' })).toHaveValue('')

  await here.press('Overview')
  await here.press('Your judgement')
  await here.choose('We talked')
  await here.choose(/^Some concern/)
  await here.write(/reason/, 'Someone answers for her')
  await here.press('Overview')
  await here.press('What is written')
  await here.press(/^Choose this.*Care note/)
  await here.press(/^Save both notes/)
  await here.sees(/^Saved/)

  const versions = await record.versionsOf(patient)
  expect(versions).toContain('Someone answers for her')
  expect(versions).not.toContain('canary')
  expect(sent.join('\n')).toContain('Someone answers for her')
  expect(sent.join('\n')).not.toContain('canary')
  expect(JSON.stringify(await record.requests())).not.toContain('canary')
  const stored = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), document.cookie]),
  )
  expect(stored).not.toContain('canary')
})
