import { countsOf, expectHidden, expectLabels, heldFor, NOTHING, taskCodes } from './held.ts'
import { expect, test } from './room.ts'

function on(patient: string): { patient: string; encounter: string } {
  return { patient, encounter: `${patient}-visit` }
}

test('a man with burns from a cannabis house, police at the bedside: out of hearing first, legal advice, others at risk by phone, and no word to the police (R-015, R-035, R-043, R-060, R-080, DF-4)', async ({
  room,
  record,
}) => {
  const patient = 'police-escort'
  const here = await room(on(patient))
  await here.enter()
  await here.press('Start with urgent needs')
  await here.tick('Pain relief')
  await here.press('Next: the record')
  await here.press('Overview')
  await here.settle()
  await here.choose('Police or a guard can hear')
  await here.reads(/^Ask them to wait out of hearing/)
  await here.reads(/The questions are closed/)
  await here.write(/Risks that the police or guard know of/, 'The owners have not been found')
  await here.press('Overview')
  await expect(here.page.getByRole('button', { name: 'Talk', exact: true })).toHaveCount(0)

  // They wait behind the glass.
  await here.press(/^Questions/)
  await here.choose('Yes, alone')
  await here.choose('Is willing to talk')
  await here.choose('Wanted')
  await here.reads('All six are true. The questions are open.')
  await here.press('Overview')
  await here.press('Talk')
  await here.press(/^Where they live/)
  await here.choose('Yes, told me today')
  await here.page.getByText('Other people who may be in trouble').click()
  await expect(here.page.getByText('Is anyone else there in trouble?')).toHaveCount(0)
  await here.tick('I have said this')
  await here.choose('Yes, or they think so')
  await here.reads(/^Phone the lead now\./)
  await here.reads(/names and places stay out of every note/)
  await here.press(/^I phoned Duty lead for adults/)
  await here.press('A senior colleague')
  await here.reads(/Phoned at .*a senior colleague decided/)
  await here.press('Next: what would help most')
  await here.tick('Legal or immigration advice')
  await here.press('Next: your judgement')
  await here.choose('We talked')
  await here.choose(/^Serious concern/)
  await here.write(/reason/, 'Slept beside the plants, locked in')
  await here.press('Overview')
  await here.press('Services')
  await here.reads('The police are left out: the patient has not asked for them. They are a separate choice.')
  await here.press('Next: what is written')
  await here.saves('Care note and team note')
  await here.sees('Saved. Now phone')

  const held = await heldFor(record, patient)
  expect(countsOf(held)).toEqual({ ...NOTHING, Flag: 1, QuestionnaireResponse: 1, Task: 1, Provenance: 1 })
  const note = JSON.stringify(held.QuestionnaireResponse)
  expect(note).toContain('The owners have not been found')
  expect(note).toContain('Duty lead for adults')
  expect(JSON.stringify(held.Flag)).not.toMatch(/owners|plants|locked/i)
  expectLabels(held, ['R', 'NOPAT', 'HTEST'])
  await expectHidden(record, patient, held)
})

test('a survivor, nine years on, with a broken wrist: folded and dated, one question asked once, and ‘do not raise it’ holds the next time (R-055, R-056, R-061, R-105)', async ({
  room,
  record,
}) => {
  const patient = 'survivor'
  const [before] = await record.find(`Flag?patient=${patient}`)
  const here = await room(on(patient))
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
  await here.reads(/^Earlier review: /)
  await here.settle()
  await here.press('Overview')
  await here.press('Since last time')
  await here.choose('Wants nothing now')
  await here.press('Talk')
  await here.tick(/^Does not want this raised again/)
  await here.press('Stop here')
  await here.choose('We talked about part of it')
  await here.choose(/^Harm in the past, safe now/)
  await here.press('Next: what is written')
  await here.saves('Care note and team note')

  const held = await heldFor(record, patient)
  expect(held.Flag).toMatchObject([{ id: 'survivor-care-note', status: 'active', identifier: [{}, {}] }])
  expect(held.Flag[0]?.meta?.versionId).not.toBe(before?.meta?.versionId)
  expect(held.QuestionnaireResponse).toHaveLength(2)
  expect(held.ServiceRequest).toEqual([])
  expect(taskCodes(held)).not.toContain('ask-alone')
  await expectHidden(record, patient, held)

  // The next time: the wish stands before everything, and no question is in the page.
  const next = await room(on(patient))
  await next.enter()
  await next.reads(/The patient asked on an earlier visit .*do not raise this unless I do/)
  await next.settle()
  await next.press('Overview')
  await next.press('Talk')
  await expect(next.page.locator('.answer-row__prompt')).toHaveCount(0)
  await next.press('They raised it themselves')
  await next.press(/^Work and pay/)
  await expect(next.page.locator('.answer-row__prompt').first()).toBeVisible()
})

test('a survivor who says that someone still looks for them: asked once, and the answer leads to safety (R-061, R-095, R-105)', async ({
  room,
}) => {
  const here = await room(on('survivor'))
  await here.enter()
  await here.settle()
  await here.press('Overview')
  await here.judges('We talked', /^Harm in the past, safe now/)
  await here.press('Next: how safe they feel')
  await here.sees('One question')
  await expect(here.page.getByRole('radio')).toHaveCount(4)
  await here.choose('Yes')
  await here.reads(/Take it as it was said/)
  await here.press('Get help now')
  await here.sees('Staff help')
  await here.press('Overview')
  await here.press('Your judgement')
  await expect(here.page.getByRole('button', { name: 'Next: how safe they feel' })).toHaveCount(0)
})
