import { fitsTheWindow, NARROW } from './looks.ts'
import { expect, test, type Room } from './room.ts'

const adult = { patient: 'adult-companion', encounter: 'adult-companion-visit' }

test.setTimeout(120_000)

for (const viewport of NARROW)
  test.describe(`at ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport })

    test('the main pages fit, with the patient’s whole line on each (principle 10)', async ({ room }) => {
      const here = await room(adult)
      const fits = (name: string) => fitsTheWindow(here.page, name)
      await here.reads(/^(The record|Part of the record) was read/)
      await fits('first')
      await here.enter()
      await fits('overview')
      await expect(here.page.getByRole('banner')).toContainText(
        /^Hide.*Synthetic-Field · born .* · record S-0001/,
      )
      for (const page of ['Urgent needs', 'The record', 'What you notice'] as const)
        await visited(here, page, fits)
      await here.press('Staff help')
      await fits('Staff help')
      await here.press('Overview')
      await here.settle()
      await fits('Before you talk')
      await here.press('Overview')
      await here.press('Talk')
      await here.press(/^Work and pay/)
      await here.choose('Yes, told me today')
      await fits('Talk')
      await here.press('Overview')
      for (const page of PAGES) await visited(here, page, fits)
    })

    test('the way to cover the screen stays in place on the longest page', async ({ room }) => {
      const here = await room(adult)
      await here.enter()
      await here.press('The record')
      await here.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight))
      await expect(here.page.getByRole('button', { name: 'Hide' })).toBeInViewport({ ratio: 1 })
    })
  })

const PAGES = [
  'Offer help first',
  'Safe contact',
  'What would help most',
  'How safe they feel',
  'Keep everyone safe',
  'Your judgement',
  'Services',
  'What is written',
] as const

async function visited(here: Room, page: string, fits: (name: string) => Promise<void>): Promise<void> {
  await here.press(page)
  await fits(page)
  await here.press('Overview')
}
