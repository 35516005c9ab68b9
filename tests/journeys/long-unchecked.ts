import { expect, type Page } from '@playwright/test'

/** The hospital's settings, and the region's lists, when nobody has looked at them for years: every date is past. */
export async function longUnchecked(page: Page): Promise<void> {
  await page.route('**/config.json', async (route) => {
    const settings = await (await route.fetch()).text()
    const past = settings
      .replaceAll(/"(verifiedOn|riskAssessedOn)": "[\d-]+"/g, '"$1": "2019-03-01"')
      .replaceAll(/"reviewBy": "[\d-]+"/g, '"reviewBy": "2019-09-01"')
    expect(past.match(/"20[2-9]\d-\d\d-\d\d"/g)).toBeNull()
    await route.fulfill({ body: past, contentType: 'application/json' })
  })
  await page.route(/\/assets\/(uk|everywhere)[^/]*\.js$/, async (route) => {
    const list = await (await route.fetch()).text()
    const past = list.replaceAll(/reviewBy:(.)[\d-]+/g, 'reviewBy:$12019-09-01')
    expect(past).not.toBe(list)
    await route.fulfill({ body: past, contentType: 'text/javascript' })
  })
}
