import { countsOf, expectHidden, expectLabels, heldFor, NOTHING, taskCodes } from './held.ts'
import { expect, test } from './room.ts'

function on(patient: string): { patient: string; encounter: string } {
  return { patient, encounter: `${patient}-visit` }
}

test('a farm worker with a crushed hand, and a ‘cousin’ who answers: alone in the X-ray room, and silent when he is back (R-016, R-017, R-035, R-036, R-138, DF-1)', async ({
  room,
  record,
}) => {
  const patient = 'adult-companion'
  const here = await room(on(patient))
  await here.enter()
  await here.press('Start with urgent needs')
  await here.tick('Pain relief')
  await here.press('Next: the record')
  await here.reads(/Crush injury|crush/i)
  await here.press(/^Worth asking about.*came along interpreted/)
  await here.press('Next: what you notice')
  await here.tick('Someone else answers')
  await here.write('What you saw (optional)', 'He says he is a cousin; the desk wrote: employer')
  await here.press('Next: before you talk')

  // He wants to help with the language. He cannot, and nothing opens.
  await here.choose('Someone stays with them')
  await here.choose('The person who came with them interprets')
  await here.reads(/A relative, a friend or a boss can be the person who does harm/)
  await here.reads(/an X-ray, a scan, a weight or a urine sample/)
  await here.reads(
    'You can record what you noticed, and ask for advice today, without asking the patient anything.',
  )
  await expect(here.page.getByRole('button', { name: 'Begin: offer help first' })).toHaveCount(0)

  // In the X-ray room, with an interpreter on the phone.
  await here.choose('Yes, alone')
  await here.choose('A professional interpreter is here or on the line')
  await here.choose('By phone')
  await here.choose('Able to take part')
  await here.tick(/I have said this/)
  await here.choose('Is willing to talk')
  await here.press('Begin: offer help first')
  await here.choose('Said aloud')
  await here.press('Next: safe contact')
  await here.choose(/^Someone else can too/)
  await here.press('Next: talk')
  await here.press(/^Work and pay/)
  const question = await here.page.locator('.answer-row__prompt').first().innerText()
  await here.choose('Yes, told me today')
  await here.write('In the patient’s own words', 'No pay since the harvest')

  // The door opens: one press, and nothing of it is in the page, nor when the screen comes back.
  await here.press('Hide')
  await here.sees('Vital signs')
  await here.holdsNo(question, 'No pay since the harvest', 'Mara')
  await here.press('Continue')
  await here.press('No, only me')
  await here.holdsNo(question, 'No pay since the harvest')
  await here.press('Overview')
  await here.press(/^Questions/)
  await here.choose('Someone stays with them')
  await here.reads(/The questions are closed/)
  await here.press('Overview')
  await here.judges('We talked about part of it', /^Serious concern/, 'Told of no pay, until he came back')
  await here.press('Next: keep everyone safe')
  await here.tick('Do not go in alone')
  await here.holdsNo('No pay since the harvest')
  await here.press('Next: what is written')
  await here.saves('Care note and team note')
  await here.sees('Saved. Now phone')

  const held = await heldFor(record, patient)
  expect(countsOf(held)).toEqual({ ...NOTHING, Flag: 1, QuestionnaireResponse: 1, Task: 2, Provenance: 1 })
  expect(taskCodes(held)).toEqual(['ask-alone', 'review'])
  expect(JSON.stringify(held.QuestionnaireResponse)).toContain('No pay since the harvest')
  expect(JSON.stringify(held.Flag)).not.toMatch(/pay|cousin|harvest/)
  expectLabels(held, ['R', 'NOPAT', 'HTEST'])
  await expectHidden(record, patient, held)
})

test('a live-in domestic worker, exhausted, with no code in the chart: what a person notices is enough, and a no is a whole ending (R-008, R-102, R-030, R-054, R-078, DF-7)', async ({
  room,
  record,
}) => {
  const patient = 'domestic-worker'
  const here = await room(on(patient))
  await here.enter()
  await here.reads(/Nothing found in what was read/)
  await here.press(/^Record/)
  await here.reads('Nothing found in what was read. Most signs are never recorded: look and listen.')
  await here.press('Next: what you notice')
  await here.tick('Exhausted')
  await here.tick('Left without care for long')
  await here.press('Overview')
  await here.settle()
  await here.press('Begin: offer help first')
  await here.choose('Said aloud')
  await here.press('Next: safe contact')
  await here.choose(/^Someone else may answer or listen/)
  await here.write('What must never be done', 'Never ring the house')
  await here.press('Next: talk')
  await here.press(/^Where they live/)
  await here.choose('Yes, told me today')
  await here.press('Next: what would help most')
  await here.tick('Nothing now')
  await here.press('Next: your judgement')
  await here.choose('We talked')
  await here.choose(/^Some concern/)
  await here.write(/reason/, 'On call day and night, and worn out')
  await here.press('If you see them only once')
  await here.sees('If you see them only once')
  await here.choose('In about a week')
  await here.write('Who will see them', 'Wound clinic, Monday team')
  await here.write('A plain reason, for anyone to hear', 'A blood test')
  await here.press('Next: your judgement')
  await here.press('Next: what is written')
  await here.saves('Team note only')
  await here.sees('Saved. Phone today')
  await here.reads(/blood test/i)

  const held = await heldFor(record, patient)
  expect(countsOf(held)).toEqual({ ...NOTHING, QuestionnaireResponse: 1, Task: 2, Provenance: 1 })
  expect(taskCodes(held)).toEqual(['follow-up', 'review'])
  expect(JSON.stringify(held.Task)).toContain('Wound clinic, Monday team')
  expect(JSON.stringify(held.QuestionnaireResponse)).toContain('Never ring the house')
  expectLabels(held, ['R', 'NOPAT', 'HTEST'])
  await expectHidden(record, patient, held)
})

test('a migrant nurse with back pain, who is not exploited: looked at, explained, three presses to close, and no trace (R-129, R-130, R-001)', async ({
  room,
  record,
}) => {
  const patient = 'care-worker'
  const short = await room(on(patient))
  await short.enter()
  await short.press('Close, nothing written')
  await short.press('Close, nothing written')
  await short.sees('Closed')
  expect(short.presses).toBeLessThanOrEqual(3)

  // The same with a look at the record first: her work stands in the background, and never as a sign.
  const here = await room(on(patient))
  await here.enter()
  await expect(here.page.getByRole('region', { name: 'From earlier reviews' })).toHaveCount(0)
  await here.press(/^Record/)
  await expect(here.page.getByRole('article', { name: /Nurse/ })).toHaveCount(0)
  await here.press('Overview')
  await here.press('Close, nothing written')
  await here.press('Close, nothing written')
  await here.sees('Closed')
  expect(countsOf(await heldFor(record, patient))).toEqual(NOTHING)
  const writes = (await record.requests()).filter(
    ({ method, path }) => method !== 'GET' && !path.includes('_search'),
  )
  expect(writes).toEqual([])
})

test('a deaf man whose boss interprets: refused, booked by video, and asked with a registered interpreter when he is back (R-111, R-013, R-044, R-055, DF-3)', async ({
  room,
  record,
}) => {
  const patient = 'deaf-interpreter'
  const here = await room(on(patient))
  await here.enter()
  await here.press(/^Questions/)
  await here.reads(/^The record asks for an interpreter\./)
  await here.choose('Someone stays with them')
  await here.choose('The person who came with them interprets')
  await here.reads('Interpreter desk')
  await here.page.getByText('Note what was booked').click()
  await here.choose('Sign language, by video')
  await here.write('When', 'Tuesday 10:00')
  await here.reads(/The questions are closed/)
  await expect(here.page.getByRole('button', { name: 'Begin: offer help first' })).toHaveCount(0)
  await here.press('Overview')
  await expect(here.page.getByRole('button', { name: 'Talk', exact: true })).toHaveCount(0)
  await here.press('What you notice')
  await here.tick('Someone stays close, or will not leave')
  await here.press('Overview')
  await here.judges('It was not safe to ask', /^Some concern/, 'Someone signs for him, and answers')
  await here.write('Who will try?', 'Hand clinic, Tuesday')
  await here.press('Next: what is written')
  await here.saves('Team note only')
  const first = await heldFor(record, patient)
  expect(taskCodes(first)).toEqual(['ask-alone', 'review'])
  expect(JSON.stringify(first.Task)).toContain('Interpreter booked: Sign language, by video, Tuesday 10:00')
  expect(JSON.stringify(first.Task)).toContain('Hand clinic, Tuesday')

  // Tuesday: the clinic sees what is left to do, and nothing is asked before the interpreter is there.
  const back = await room(on(patient))
  await back.enter()
  await back.reads(/^Left to do: /)
  await back.press(/^Questions/)
  await back.choose('Yes, alone')
  await back.choose('A professional interpreter is here or on the line')
  await back.choose('Sign language, by video')
  await back.tick(/whether anyone must not know/)
  await back.choose('Able to take part')
  await back.tick(/I have said this/)
  await back.choose('Is willing to talk')
  await back.press('Begin: offer help first')
  await back.choose('Signed')
  await back.choose('Not now')
  await back.press('Overview')
  await back.judges('We talked', /^None recorded/)
  await back.press('Next: what is written')
  await back.saves('Team note only')
  const held = await heldFor(record, patient)
  expect(held.QuestionnaireResponse).toHaveLength(2)
  expect(JSON.stringify(held.QuestionnaireResponse)).toContain('whether anyone must not know')
  expect(held.ServiceRequest).toEqual([])
  expectLabels(held, ['R', 'NOPAT', 'HTEST'])
  await expectHidden(record, patient, held)
})
