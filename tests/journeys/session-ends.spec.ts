import { expect, test, type Room } from './room.ts'

const adult = { patient: 'adult-companion', encounter: 'adult-companion-visit' }

/** The session ends while saving: the record turns everything away that is to be written. */
async function toTheEndOfTheSession(here: Room): Promise<void> {
  await here.enter()
  await here.concernNotAsked('Care note and team note')
  await here.press(/^Save/)
  await here.sees('Not saved')
  await here.reads('Your session with the record has ended.')
  await here.reads(/Your answers are still here/)
}

/** Signs in once more, in the window that the page opens for it. */
async function signInAs(here: Room, ...choices: readonly RegExp[]): Promise<void> {
  const opening = here.page.waitForEvent('popup')
  await here.press('Sign in again')
  const other = await opening
  for (const choice of choices) await other.getByRole('button', { name: choice }).click()
  if (!other.isClosed()) await other.waitForEvent('close')
}

test('a session that ended loses nothing: signed in again in a second window, it is saved once', async ({
  room,
  record,
}) => {
  const here = await room(adult)
  await record.fault('unauthorized', { method: 'POST' })
  await toTheEndOfTheSession(here)
  await signInAs(here, /clinician/i, /Mara/)
  await here.reads(/^You are signed in again, and nothing on this page was lost/)

  await record.fault('none')
  await here.press('Save again')
  await here.sees(/^Saved/)
  expect(await record.find('Flag?patient=adult-companion')).toHaveLength(1)
  expect(await record.find('QuestionnaireResponse?patient=adult-companion')).toHaveLength(1)
})

test('nobody else goes on with it: another patient is refused, and the answers stay', async ({
  room,
  record,
}) => {
  const here = await room(adult)
  await record.fault('unauthorized', { method: 'POST' })
  await toTheEndOfTheSession(here)
  await signInAs(here, /clinician/i, /Kim/)
  await here.reads(/^Someone else signed in, or for another patient/)
  await here.press('Back to what you wrote')
  await here.sees('Check before saving')
  expect(await record.find('QuestionnaireResponse?patient=adult-companion')).toEqual([])
})
