import { expect, test, type Room } from './room.ts'

const patient = 'domestic-worker'
const launch = { patient, encounter: `${patient}-visit` }
const WORDS = 'They keep my passport in the kitchen'
const NAME = 'My sister Amina waits for the money'

/** The first visit: she says two things, wants a place to stay, and agrees to one service. */
async function firstVisit(here: Room, { raiseNever = false } = {}): Promise<void> {
  await here.enter()
  await here.settle()
  await here.press('Overview')
  await here.press('Talk')
  await here.press(/^Work and pay/)
  await here.choose('Yes, told me today')
  await here.write('In the patient’s own words', WORDS)
  if (raiseNever) await here.tick(/Does not want this raised again/)
  await here.press('Overview')
  await here.press('What would help most')
  await here.tick('A safe place to stay')
  await here.write('In their own words', NAME)
  await here.press('Overview')
  await here.press('Your judgement')
  await here.choose('We talked')
  await here.choose(/^Serious concern/)
  await here.write(/reason/, 'Papers kept, no pay')
  await here.press('Overview')
  await here.press('Services')
  await agrees(here)
  await here.press('Next: what is written')
  await here.press(/^Choose this.*Care note/)
  await here.press(/^Save both notes and send the referral to Harbour House/)
  await here.sees(/^Saved/)
}

async function agrees(here: Room): Promise<void> {
  await here.press(/^Talk about Harbour House/)
  const card = here.page.getByRole('article', { name: /Harbour House/ })
  const explained = card.getByRole('group', { name: 'Explained to the patient' }).getByRole('checkbox')
  for (const box of await explained.all()) await box.check()
  await card.getByRole('checkbox', { name: 'First name' }).check()
  await card.getByRole('button', { name: 'Agrees', exact: true }).click()
}

/** From the overview: judged again, and the notes saved. */
async function savesAgain(here: Room): Promise<void> {
  await here.press('Overview')
  await here.press('Your judgement')
  await here.choose('We talked')
  await here.choose(/^Some concern/)
  await here.write(/reason/, 'Told again that nothing has changed')
  await here.press('Overview')
  await here.press('What is written')
  await here.press(/^Choose this.*Care note/)
  await here.press(/^Save both notes$/)
  await here.sees(/^Saved/)
}

test('R-055 R-056: at the next visit nothing is asked twice, a wish may change, and no yes is carried over', async ({
  room,
  record,
}) => {
  await firstVisit(await room(launch))
  const next = await room(launch)
  await next.enter()
  await next.reads(/Referral to Harbour House.*, sent/)
  await next.reads(/Earlier review: .* Go on from it once the questions are open/)
  await expect(next.page.getByText(NAME)).toHaveCount(0)

  await next.settle()
  await next.press('Overview')
  await next.press('Since last time')
  await next.reads('A safe place to stay')
  await next.reads(NAME)
  await next.choose('Wants something else now')
  await next.press('Talk')
  await next.press(/^Work and pay/)
  await next.reads(/^Someone takes what they earn/)
  await next.reads(/^Told on /)
  await expect(next.page.getByRole('group', { name: /^Someone takes what they earn/ })).toHaveCount(0)
  await expect(next.page.getByRole('group', { name: /^Little or no pay/ })).toHaveCount(1)

  await next.press('Overview')
  await next.press('Services')
  await next.press(/^Talk about Harbour House/)
  const card = next.page.getByRole('article', { name: /Harbour House/ })
  await expect(card.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await expect(card.getByText(/The patient agrees/)).toHaveCount(0)
  await savesAgain(next)

  const kinds = ['QuestionnaireResponse', 'Flag', 'ServiceRequest', 'Consent']
  const found = await Promise.all(kinds.map((kind) => record.find(`${kind}?patient=${patient}`)))
  expect(found.map((all) => all.length)).toEqual([2, 1, 1, 1])
  expect(JSON.stringify(found[0])).toContain('Wants something else now')
})

test('R-055 R-079: “do not raise this unless I do”, said once, holds at the next visit until they raise it', async ({
  room,
}) => {
  await firstVisit(await room(launch), { raiseNever: true })
  const next = await room(launch)
  await next.enter()
  await next.reads(/do not raise this unless I do/)
  await next.settle()
  await next.press('Overview')
  await next.press('Since last time')
  await expect(next.page.getByText(NAME)).toHaveCount(0)
  await next.press('Overview')
  await next.press('Talk')
  await expect(next.page.getByRole('button', { name: /^Work and pay/ })).toHaveCount(0)
  await expect(next.page.getByText('May I ask about safety at work and at home?')).toHaveCount(0)
  await next.press('They raised it themselves')
  await next.press(/^Work and pay/)
  await next.reads(/^Told on /)
})

test('DF-8 R-079: words taken back after saving go out of the review and of the referral that carried them', async ({
  room,
  record,
}) => {
  await firstVisit(await room(launch))
  const now = async () =>
    JSON.stringify(
      await Promise.all(
        ['QuestionnaireResponse', 'ServiceRequest', 'Flag', 'Task', 'Consent', 'Provenance'].map((kind) =>
          record.find(`${kind}?patient=${patient}`),
        ),
      ),
    )
  expect(await now()).toContain(WORDS)
  const later = await room(launch)
  await later.enter()
  await later.press(/^The record/)
  await later.page.getByText(/^Earlier documentation/).click()
  await later.press('You wrote this: take words out')
  await later.sees('Put a saved review right')
  await expect(later.page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await expect(later.page.getByRole('checkbox', { name: /^Who said it/ })).toHaveCount(0)
  await later.tick(new RegExp(WORDS))
  await later.press('Take this out')
  await later.reads(/The words are no longer in the review/)
  await later.reads(/The record keeps its earlier versions/)
  await expect(later.page.getByText(WORDS)).toHaveCount(0)
  await later.press('Back to the record')
  await later.page.getByText(/^Earlier documentation/).click()
  await later.reads('Papers kept, no pay')
  await expect(later.page.getByText(WORDS)).toHaveCount(0)
  expect(await now()).not.toContain(WORDS)
  expect(await now()).toContain('Papers kept, no pay')
})
