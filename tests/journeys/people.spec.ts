import { expect, test, type Room } from './room.ts'

function on(patient: string): { patient: string; encounter: string } {
  return { patient, encounter: `${patient}-visit` }
}

async function steps({ page }: Room): Promise<string[]> {
  return page.locator('.stages__closed, .stages__go').allInnerTexts()
}

/** From the overview to saved, when nobody could be asked. */
async function saves(here: Room, asking: string): Promise<void> {
  await here.press('Your judgement')
  await here.choose(asking)
  await here.choose(/^Some concern/)
  await here.write(/reason/, 'Worn out, and someone answers')
  await here.press(/^Next/)
}

test('no date of birth: cared for as a child, whatever the companion says, until the clinician sees an adult (DF-6)', async ({
  room,
  record,
}) => {
  const here = await room(on('age-unknown'))
  await here.enter()
  expect(await steps(here)).toContain('Who must know')
  expect(await steps(here)).not.toContain('Services')
  await saves(here, 'It was not safe to ask')
  await here.sees('Keeping the child safe')

  await here.press('Overview')
  await here.press(/^Questions/)
  await here.reads(/The record does not say\. Judge for yourself/)
  await here.choose('Clearly an adult')
  await here.press('Overview')
  expect(await steps(here)).toContain('Services')
  await here.press('What is written')
  await here.press(/^Choose this.*Team note only/)
  await here.press(/^Save/)
  await here.sees(/^Saved/)
  expect(await record.find('ServiceRequest?patient=age-unknown')).toEqual([])
  expect(JSON.stringify(await record.find('Task?patient=age-unknown'))).not.toContain('child-protection')
})

test('a doubt about the age that remains sends the child protection lead what they need (R-156)', async ({
  room,
  record,
}) => {
  const here = await room(on('age-unknown'))
  await here.enter()
  await here.press('Before you talk')
  await here.choose(/^In doubt: care for them as under 18/)
  await here.press('Overview')
  await saves(here, 'It was not safe to ask')
  await here.press('Next: what is written')
  await here.press(/^Choose this.*Team note only/)
  await here.press(/^Save/)
  await here.sees(/^Saved/)
  const referrals = await record.find('ServiceRequest?patient=age-unknown')
  expect(referrals).toMatchObject([{ performer: [{ reference: 'Organization/child-protection-team' }] }])
  expect(await record.find('Consent?patient=age-unknown')).toEqual([])
})

test('a survivor: what was documented stands folded and dated, and the care note is renewed, not doubled (R-055, R-105)', async ({
  room,
  record,
}) => {
  const [before] = await record.find('Flag?patient=survivor')
  const here = await room(on('survivor'))
  await here.enter()
  await here.press(/^The record/)
  const fold = here.page.getByText(/^Earlier documentation, the newest from \d{1,2} \w+ \d{4}$/)
  const review = here.page.getByRole('heading', { name: /^Review of \d{1,2} \w+ \d{4}$/ })
  await expect(fold).toBeVisible()
  await expect(review).toBeHidden()
  await fold.click()
  await expect(review).toBeVisible()
  await here.reads(/A care note is active in this record since/)

  await here.press('Overview')
  await here.concernNotAsked('Care note and team note')
  await here.press(/^Save/)
  await here.sees(/^Saved/)
  const flags = await record.find('Flag?patient=survivor')
  expect(flags).toHaveLength(1)
  expect(flags[0]).toMatchObject({ id: 'survivor-care-note', status: 'active', identifier: [{}, {}] })
  expect(flags[0]?.meta?.versionId).not.toBe(before?.meta?.versionId)
  expect(await record.find('QuestionnaireResponse?patient=survivor')).toHaveLength(2)
})

test('someone who has died: a sentence, and no review', async ({ room, record }) => {
  await record.change('Patient/adult-nothing', { deceasedBoolean: true })
  const here = await room(on('adult-nothing'))
  await here.sees('The record says that this patient has died')
  await expect(here.page.getByRole('button', { name: 'No, only me' })).toHaveCount(0)
  await here.press('Close')
  await here.sees('Closed')
})

test('a malformed chart: it opens, what could not be understood is named, and nothing in it runs (DF-7)', async ({
  room,
}) => {
  const here = await room(on('malformed'))
  await here.sees('Can anyone else see this screen?')
  await here.reads('Part of the record was read. Not read is not the same as not there.')
  await here.reads(/^Conditions: \d entries could not be understood and are not shown\.$/)
  await here.reads(/^Measurements and findings: \d entries could not be understood and are not shown\.$/)
  await here.enter()
  await here.press(/^The record/)
  await here.sees('The record')
  await here.reads('Not read is not the same as not there.')
  expect(await here.page.evaluate(() => 'injected' in window)).toBe(false)
})

test('a very long chart: what matters is found though it stands on no first page', async ({ room }) => {
  const here = await room(on('long-chart'))
  await here.enter()
  await here.press(/^The record/)
  for (const name of ['Does not feel safe where they live', 'Exhausted, long hours, no days off'])
    await expect(here.page.getByRole('article', { name })).toBeVisible()
  await here.reads('Conditions: 252 entries read.')
})

test('unconscious: the team is asked to ask on waking, and nobody decides in her place (DF-4, R-057)', async ({
  room,
  record,
}) => {
  const here = await room(on('unconscious'))
  await here.enter()
  await here.press(/^Questions/)
  await here.choose(/^Not now/)
  await here.press('Next: your judgement')
  await here.press('Overview')
  await here.press('What you notice')
  await here.tick('Someone stays close, or will not leave')
  await here.press('Overview')
  await saves(here, 'The patient could not take part')
  await here.press(/^Choose this.*Team note only/)
  await here.press(/^Save/)
  await here.sees(/^Saved/)
  expect(JSON.stringify(await record.find('Task?patient=unconscious'))).toContain('ask-on-waking')
  expect(await record.find('ServiceRequest?patient=unconscious')).toEqual([])
  expect(await record.find('Consent?patient=unconscious')).toEqual([])
})

test('police in hearing, or the boss as interpreter, keep the questions closed (R-080, R-111, DF-4)', async ({
  room,
}) => {
  const here = await room(on('police-escort'))
  await here.enter()
  await here.settle()
  await here.choose('Police or a guard can hear')
  await here.reads(/^Ask them to wait out of hearing/)
  await closed(here)
  await here.press(/^Questions/)

  await here.choose('Yes, alone')
  await here.choose('Is willing to talk')
  await here.reads('All six hold. The questions are open.')
  await here.choose('The person who came with them interprets')
  await here.reads(/^They cannot interpret this talk/)
  await closed(here)
  await here.press(/^Questions/)
  await here.choose('A professional interpreter is here or on the line')
  await here.reads('All six hold. The questions are open.')
})

test('deaf, and the boss interprets: refused, another booked by video, and the team tries again with them (R-111, R-013, DF-3)', async ({
  room,
  record,
}) => {
  const here = await room(on('deaf-interpreter'))
  await here.enter()
  await here.press(/^Questions/)
  await here.reads(/^The record asks for an interpreter\./)
  await here.choose('Someone stays with them')
  await here.choose('The person who came with them interprets')
  await here.reads('Interpreter desk')
  await here.page.getByText('Note what was booked').click()
  await here.choose('Sign language, by video')
  await here.write('When', 'Tuesday 10:00')
  await closed(here)
  await here.press('What you notice')
  await here.tick('Someone stays close, or will not leave')
  await here.press('Overview')
  await saves(here, 'It was not safe to ask')
  await here.press(/^Choose this.*Team note only/)
  await here.press(/^Save/)
  await here.sees(/^Saved/)
  const tasks = await record.find('Task?patient=deaf-interpreter')
  expect(JSON.stringify(tasks)).toContain('ask-alone')
  expect(JSON.stringify(tasks)).toContain('Interpreter booked: Sign language, by video, Tuesday 10:00')
})

test('uneasy with the interpreter: one press, and no question is left in the page (R-111, DF-1)', async ({
  room,
}) => {
  const here = await room(on('deaf-interpreter'))
  await here.enter()
  await here.settle()
  await here.choose('A professional interpreter is here or on the line')
  await here.press('Overview')
  await here.press('Talk')
  await here.press(/^Work and pay/)
  const question = await here.page.locator('.answer-row__prompt').first().innerText()
  await here.press('Uneasy with the interpreter: stop')
  await here.sees('Before you talk')
  await here.reads(/^The talk has stopped, and the questions are closed\./)
  expect(await here.page.content()).not.toContain(question)
})

async function closed(here: Room): Promise<void> {
  await here.reads(/^The questions are closed/)
  await expect(here.page.getByRole('button', { name: 'Begin: offer help first' })).toHaveCount(0)
  await here.press('Overview')
  await expect(here.page.getByRole('button', { name: 'Talk', exact: true })).toHaveCount(0)
}
