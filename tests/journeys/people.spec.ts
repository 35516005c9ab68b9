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
  expect(await steps(here)).toContain('Keeping the child safe')
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
  expect(referrals).toMatchObject([{ performer: [{ reference: 'Organization/team-4322' }] }])
  expect(await record.find('Consent?patient=age-unknown')).toEqual([])
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
  for (const name of ['Feels safe where they live: No', /^Exhausted: cares for a large household/])
    await expect(here.page.getByRole('article', { name })).toBeVisible()
  await here.reads('Conditions: 1 entry read.')
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
