import { expect, test, type Room } from './room.ts'

const patient = 'police-escort'
const launch = { patient, encounter: `${patient}-visit` }

/** A man who tells, wants a place to stay, and agrees to one referral. Ends on the page that says it is saved. */
async function disclosesAndAgrees(here: Room): Promise<void> {
  await here.enter()
  await here.settle()
  await here.press('Overview')
  await here.press('Safe contact')
  await here.choose(/^Someone else can too/)
  await here.press('Overview')
  await here.press('What would help most')
  await here.tick('A safe place to stay')
  await here.press('Overview')
  await here.press('Your judgement')
  await here.choose('We talked')
  await here.choose(/^Serious concern/)
  await here.write(/reason/, 'Burned at work, not free to leave')
  await here.press('Overview')
  await here.press('Services')
  await here.press(/^Talk about Harbour House/)
  const card = here.page.getByRole('article', { name: /Harbour House/ })
  const explained = card.getByRole('group', { name: 'Explained to the patient' }).getByRole('checkbox')
  for (const box of await explained.all()) await box.check()
  await card.getByRole('checkbox', { name: 'First name' }).check()
  await card.getByRole('button', { name: 'Agrees', exact: true }).click()
  await here.press('Next: what is written')
  await here.press(/^Choose this.*Care note/)
  await here.press(/^Save both notes and send the referral to Harbour House/)
  await here.sees(/^Saved/)
}

test('DF-10: a man discloses, consents and takes it back; and nobody else can take it back for him', async ({
  room,
  record,
}) => {
  await disclosesAndAgrees(await room(launch))
  const statusOf = async (path: string) =>
    (await record.find(`${path}&patient=${patient}`)).map((one) => ('status' in one ? one.status : ''))
  const all = async () => ({
    referral: await statusOf('ServiceRequest?_count=9'),
    consent: await statusOf('Consent?_count=9'),
    fulfil: await statusOf('Task?code=fulfill'),
    asksAlone: await statusOf('Task?code=ask-alone'),
    note: await statusOf('Flag?_count=9'),
  })
  const sent = { referral: ['active'], consent: ['active'], fulfil: ['requested'], note: ['active'] }
  expect(await all()).toEqual({ ...sent, asksAlone: [] })

  // Days later a caller 'withdraws' for him. He is not there.
  const calledUp = await room(launch)
  await calledUp.enter()
  await calledUp.reads(/Referral to Harbour House.*, sent/)
  await calledUp.press('Someone wants it to stop')
  await calledUp.sees('Referrals that were sent')
  await calledUp.choose('The patient, alone with me')
  await calledUp.reads(/First say here that you are alone/)
  await expect(calledUp.page.getByRole('button', { name: /^Stop the referral/ })).toHaveCount(0)
  await calledUp.choose('Someone else, or the patient while someone is near')
  await calledUp.reads(/Tell whoever asks nothing/)
  await calledUp.press(/^Put the referral to Harbour House.* on hold/)
  await calledUp.reads(/It is on hold, and the team has a task to ask the patient alone/)
  const held = { ...sent, referral: ['on-hold'], fulfil: ['on-hold'], asksAlone: ['requested'] }
  expect(await all()).toEqual(held)
  await calledUp.press('Back to the overview')
  await calledUp.press('Close, nothing written')
  await calledUp.press(/^Close/)
  await calledUp.reads('What you changed is in the record.')

  // He comes back, alone: he does want it to stop.
  const back = await room(launch)
  await back.enter()
  await back.reads(/On hold: the referral to Harbour House/)
  await back.settle()
  await back.press('Overview')
  await back.press('Someone wants it to stop')
  await back.choose('The patient, alone with me')
  await back.press(/^Stop the referral to Harbour House/)
  await back.reads(/The referral is stopped, and the yes it rested on has ended/)
  await back.reads('What they have read, we cannot take back. I will ask them to delete it.')
  await back.reads(/Harbour House/)
  expect(await all()).toEqual({
    referral: ['revoked'],
    consent: ['inactive'],
    fulfil: ['cancelled'],
    asksAlone: ['completed'],
    note: ['active'],
  })
})

test('DF-10: a yes that was just sent can be taken back on the page that says so, and it does not come again', async ({
  room,
  record,
}) => {
  const here = await room(launch)
  await disclosesAndAgrees(here)
  await here.page.getByText('The patient takes it back, or someone asks to stop it').click()
  await record.fault('answer-lost', { type: 'Bundle', times: 1 })
  await here.choose('The patient, alone with me')
  await here.press(/^Stop the referral to Harbour House/)
  await here.reads(/The referral is stopped/)
  await expect(here.page.getByText('The patient takes it back, or someone asks to stop it')).toHaveCount(0)
  expect(await record.find(`ServiceRequest?patient=${patient}`)).toMatchObject([{ status: 'revoked' }])
})
