import { expect, test } from './room.ts'

const patient = 'adult-companion'

test('an adult accepts two referrals: everything is written once, labelled, and only what was agreed', async ({
  room,
  record,
}) => {
  const here = await room({ patient, encounter: `${patient}-visit` })
  await here.enter()

  await here.press(/^The record/)
  await here.press(/^Worth asking about.*came along interpreted/)
  await here.press('Next: what you notice')
  await here.press('Overview')

  await here.settle()
  await here.press('Begin: offer help first')
  await here.choose('Said aloud')
  await here.choose('Wants help')
  await here.press('Next: safe contact')
  await here.choose(/^Someone else can too/)
  await here.write('A safe way and time to reach them', 'At the clinic, Tuesday mornings')
  await here.press('Next: talk')
  await here.press(/^Work and pay/)
  await here.choose('Yes, told me today')
  await here.write('In the patient’s own words', 'I have not been paid since May')
  await here.press('Next: what would help most')
  await here.tick('A safe place to stay')
  await here.tick('Legal or immigration advice')
  await here.write('In their own words', 'Somewhere to sleep that he does not know')
  await here.press('Next: your judgement')
  await here.choose('We talked')
  await here.choose(/^Serious concern/)
  await here.write(/reason/, 'No pay, hurt at work, someone answers for her')
  await here.press('Next: how safe they feel')
  await here.write('What they think could happen', 'He will wait at the gate')
  await here.choose('No')
  await here.press('Next: keep everyone safe')
  await here.reads('He will wait at the gate')
  await here.tick('Security was told, without the reason')
  await here.write('What stays unsafe, and who knows', 'The way home; the night nurse knows')
  await here.press('Next: services')

  for (const service of ['Harbour House', 'Open Door Advice']) {
    await here.press(new RegExp(`^Talk about ${service}`))
    const card = here.page.getByRole('article', { name: new RegExp(service) })
    for (const box of await card
      .getByRole('group', { name: 'Explained to the patient' })
      .getByRole('checkbox')
      .all())
      await box.check()
    await card.getByRole('checkbox', { name: 'First name' }).check()
    await card.getByRole('checkbox', { name: 'What is needed' }).check()
    await card.getByRole('button', { name: 'Agrees', exact: true }).click()
    await expect(card.getByText('The patient agrees. Nothing is sent until you save.')).toBeVisible()
    await card.getByRole('button', { name: 'Close', exact: true }).click()
  }
  await here.press('Next: what is written')
  await here.press(/^Choose this.*Care note/)
  await here.sees('Check before saving')
  await here.reads(/They are told not to call the patient\./)
  expect(await record.find(`Flag?patient=${patient}`)).toEqual([])
  await here.press(/^Save both notes and send the referrals to/)
  await here.sees(/^Saved/)
  await here.reads(/Checked in the record at/)
  await here.reads('The record itself has alerted no one.')

  const flags = await record.find(`Flag?patient=${patient}`)
  expect(flags).toHaveLength(1)
  expect(flags[0]).toMatchObject({
    status: 'active',
    code: { text: expect.stringContaining('Care note: phone') },
  })
  for (const type of ['Flag', 'QuestionnaireResponse', 'Consent', 'ServiceRequest', 'Task']) {
    const written = await record.find(`${type}?patient=${patient}`)
    expect(written.length, type).toBe(
      { Flag: 1, QuestionnaireResponse: 1, Consent: 2, ServiceRequest: 2, Task: 3 }[type],
    )
    for (const resource of written) {
      const codes = (resource.meta?.security ?? []).map(({ code }) => code)
      expect(codes, type).toEqual(expect.arrayContaining(['R', 'NOPAT', 'HTEST']))
    }
  }
  const referrals = (await record.find(`ServiceRequest?patient=${patient}`)).map((one) => JSON.stringify(one))
  for (const referral of referrals) {
    expect(referral).toContain('Mara')
    expect(referral).not.toContain('Synthetic-Field')
    expect(referral).not.toContain('not been paid')
    expect(referral).toContain('contacting-subject-prohibited')
  }
  const provenance = await record.find(`Provenance?patient=${patient}`)
  expect(provenance).toHaveLength(1)
})
