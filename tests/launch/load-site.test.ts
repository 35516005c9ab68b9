import { expect, it } from 'vitest'
import { loadSite } from '../../launch/load-site.ts'
import { aSite } from '../support/a-site.ts'
import { answering, json, noAnswer } from '../support/answering.ts'

it('reads the settings from beside the app, never from a cache', async () => {
  const { send, asked } = answering(() => json(aSite))
  expect(await loadSite(send)).toEqual(aSite)
  expect(asked.map(({ url, init }) => [url.pathname, init.cache, init.redirect])).toEqual([
    ['/config.json', 'no-store', 'error'],
  ])
})

it('stops with a sentence for each mistake', async () => {
  const { send } = answering(() => json({ ...aSite, lookBackMonth: 3 }))
  expect(await loadSite(send)).toEqual({
    refused: 'settings-wrong',
    sentences: [expect.stringContaining('lookBackMonth')],
  })
})

it.each([() => noAnswer(), () => json(aSite, { status: 404 }), () => new Response('<html>')])(
  'stops when they cannot be read, and goes on with no others: %#',
  async (answer) => {
    expect(await loadSite(answering(answer).send)).toEqual({ refused: 'settings-unreadable' })
  },
)
