import { looksRight, SIZES } from './looks.ts'
import { test, type Room } from './room.ts'

const adult = { patient: 'adult-companion', encounter: 'adult-companion-visit' }

test.setTimeout(300_000)

async function looks(here: Room, name: string): Promise<void> {
  await looksRight(here.page, name, 'behind the lock')
}

for (const viewport of SIZES)
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport })

    test('what is done for thoughts of suicide looks right, ticked, told and after saving', async ({
      room,
    }) => {
      const here = await room(adult)
      await here.enter()
      await here.press('Start with urgent needs')
      await here.tick(/suicide or self-harm/)
      await here.reads(/^Phone the team on call now/)
      await looks(here, 'urgent-path')
      await here.press('Overview')
      await here.settle()
      await here.press('Overview')
      await here.press('Talk')
      await here.press(/^Health and feelings/)
      const row = here.page.getByRole('group', { name: /^Self-harm/ })
      await row.getByRole('radio', { name: 'Yes, told me today' }).check()
      await here.page.getByText('About this', { exact: false }).first().click()
      await looks(here, 'talk-path')
      await here.press('Overview')
      await here.judges('We talked', /^Some concern/, 'Sleeps badly')
      await here.press('Overview')
      await here.press('What is written')
      await here.press(/^Choose this.*Team note only/)
      await here.sees('Check before saving')
      await here.press('Overview')
      await here.press('Before you talk')
      await here.choose('Someone stays with them')
      await here.press('Overview')
      await here.press('Check before saving')
      await here.reads('The note, line by line')
      await looks(here, 'preview-near')
      await here.press(/^Save/)
      await here.sees(/^Saved/)
      await looks(here, 'done-path')
    })

    test('offering an interpreter to whoever shares a language looks right', async ({ room }) => {
      const here = await room({ patient: 'deaf-interpreter', encounter: 'deaf-interpreter-visit' })
      await here.enter()
      await here.press('Before you talk')
      await here.choose('We share a language well')
      await here.reads(/Offer one all the same/)
      await looks(here, 'before-shared-language')
    })

    test('what is saved but for a name looks right, and so does taking it back unseen', async ({
      room,
      record,
    }) => {
      const here = await room(adult)
      await here.enter()
      await here.concernNotAsked('Care note and team note')
      await record.fault('answer-lost', { type: 'Bundle', after: 1 })
      await record.fault('html-sign-in', { type: 'QuestionnaireResponse', method: 'GET', after: 2 })
      await here.press(/^Save/)
      await here.sees('We cannot tell whether it was saved')
      await record.fault('none')
      await here.press('Check again')
      await here.sees('Saved, but for your name')
      await looks(here, 'saved-but-name')
      await record.fault('html-sign-in', { type: 'QuestionnaireResponse', method: 'GET' })
      await here.press('Take it back')
      await here.sees('Not yet taken back')
      await looks(here, 'not-taken-back')
    })
  })
