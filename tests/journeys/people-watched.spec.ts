import { countsOf, expectHidden, expectLabels, heldFor, NOTHING, taskCodes } from './held.ts'
import { expect, test } from './room.ts'

function on(patient: string): { patient: string; encounter: string } {
  return { patient, encounter: `${patient}-visit` }
}

test('a girl of 15, a third infection, and a mother who opens the portal: the lead is told, and the mother finds nothing (R-156, R-157, R-158, DF-2)', async ({
  room,
  record,
}) => {
  const patient = 'child'
  const here = await room(on(patient))
  await here.enter()
  await here.press(/^Record/)
  await here.reads(/infection/i)
  await here.press('Next: what you notice')
  await here.tick('A child who looks to an adult first')
  await here.press('Next: before you talk')
  await here.reads('Under 18 by the record.')
  await here.choose('Someone stays with them')
  await here.reads(/The questions are closed/)
  await here.reads(/an X-ray, a scan, a weight or a urine sample/)

  // The urine sample: alone, and only what safety needs.
  await here.choose('Yes, alone')
  await here.choose('We share a language well')
  await here.choose('Able to take part')
  await here.tick(/I have said this/)
  await here.choose('Is willing to talk')
  await here.press('Begin: offer help first')
  await here.press('Next: safe contact')
  await here.choose(/^Someone else can too/)
  await here.press('Next: talk')
  await here.reads('Ask only what you need to keep the child safe. Do not interview.')
  await here.press(/^Threats and harm/)
  await here.choose('Yes, told me today')
  await here.press('Stop here')
  await here.choose('We talked about part of it')
  await here.choose(/^Serious concern/)
  await here.write(/reason/, 'Third infection in nine months, and afraid to go home')
  await here.press('Next: keeping the child safe')
  await here.sees('Keeping the child safe')
  await here.reads(/say that your concern is child trafficking/)
  await here.reads(/Do not ask parents, guardians or whoever came along to allow it/)
  await here.reads("Children's social services, out of hours")
  await here.choose('The child was told')
  await here.press('Next: what is written')
  await here.saves('Team note only')
  await here.sees('Saved. Now phone')
  await here.reads('Child protection lead')

  const held = await heldFor(record, patient)
  expect(countsOf(held)).toEqual({
    ...NOTHING,
    QuestionnaireResponse: 1,
    ServiceRequest: 1,
    Task: 2,
    Provenance: 1,
  })
  // Only part of it was talked about: the team tries again.
  expect(taskCodes(held)).toEqual(['fulfill', 'retry'])
  expect(held.ServiceRequest).toMatchObject([
    { status: 'active', performer: [{ reference: 'Organization/team-4322' }] },
  ])
  expect(JSON.stringify(held.ServiceRequest)).toContain('duty-to-protect')
  expectLabels(held, ['R', 'NOPAT', 'HTEST'])
  await expectHidden(record, patient, held)

  // The mother opens the same address from the portal.
  await here.page.goto(await record.launchUrl({ patient, user: 'portal' }))
  await here.sees('This page is for staff')
  await here.holdsNo('Noa', 'infection', 'child')
})

test('a woman of 22 whose uncle exploits her, speaks for her and opens her portal: her own yes, her own way of contact, and no call (R-057, R-068, R-070, R-138, DF-2, DF-9)', async ({
  room,
  record,
}) => {
  const patient = 'proxy-adult'
  const here = await room(on(patient))
  await here.enter()
  await here.press(/^Questions/)

  // He says that she cannot decide, and that he signs for her.
  await here.choose('Someone stays with them')
  await here.choose('In doubt whether they can decide for themselves')
  await here.reads(
    /nobody’s word as the patient’s yes: not that of relatives, guardians or attorneys, whatever papers they show/,
  )
  await here.reads('Visitors and news here')

  // Alone, she decides for herself.
  await here.choose('Yes, alone')
  await here.choose('We share a language well')
  await here.choose('Able to take part')
  await here.tick(/I have said this/)
  await here.choose('Is willing to talk')
  await here.press('Begin: offer help first')
  await here.choose('Wants help')
  await here.press('Next: safe contact')
  await here.choose(/^Someone else can too/)
  await here.choose(/^Someone else may answer or listen/)
  await here.write('A safe way and time to reach them', 'At the clinic, Tuesday mornings')
  await here.press('Next: talk')
  await here.press(/^Freedom, papers, phone and money/)
  await here.choose('Yes, told me today')
  await here.press('Next: what would help most')
  await here.tick('A safe place to stay')
  await here.press('Next: your judgement')
  await here.choose('We talked')
  await here.choose(/^Serious concern/)
  await here.write(/reason/, 'Earns for the family and may not leave')
  await here.press('Next: how safe they feel')
  await here.choose('No')
  await here.reads(/Nobody is sent back before there is a plan they trust/)
  await here.press('Next: keep everyone safe')
  await here.tick('Nobody who calls or comes is told they are here')
  await here.press('Next: services')
  await here.press(/^Talk about Harbour House/)
  const card = here.page.getByRole('article', { name: /Harbour House/ })
  const explained = card.getByRole('group', { name: 'Explained to the patient' }).getByRole('checkbox')
  for (const box of await explained.all()) await box.check()
  await card.getByRole('checkbox', { name: 'First name' }).check()
  await card.getByRole('checkbox', { name: 'The safe way to make contact' }).check()
  await card.getByRole('button', { name: 'Agrees', exact: true }).click()
  await here.press('Next: what is written')
  await here.press(/^Choose this.*Care note/)
  await here.reads(/They are told not to call the patient\./)
  await here.press(/^Save both notes and send the referral to Harbour House/)
  await here.sees(/^Saved/)

  const held = await heldFor(record, patient)
  expect(countsOf(held)).toEqual({
    Flag: 1,
    QuestionnaireResponse: 1,
    Consent: 1,
    ServiceRequest: 1,
    Task: 2,
    Provenance: 1,
  })
  const sent = JSON.stringify(held.ServiceRequest)
  expect(sent).toContain('contacting-subject-prohibited')
  expect(sent).toContain('At the clinic, Tuesday mornings')
  expect(sent).not.toMatch(/may not leave|uncle|Max|telecom/)
  expect(held.Consent).toMatchObject([{ status: 'active', performer: [{ reference: `Patient/${patient}` }] }])
  expectLabels(held, ['R', 'NOPAT', 'HTEST'])
  await expectHidden(record, patient, held)

  // The team's list holds no number on which he could be rung by mistake.
  const team = await room({ user: 'safeguarding' })
  await team.press(/^Show patient/)
  expect(await team.page.locator('body').innerText()).not.toMatch(/Tuesday mornings|\btel\b/)
})

test('an unconscious woman after an overdose, and a ‘husband’: nobody decides or hears in her place, and she is asked on waking (R-057, R-090, R-138, DF-4)', async ({
  room,
  record,
}) => {
  const patient = 'unconscious'
  const here = await room(on(patient))
  await here.enter()
  await here.press('What you notice')
  await here.tick('Someone stays close, or will not leave')
  await here.press('Next: before you talk')
  await here.choose('Someone stays with them')
  await here.choose(/^Not now/)
  await here.reads('Please do not leave this patient alone with a visitor.')
  await here.reads('Nurse in charge')
  await here.page.getByText('Visitors and news here').click()
  await here.reads(/Nobody is given news of a patient who cannot agree to it/)
  await here.reads(/^Sphere takes nobody’s word as the patient’s yes/)
  await here.press('Next: your judgement')
  await here.choose('The patient could not take part')
  await here.choose(/^Some concern/)
  await here.write(/reason/, 'He answers for her and will not go')
  await here.press('Next: what is written')
  await here.saves('Team note only')

  const held = await heldFor(record, patient)
  expect(countsOf(held)).toEqual({ ...NOTHING, QuestionnaireResponse: 1, Task: 2, Provenance: 1 })
  expect(taskCodes(held)).toEqual(['ask-on-waking', 'review'])
  expect(held.QuestionnaireResponse).toMatchObject([{ source: { reference: 'Practitioner/clinician' } }])
  expectLabels(held, ['R', 'NOPAT', 'HTEST'])
  await expectHidden(record, patient, held)

  // Awake: the next one to open the chart is told what is left to do.
  const awake = await room(on(patient))
  await awake.enter()
  await awake.reads(/^Left to do: .*able/)
})
