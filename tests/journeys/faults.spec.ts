import { expect, test, type Room } from './room.ts'

const adult = { patient: 'adult-companion', encounter: 'adult-companion-visit' }

/** A concern nobody could ask about, with a care note: the shortest way to a Flag. */
async function toThePreview(here: Room): Promise<void> {
  await here.enter()
  await here.concernNotAsked('Care note and team note')
}

test('a label the record drops is told, and nothing unlabelled is left', async ({ room, record }) => {
  const here = await room(adult)
  await toThePreview(here)
  await record.fault('label-dropped')
  await here.press(/^Save/)
  await here.sees(/^Not kept safe/)
  await expect(here.page.getByText(/^Saved$/)).toHaveCount(0)
  for (const type of ['Flag', 'QuestionnaireResponse', 'Task'])
    expect((await record.find(`${type}?patient=adult-companion`)).filter(isLive), type).toEqual([])
})

function isLive(resource: fhir4.FhirResource): boolean {
  return !('status' in resource && resource.status === 'entered-in-error')
}

test('an answer lost after the record saved it: we cannot tell, then found, and never written twice', async ({
  room,
  record,
}) => {
  const here = await room(adult)
  await toThePreview(here)
  // The first Bundle tries the labels; the second carries the review.
  await record.fault('answer-lost', { type: 'Bundle', after: 1 })
  await record.fault('html-sign-in', { type: 'QuestionnaireResponse', method: 'GET', after: 2 })
  await here.press(/^Save/)
  await here.sees('We cannot tell whether it was saved')
  await record.fault('none')
  // Looking writes nothing: who saved it is still to be added, and the page says so.
  await here.press('Check again')
  await here.sees('Saved, but for your name')
  await here.press('Save again')
  await here.sees(/^Saved/)

  expect(await record.find('Flag?patient=adult-companion')).toHaveLength(1)
  expect(await record.find('QuestionnaireResponse?patient=adult-companion')).toHaveLength(1)
  expect(await record.find('Task?patient=adult-companion')).toHaveLength(2)
  expect(await record.find('Provenance?patient=adult-companion')).toHaveLength(1)
})

test('a record that refuses the save loses nothing: the answers are still there, and saving again works', async ({
  room,
  record,
}) => {
  const here = await room(adult)
  await toThePreview(here)
  await record.fault('forbidden', { method: 'POST' })
  await here.press(/^Save/)
  await here.sees('Not saved')
  await record.fault('none')
  await here.press('Save again')
  await here.sees(/^Saved/)
  expect(await record.find('Flag?patient=adult-companion')).toHaveLength(1)
})

test('a part of the record that may not be read is named, and never counted as nothing (DF-7)', async ({
  room,
  record,
}) => {
  await record.fault('forbidden', { method: 'GET', type: 'Condition' })
  const here = await room(adult)
  await here.sees('Can anyone else see this screen?')
  await here.reads(/Part of the record was read/)
  await here.reads(/Conditions/)
})
