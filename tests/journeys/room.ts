import { test as base, expect, type FrameLocator, type Page } from '@playwright/test'
import { RecordTruth } from './record.ts'

/** The consultation room: one clinician, one screen. Counts what they press; typing is not counted. */
export class Room {
  readonly page: Page
  readonly screen: Page | FrameLocator
  presses = 0

  constructor(page: Page, screen: Page | FrameLocator = page) {
    this.page = page
    this.screen = screen
  }

  async press(name: string | RegExp): Promise<void> {
    this.presses += 1
    await this.screen
      .getByRole('button', { name, exact: typeof name === 'string' })
      .first()
      .click()
  }

  async choose(name: string | RegExp): Promise<void> {
    this.presses += 1
    await this.screen
      .getByRole('radio', { name, exact: typeof name === 'string' })
      .first()
      .check()
  }

  async tick(name: string | RegExp): Promise<void> {
    this.presses += 1
    await this.screen
      .getByRole('checkbox', { name, exact: typeof name === 'string' })
      .first()
      .check()
  }

  async write(label: string | RegExp, words: string): Promise<void> {
    await this.screen.getByRole('textbox', { name: label }).first().fill(words)
  }

  async sees(heading: string | RegExp): Promise<void> {
    await expect(this.screen.getByRole('heading', { level: 1, name: heading })).toBeVisible()
  }

  async reads(text: string | RegExp): Promise<void> {
    await expect(this.screen.getByText(text).first()).toBeVisible()
  }

  /** Past the screen lock, with the record read. */
  async enter(): Promise<void> {
    await this.sees('Can anyone else see this screen?')
    await this.reads(/^(The record|Part of the record) was read/)
    await this.press('No, only me')
    await this.sees('Wellbeing review')
  }

  /** Every condition of the question lock, one press each. */
  async settle(): Promise<void> {
    await this.press(/^Questions/)
    await this.sees('Before you talk')
    await this.choose('Yes, alone')
    await this.choose('We share a language well')
    await this.choose('Able to take part')
    await this.tick(/I have said this/)
    await this.choose('Is willing to talk')
    await this.reads('All six are true. The questions are open.')
  }

  /** From the overview: the two answers, and the reason where there is a concern. Stays on the page. */
  async judges(asking: string, concern: RegExp, reason?: string): Promise<void> {
    await this.press('Your judgement')
    await this.choose(asking)
    await this.choose(concern)
    if (reason !== undefined) await this.write(/reason/, reason)
  }

  /** From the page that asks what is written, to saved. */
  async saves(written: 'Care note and team note' | 'Team note only'): Promise<void> {
    await this.sees('What is written')
    await this.press(new RegExp(`^Choose this.*${written}`))
    await this.sees('Check before saving')
    await this.press(/^Save/)
    await this.sees(/^Saved/)
  }

  /** Nothing of these words is in the page, shown or not. */
  async holdsNo(...words: string[]): Promise<void> {
    const all = await this.page.content()
    for (const one of words) expect(all).not.toContain(one)
  }

  /** From the overview: a concern nobody could ask about, and what is to be written of it. Ends at the preview. */
  async concernNotAsked(written: 'Care note and team note' | 'Team note only'): Promise<void> {
    await this.press('Your judgement')
    await this.choose('It was not safe to ask')
    await this.choose(/^Some concern/)
    await this.write(/reason/, 'He answers every question')
    await this.press(/^Next: what is written/)
    await this.press(new RegExp(`^Choose this.*${written}`))
    await this.sees('Check before saving')
  }
}

export const test = base.extend<{
  record: RecordTruth
  room: (launch: Record<string, string>) => Promise<Room>
}>({
  record: async ({ request }, use) => {
    const record = new RecordTruth(request)
    await record.reset()
    await use(record)
  },
  room: async ({ page, record }, use) => {
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) complaints.push(message.text())
    })
    await use(async (launch) => {
      await page.goto(await record.launchUrl(launch))
      return new Room(page)
    })
    expect(complaints).toEqual([])
  },
})

export { expect } from '@playwright/test'
