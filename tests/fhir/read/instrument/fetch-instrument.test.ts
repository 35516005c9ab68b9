import { expect, it } from 'vitest'
import { fetchInstrument } from '../../../../src/fhir/read/instrument/fetch-instrument.ts'
import { answering, json, noAnswer } from '../../../support/answering.ts'
import { aQuestionnaire, aSetting } from '../../../support/an-instrument.ts'

const FILE = 'instruments/house-form.json'
const good = aQuestionnaire([{ linkId: 'told', type: 'boolean', text: 'Were you told?' }])

it('reads the file from beside the app, never from a cache or from elsewhere', async () => {
  const { send, asked } = answering(() => json(good))
  expect(await fetchInstrument(aSetting, send)).toMatchObject({ offered: true, findings: [] })
  expect(asked.map(({ url, init }) => [url.href, init.cache, init.redirect, init.credentials])).toEqual([
    ['https://app.example/instruments/house-form.json', 'no-store', 'error', 'same-origin'],
  ])
})

const NOT_THERE = 'it did not come. See that the file is there, beside config.json.'
const NOT_JSON =
  'what came is not a JSON file. See that the web server sends it as application/json, and no page in its place.'

it.each<[string, () => Response, string]>([
  ['is missing', () => json({}, { status: 404 }), NOT_THERE],
  ['cannot be reached', () => noAnswer(), NOT_THERE],
  [
    'is a page in its place',
    () => new Response('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } }),
    NOT_JSON,
  ],
  [
    'is cut off',
    () => new Response('{"resourceType":', { headers: { 'content-type': 'application/json' } }),
    NOT_JSON,
  ],
  [
    'is too large',
    () => json({ ...good, title: 'x'.repeat(200_001) }),
    'it is larger than 200 kB. Use a smaller one.',
  ],
])('one that %s is named and not offered', async (_name, answer, sentence) => {
  expect(await fetchInstrument(aSetting, answering(answer).send)).toEqual({
    setting: aSetting,
    offered: false,
    findings: [{ sentence: `${FILE}: ${sentence}`, stops: true }],
  })
})
