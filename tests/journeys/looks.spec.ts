import { aboveTheFold, looksRight, SIZES } from './looks.ts'
import { expect, test, type Room } from './room.ts'

const adult = { patient: 'adult-companion', encounter: 'adult-companion-visit' }

const endings = [
  { name: 'not-saved', heading: 'Not saved', faults: { forbidden: { method: 'POST' } } },
  {
    name: 'cannot-tell',
    heading: 'We cannot tell whether it was saved',
    // The first Bundle tries the labels; the second carries the review.
    faults: {
      'answer-lost': { type: 'Bundle', after: 1 },
      'html-sign-in': { type: 'QuestionnaireResponse', method: 'GET', after: 2 },
    },
  },
  { name: 'not-kept', heading: /^Not kept safe/, faults: { 'label-dropped': {} } },
]

// Looking at every screen takes a while, most of it the accessibility rules.
test.setTimeout(300_000)

for (const viewport of SIZES)
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport })

    test('what anyone may see looks right and tells nothing', async ({ room, record }) => {
      const here = await room(adult)
      await here.reads(/^(The record|Part of the record) was read/)
      await here.page.getByText('Staff help').click()
      await looksRight(here.page, 'first', 'by anyone')
      await here.press('Not now')
      await here.sees('Vital signs')
      await looksRight(here.page, 'cover', 'by anyone')
      await here.press('Close')
      await here.sees('Closed')
      await looksRight(here.page, 'ended', 'by anyone')
      await here.page.reload()
      await here.reads(/was opened before/)
      await looksRight(here.page, 'refused', 'by anyone')
      await here.page.goto(`${await record.launchUrl(adult)}&patientId=child`)
      await here.reads(/does not belong there/)
      await looksRight(here.page, 'launch-refused', 'by anyone')
      await here.page.goto(await record.launchUrl({ ...adult, user: 'portal' }))
      await here.sees('This page is for staff')
      await looksRight(here.page, 'not-staff', 'by anyone')
      await here.page.goto(await record.launchUrl({ patient: 'malformed' }))
      await here.reads(/could not be understood/)
      await looksRight(here.page, 'first-partly-read', 'by anyone')
      await record.change('Patient/adult-nothing', { deceasedBoolean: true })
      await here.page.goto(await record.launchUrl({ patient: 'adult-nothing' }))
      await here.sees(/has died/)
      await looksRight(here.page, 'deceased', 'by anyone')
      await record.fault('forbidden', { method: 'GET', type: 'Patient' })
      await here.page.goto(await record.launchUrl(adult))
      await here.reads(/This patient could not be read/)
      await looksRight(here.page, 'unreadable', 'by anyone')
    })

    test('every page of a talk looks right', async ({ room }) => {
      const here = await room(adult)
      await here.enter()
      await looksRight(here.page, 'overview', 'behind the lock')
      for (const name of ['Start with urgent needs', 'Close, nothing written'])
        await aboveTheFold(here.page, here.page.getByRole('button', { name }))
      await lookAndListen(here)
      await withThePatient(here)
      await decide(here)
      await here.press(/^Save/)
      await here.sees(/^Saved/)
      await here.page
        .getByRole('button', { name: /^I phoned/ })
        .first()
        .click()
      await looksRight(here.page, 'done', 'behind the lock')
    })

    test('a child’s pages look right', async ({ room }) => {
      const here = await room({ patient: 'child', encounter: 'child-visit' })
      await here.enter()
      await here.press('Before you talk')
      await here.sees('Before you talk')
      await looksRight(here.page, 'before-child', 'behind the lock')
      await here.press('Overview')
      await here.press('Keeping the child safe')
      await here.sees('Keeping the child safe')
      await looksRight(here.page, 'duty', 'behind the lock')
    })

    test('the survivor’s record, unfolded, looks right', async ({ room }) => {
      const here = await room({ patient: 'survivor' })
      await here.enter()
      await here.press(/^The record/)
      await here.sees('The record')
      for (const fold of await here.page.locator('summary').all()) await fold.click()
      await looksRight(here.page, 'record-survivor', 'behind the lock')
    })

    test('every ending that is not saved looks right', async ({ room, record }) => {
      for (const { name, heading, faults } of endings) {
        await record.reset()
        const here = await room(adult)
        await here.enter()
        await here.concernNotAsked('Care note and team note')
        for (const [fault, narrowed] of Object.entries(faults)) await record.fault(fault, narrowed)
        await here.press(/^Save/)
        await here.sees(heading)
        await looksRight(here.page, name, 'behind the lock')
      }
    })

    test('the team’s list looks right', async ({ room }) => {
      const here = await room({ user: 'safeguarding' })
      await here.page
        .getByRole('button', { name: /^Show patient/ })
        .first()
        .click()
      await looksRight(here.page, 'worklist', 'by anyone')
      await here.press('Words for review')
      await here.choose(/^Arabic/)
      await here.reads('A draft: not reviewed here.')
      await looksRight(here.page, 'words-for-review', 'by anyone')
    })
  })

async function lookAndListen(here: Room): Promise<void> {
  await here.press('Urgent needs')
  await looksRight(here.page, 'urgent', 'behind the lock')
  await here.choose('Yes')
  await looksRight(here.page, 'urgent-danger', 'behind the lock')
  await here.choose('No')
  await here.press('Next: the record')
  await here.sees('The record')
  await looksRight(here.page, 'record', 'behind the lock')
  for (const fold of await here.page.locator('summary').all()) await fold.click()
  await here.press(/^Worth asking about/)
  await looksRight(here.page, 'record-unfolded', 'behind the lock')
  await here.press('Next: what you notice')
  await here.tick('Someone stays close, or will not leave')
  await looksRight(here.page, 'notice', 'behind the lock')
  for (const [way, name] of [
    ['Staff help', 'danger'],
    ['Patient leaving', 'leaving'],
  ] as const) {
    await here.press(way)
    await here.sees(way)
    await looksRight(here.page, name, 'behind the lock')
  }
  await here.press('Close, nothing written')
  await here.sees('Close with nothing written?')
  await looksRight(here.page, 'nothing', 'behind the lock')
  await here.press('Overview')
}

async function withThePatient(here: Room): Promise<void> {
  await here.press('Before you talk')
  await here.choose('Someone stays with them')
  await here.choose('No interpreter is free')
  await looksRight(here.page, 'before-closed', 'behind the lock')
  await here.press('Overview')
  await here.settle()
  await looksRight(here.page, 'before-open', 'behind the lock')
  await here.press('Begin: offer help first')
  await looksRight(here.page, 'help', 'behind the lock')
  await here.press('Show and say')
  for (const [way, name] of [
    ['Say it', 'show-said'],
    ['Read together', 'show-read'],
    ['Pictures', 'show-pictures'],
  ] as const) {
    await here.choose(way)
    await looksRight(here.page, name, 'behind the lock')
  }
  await here.press('Something on paper')
  await here.choose('Yes, the patient says so')
  await here.choose('A sheet of general numbers')
  await looksRight(here.page, 'paper', 'behind the lock')
  await here.press('Back to ‘Show and say’')
  await here.press('Next: safe contact')
  await looksRight(here.page, 'contact', 'behind the lock')
  await here.press('Next: talk')
  await looksRight(here.page, 'talk', 'behind the lock')
  await here.press(/^Work and pay/)
  await here.choose('Yes, told me today')
  await looksRight(here.page, 'talk-topic', 'behind the lock')
  await here.press(/^Work and pay/)
  for (const fold of ['Other people who may be in trouble', 'Ways that help', 'If they bring up papers'])
    await here.page.getByText(fold).click()
  await here.tick('I have said this')
  await here.choose('Yes, or they think so')
  await looksRight(here.page, 'talk-others', 'behind the lock')
  await here.press('Our own questions')
  await expect(here.page.getByRole('group', { name: 'How quiet was it?' })).toBeVisible()
  await looksRight(here.page, 'instruments', 'behind the lock')
  await here.press('Next: what would help most')
  await here.tick('A safe place to stay')
  await here.tick('Health care')
  await looksRight(here.page, 'wants', 'behind the lock')
  await here.press('Next: your judgement')
}

async function decide(here: Room): Promise<void> {
  await here.press(/^Next/)
  await expect(here.page.getByRole('alert')).toBeVisible()
  await here.choose('We talked')
  await looksRight(here.page, 'judgement-missing', 'behind the lock')
  await here.choose(/^Serious concern/)
  await here.write(/reason/, 'Hurt at work')
  await looksRight(here.page, 'judgement', 'behind the lock')
  await here.press('Next: how safe they feel')
  await looksRight(here.page, 'safety', 'behind the lock')
  await here.press('Next: keep everyone safe')
  await here.tick('Do not go in alone')
  await looksRight(here.page, 'precautions', 'behind the lock')
  await here.press('Next: services')
  await here.press(/^Talk about/)
  await looksRight(here.page, 'sharing', 'behind the lock')
  await here.press('Next: what is written')
  await looksRight(here.page, 'writing', 'behind the lock')
  await here.press(/^Choose this.*Care note/)
  await here.sees('Check before saving')
  await looksRight(here.page, 'preview', 'behind the lock')
}
