import { expect, test } from './room.ts'

const notClean = /has something in it that does not belong there/
const unknown = /opened by a record system that is not in its settings/
const notEncrypted = /named with an address that is not encrypted/
const noCode = /did not say which chart this page was opened from/
const again = /was opened before, or loaded again/
const byItself = /This page was opened by itself/

/** What is done to a good launch address, and the sentence that answers it. */
const hostile: readonly [string, (url: URL) => string, RegExp][] = [
  ['a client id', (url) => `${url.href}&clientId=other`, notClean],
  ['another server', (url) => `${url.href}&fhirServiceUrl=https://elsewhere.example/fhir`, notClean],
  ['a patient', (url) => `${url.href}&patientId=child`, notClean],
  ['a second iss', (url) => `${url.href}&iss=https://elsewhere.example/fhir`, notClean],
  ['a second launch', (url) => `${url.href}&launch=other`, notClean],
  ['a fragment', (url) => `${url.href}#/child`, notClean],
  ['an empty fragment', (url) => `${url.href}#`, notClean],
  ['spaces in the code', (url) => withOne(url, 'launch', 'a b'), notClean],
  ['an empty code', (url) => withOne(url, 'launch', ''), noCode],
  ['an unknown record system', (url) => withOne(url, 'iss', 'https://elsewhere.example/fhir'), unknown],
  ['a path beside the base', (url) => withOne(url, 'iss', `${issOf(url)}/../auth`), unknown],
  ['a script', (url) => withOne(url, 'iss', 'javascript:alert(1)'), unknown],
  ['http', (url) => withOne(url, 'iss', 'http://record.example/fhir'), notEncrypted],
  ['a name before @', (url) => withOne(url, 'iss', 'http://localhost@elsewhere.example/fhir'), notEncrypted],
  ['a forged code', (url) => `${url.origin}/?code=stolen&state=${crypto.randomUUID()}`, again],
  ['a code and no state', (url) => `${url.origin}/?code=stolen`, again],
  ['nothing', (url) => `${url.origin}/launch.html`, byItself],
  ['nothing, not even a page', (url) => url.origin, byItself],
]

function issOf(url: URL): string {
  return url.searchParams.get('iss') ?? ''
}

function withOne(url: URL, name: string, value: string): string {
  const changed = new URL(url)
  changed.searchParams.set(name, value)
  return changed.href
}

test('a hostile launch address asks no record system for anything, and gets a sentence', async ({
  page,
  record,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const [what, change, sentence] of hostile)
    await test.step(what, async () => {
      const url = new URL(await record.launchUrl({ patient: 'adult-companion' }))
      // A page of its own: where only what follows # differs, a browser does not load anew.
      await page.goto('about:blank')
      asked.length = 0
      await page.goto(change(url))
      await expect(page.getByText(sentence)).toBeVisible()
      expect(asked.filter((address) => new URL(address).origin !== url.origin)).toEqual([])
      expect(await record.requests()).toEqual([])
    })
})
