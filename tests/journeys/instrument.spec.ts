import { expect, test } from './room.ts'

const patient = 'adult-companion'
const FILE = '**/instruments/waiting-room.json'
const STEP = 'Our own questions'
const OWN = 'Our own questions'

test('a hospital’s own questions are asked after both locks, add up to nothing Sphere uses, and are written beside the review', async ({
  room,
  record,
}) => {
  const here = await room({ patient, encounter: `${patient}-visit` })
  const files: string[] = []
  here.page.on('request', (request) => files.push(new URL(request.url()).pathname))
  await here.enter()
  await expect(here.page.getByRole('button', { name: STEP })).toHaveCount(0)
  await here.settle()
  await here.press('Overview')
  await here.press(STEP)
  await here.sees(OWN)

  const inGroup = (name: string) => here.page.getByRole('group', { name, exact: true })
  await here.reads('Not complete: 2 questions have no answer, so there is no sum. That is fine.')
  await inGroup('How quiet was it?').getByRole('radio', { name: 'A bit' }).check()
  await inGroup('How warm was it?').getByRole('radio', { name: 'Not at all' }).check()
  await here.write('What made it cold?', 'The draught canary')
  await inGroup('How warm was it?').getByRole('radio', { name: 'Very' }).check()
  await expect(here.page.getByRole('textbox', { name: 'What made it cold?' })).toHaveCount(0)
  await here.page.getByRole('button', { name: /^Prefers not to say.*Did someone say/ }).click()
  await here.reads('They add up to 3. Sphere makes nothing of this number and does not save it.')
  await here.reads('Sandbox example, not a real tool. No accuracy is known.')
  expect(files.filter((path) => path.includes('instruments/'))).toEqual(['/instruments/waiting-room.json'])

  await here.press('Hide')
  await expect(here.page.getByText('How quiet was it?')).toHaveCount(0)
  await here.press(/^Back|^Come back|^Continue/)
  await here.press('No, only me')
  await expect(here.page.getByText('How quiet was it?')).toHaveCount(0)

  await here.press('Overview')
  await here.press('Your judgement')
  await here.choose('We talked')
  await here.choose(/^None recorded/)
  await here.press(/^Next: what is written/)
  await here.press(/^Choose this.*Team note only/)
  await here.sees('Check before saving')
  await here.reads('The answers to “Sandbox example: the waiting room”, without any sum.')
  await here.press(/^Save the note/)
  await here.sees(/^Saved/)

  const written = await record.find(`QuestionnaireResponse?patient=${patient}`)
  expect(written).toHaveLength(2)
  const answers = written.find((one) => JSON.stringify(one).includes('sandbox-waiting-room'))
  expect(answers).toMatchObject({
    status: 'completed',
    questionnaire: 'https://sphere.example/fhir/Questionnaire/sandbox-waiting-room|1.0.0',
  })
  expect(answers?.meta?.security?.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['R', 'NOPAT', 'HTEST']),
  )
  expect(JSON.stringify(answers)).toContain('asked-declined')
  expect(await record.versionsOf(patient)).not.toContain('draught canary')
})

test('a file that is gone, is a page, or asks for what Sphere does not do is named, and stops nothing else', async ({
  room,
}) => {
  const here = await room({ patient, encounter: `${patient}-visit` })
  await here.page.route(FILE, (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Sign in</p>' }),
  )
  await here.enter()
  await here.settle()
  await here.press('Overview')
  await here.press(STEP)
  await here.reads(/^It cannot be used just now\./)
  await here.page.getByText('For those who look after Sphere here').click()
  await here.reads(/^instruments\/waiting-room\.json: what came is not a JSON file/)

  await here.page.unroute(FILE)
  const picture = {
    resourceType: 'Questionnaire',
    status: 'active',
    item: [{ linkId: 'p', type: 'attachment', text: 'A picture' }],
  }
  await here.page.route(FILE, (route) => route.fulfill({ json: picture }))
  await here.press(/^Try again/)
  await here.reads(/item “p”: the type “attachment” is not supported/)

  await here.page.unroute(FILE)
  await here.press(/^Try again/)
  await expect(here.page.getByRole('group', { name: 'How quiet was it?' })).toBeVisible()
  await here.press('Next: what would help most')
  await here.sees('What would help most')
})
