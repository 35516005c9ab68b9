import { longUnchecked } from './long-unchecked.ts'
import { aboveTheFold, looksRight, SIZES } from './looks.ts'
import { expect, test, type Room } from './room.ts'

const adult = { patient: 'adult-companion', encounter: 'adult-companion-visit' }

test.setTimeout(300_000)

for (const viewport of SIZES)
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport })

    test('what else a talk may need looks right: police, an interpreter, nobody able to decide', async ({
      room,
    }) => {
      const here = await room({ patient: 'police-escort', encounter: 'police-escort-visit' })
      await here.enter()
      await here.press('Before you talk')
      await here.choose('Police or a guard can hear')
      await here.choose('The person who came with them interprets')
      await here.page.getByText('Note what was booked').click()
      await here.choose(/^Not now/)
      await here.page.getByText('Visitors and news here').click()
      await looks(here, 'before-police')
      await here.choose('In doubt whether they can decide for themselves')
      await here.choose('Prefers not to talk about it')
      await looks(here, 'before-capacity')
      await here.press('Overview')
      await here.settle()
      await here.choose('A professional interpreter is here or on the line')
      await looks(here, 'before-interpreter')
      await here.press('Begin: offer help first')
      await looks(here, 'help-interpreter')
      await here.press('Uneasy with the interpreter: stop')
      await here.reads(/^The talk has stopped/)
      await looks(here, 'before-stopped')
    })

    test('pages beside the way look right', async ({ room }) => {
      const here = await room(adult)
      await here.enter()
      for (const [way, name] of [
        ['If you see them only once', 'once'],
        ['Care and next visit', 'follow-up'],
        ['How this works here', 'house'],
        ['More help and training', 'more'],
      ] as const) {
        await here.press(way)
        await expect(here.page.getByRole('heading', { level: 1 })).not.toHaveText('Wellbeing review')
        await unfold(here)
        await looks(here, name)
        await here.press('Overview')
      }
      await here.judges('It was not safe to ask', /^Danger now/, 'Someone waits at the door')
      await looks(here, 'judgement-danger')
      await here.press('Overview')
      await here.press('What is written')
      await here.press(/^Choose this.*Nothing here/)
      await looks(here, 'preview-nothing')
    })

    test('choosing a service looks right, and so does what was sent, held, stopped and put right', async ({
      room,
    }) => {
      const here = await room(adult)
      await here.enter()
      await here.settle()
      await agreesToTwo(here)
      await stops(await room(adult))
    })

    test('a child’s concern, and a doubt about age, look right', async ({ room }) => {
      const here = await room({ patient: 'age-unknown', encounter: 'age-unknown-visit' })
      await here.enter()
      await here.press('Before you talk')
      await looks(here, 'before-age')
      await here.choose(/^In doubt/)
      await here.press('Overview')
      await here.judges('It was not safe to ask', /^Serious concern/, 'Someone answers')
      await looks(here, 'judgement-age')
      await here.press('Next: keeping the child safe')
      await here.reads('The child was told')
      await unfold(here)
      await looks(here, 'duty-concern')
    })

    test('a survivor’s pages look right: since last time, one question, and what is not to be raised', async ({
      room,
    }) => {
      const here = await room({ patient: 'survivor', encounter: 'survivor-visit' })
      await here.enter()
      await looks(here, 'overview-survivor')
      await aboveTheFold(here.page, here.page.getByRole('button', { name: 'Start with urgent needs' }))
      await here.settle()
      await here.press('Overview')
      await here.press('Since last time')
      await looks(here, 'since')
      await here.press('Overview')
      await here.judges('We talked', /^Harm in the past, safe now/)
      await here.press('Next: how safe they feel')
      await here.choose('Yes')
      await looks(here, 'safety-once')
      await here.press('Overview')
      await here.press('Talk')
      await here.tick(/^Does not want this raised again/)
      await looks(here, 'talk-waits')
    })

    test('a hospital whose dates are all past looks right', async ({ page, room }) => {
      await longUnchecked(page)
      const here = await room(adult)
      await here.enter()
      await looks(here, 'past-overview')
      await here.press('Staff help')
      await looks(here, 'past-danger')
      await here.press('Overview')
      await here.settle()
      await here.press('Overview')
      await here.press('Services')
      await looks(here, 'past-sharing')
      await here.press('Overview')
      await here.press('Care and next visit')
      await looks(here, 'past-follow-up')
    })
  })

async function looks(here: Room, name: string): Promise<void> {
  await looksRight(here.page, name, 'behind the lock')
}

async function unfold(here: Room): Promise<void> {
  await here.page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '')
  })
}

/** Ends saved. */
async function agreesToTwo(here: Room): Promise<void> {
  const { page } = here
  await here.press('Overview')
  await here.press('What would help most')
  await here.tick('A safe place to stay')
  await here.press('Overview')
  await here.judges('We talked', /^Some concern/, 'Not free to leave')
  await here.press('Next: services')
  await page.getByText(/^Search: /).click()
  await looks(here, 'sharing-search')
  for (const service of ['Harbour House', 'Hillside Town Hall']) {
    await here.press(new RegExp(`^Talk about ${service}`))
    const card = page.getByRole('article', { name: new RegExp(service) })
    await card.getByRole('checkbox', { name: 'First name' }).check()
    for (const explained of await card.getByRole('group', { name: /^Explained/ }).all())
      for (const box of await explained.getByRole('checkbox').all()) await box.check()
    await card.getByRole('button', { name: 'Agrees', exact: true }).click()
    await looks(here, service === 'Harbour House' ? 'sharing-agreed' : 'sharing-talk-points')
    await card.getByRole('button', { name: 'Close', exact: true }).click()
  }
  await here.press('For the national form')
  await unfold(here)
  await looks(here, 'worksheet')
  await here.press('Overview')
  await here.press('Services')
  await here.press('A letter to take along')
  await here.choose('Yes, the patient says so')
  await here.choose(/^A letter to Hillside/)
  await looks(here, 'letter')
  await here.press('Overview')
  await here.press('What is written')
  await here.press(/^Choose this.*Care note/)
  await here.sees('Check before saving')
  await looks(here, 'preview-sent')
  await here.press(/^Save both notes and send the referrals to/)
  await here.sees(/^Saved/)
  await unfold(here)
  await looks(here, 'done-sent')
}

/** The next time the chart is opened: someone calls, then the patient decides, and words are taken out. */
async function stops(here: Room): Promise<void> {
  const { page } = here
  await here.enter()
  await looks(here, 'overview-sent')
  await here.press('Someone wants it to stop')
  await here.choose('The patient, alone with me')
  await looks(here, 'stop-not-alone')
  await here.choose('Someone else, or the patient while someone is near')
  await looks(here, 'hold')
  await here.press(/^Put the referral to .* on hold/)
  await here.reads(/It is on hold|They are on hold|on hold, and the team has a task/)
  await looks(here, 'held')
  await here.press('Overview')
  await here.settle()
  await here.press('Overview')
  await here.press('Someone wants it to stop')
  await here.choose('The patient, alone with me')
  await looks(here, 'stop')
  await here.press('Overview')
  await here.press('The record')
  await page.getByText(/^Earlier documentation, the newest from/).click()
  await here.press('You wrote this: take words out')
  await here.page.getByRole('checkbox').first().check()
  await unfold(here)
  await looks(here, 'correct')
  await here.press('Take this out')
  await here.reads(/The words are no longer in the review/)
  await looks(here, 'corrected')
}
