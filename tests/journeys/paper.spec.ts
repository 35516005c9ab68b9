import { expect, test } from './room.ts'

const adult = { patient: 'adult-companion', encounter: 'adult-companion-visit' }

test('a printer that anyone may stand at gets the paper and nothing else (R-140, R-070)', async ({
  room,
}) => {
  const here = await room(adult)
  const { page } = here
  await here.sees('Can anyone else see this screen?')
  const printed = async () => {
    await page.emulateMedia({ media: 'print' })
    const shown = await page
      .locator('body *')
      .evaluateAll((all) =>
        all.filter((one) => one.checkVisibility() && one.children.length === 0).map((one) => one.textContent),
      )
    const pages = (await page.pdf()).toString('latin1').match(/\/Type\s*\/Page\b/g)
    await page.emulateMedia({ media: null })
    return { shown, pages: pages?.length }
  }
  expect(await printed()).toMatchObject({ shown: [] })
  await here.enter()
  expect(await printed()).toMatchObject({ shown: [] })

  await here.press('Offer help first')
  await here.press('Something on paper')
  await page.getByRole('radio', { name: 'Yes, alone' }).click()
  expect(await printed()).toMatchObject({ shown: [] })
  await here.choose('Yes, the patient says so')
  await here.choose('One number, very small')
  await here.choose(/^Housing advice/)
  expect(await printed()).toEqual({ shown: ['01632 960132'], pages: 1 })

  await here.choose('A sheet of general numbers')
  const sheet = await printed()
  expect(sheet.pages).toBe(1)
  expect(sheet.shown).toContain('Where to get help with health, housing, work or advice')
  expect(sheet.shown.join(' ')).not.toMatch(/Mara|Hide|Something on paper|Print/)

  await here.press('Hide')
  expect(await printed()).toMatchObject({ shown: [] })
})
