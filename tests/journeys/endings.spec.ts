import { expectHidden, heldFor } from './held.ts'
import { expect, test, type Room } from './room.ts'

const adult = { patient: 'adult-companion', encounter: 'adult-companion-visit' }

test('an adult declines everything, in twelve presses at most, and that is a whole ending (R-046, R-078)', async ({
  room,
  record,
}) => {
  const here = await room(adult)
  await here.enter()
  await declines(here)
  await here.sees(/^Saved/)
  expect(here.presses).toBeLessThanOrEqual(12)

  expect(await record.find('ServiceRequest?patient=adult-companion')).toEqual([])
  expect(await record.find('Consent?patient=adult-companion')).toEqual([])
  const [response] = await record.find('QuestionnaireResponse?patient=adult-companion')
  expect(JSON.stringify(response)).toContain('declined')
})

async function declines(here: Room): Promise<void> {
  await here.press(/^Questions/)
  await here.choose('Yes, alone')
  await here.choose('We share a language well')
  await here.choose('Able to take part')
  await here.tick(/I have said this/)
  await here.choose('Prefers not to talk about it')
  await here.press('Note that they prefer not to, then your judgement')
  await here.choose(/^Some concern/)
  await here.write(/reason/, 'Hurt at work, and someone answers for her')
  await here.press(/^Next: what is written/)
  await here.press(/^Choose this.*Team note only/)
  await here.press(/^Save/)
}

test('a companion will not leave: the concern is kept, advice is asked for today and someone tries again (DF-3)', async ({
  room,
  record,
}) => {
  const here = await room(adult)
  await here.enter()
  await here.press('What you notice')
  await here.tick('Someone stays close, or will not leave')
  await here.press('Next: before you talk')
  await here.choose('Someone stays with them')
  await expect(here.page.getByRole('button', { name: 'Begin: offer help first' })).toHaveCount(0)
  await here.press('Overview')
  await here.press('Your judgement')
  await here.choose('It was not safe to ask')
  await here.choose(/^Some concern/)
  await here.write(/reason/, 'He answers every question and will not go')
  await here.write('Who will try?', 'Ward sister, at the wound check')
  await here.press(/^Next: what is written/)
  await here.press(/^Choose this.*Team note only/)
  await here.press(/^Save/)
  await here.sees(/^Saved/)

  const tasks = await record.find('Task?patient=adult-companion')
  const codes = tasks.map((task) => (task.resourceType === 'Task' ? task.code?.coding?.[0]?.code : ''))
  expect(codes.toSorted((a = '', b = '') => a.localeCompare(b))).toEqual(['ask-alone', 'review'])
  expect(JSON.stringify(tasks)).toContain('Ward sister')
  expect(await record.find('Flag?patient=adult-companion')).toEqual([])
  expect(await record.find('ServiceRequest?patient=adult-companion')).toEqual([])
})

test('DF-2: the patient’s side finds no body, total, include, history or trace of any of the six', async ({
  room,
  record,
}) => {
  const here = await room(adult)
  await here.enter()
  await declines(here)
  await here.sees(/^Saved/)

  const held = await heldFor(record, 'adult-companion')
  expect(Object.values(held).flat().length).toBeGreaterThanOrEqual(3)
  await expectHidden(record, 'adult-companion', held)
})
