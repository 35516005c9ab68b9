import { build } from 'vite'
import { assert, property, string, uint8Array } from 'fast-check'
import { expect, it } from 'vitest'

import * as base64 from '../../launch/sign-in-only/base64.ts'
import { signInOnly } from '../../launch/sign-in-only/stand-ins.ts'

it('says bytes in base64 as everybody does, in an address and elsewhere', () => {
  assert(
    property(uint8Array({ maxLength: 300 }), (bytes) => {
      expect([base64.fromUint8Array(bytes, true), base64.fromUint8Array(bytes, false)]).toEqual([
        Buffer.from(bytes).toString('base64url'),
        Buffer.from(bytes).toString('base64'),
      ])
    }),
  )
})

it('says a text in base64 and hears it again, whatever its letters', () => {
  assert(
    property(string({ unit: 'grapheme' }), (text) => {
      expect(base64.encodeURL(text)).toBe(Buffer.from(text).toString('base64url'))
      expect(base64.decode(base64.encodeURL(text))).toBe(text)
    }),
  )
})

it('takes of the sign-in library nothing that prints, and nothing that makes requests to the record', async () => {
  const taken = await takenOf('fhirclient/lib/entry/browser.js')
  const wanted = [
    'smart.js',
    'BrowserAdapter.js',
    'BrowserStorage.js',
    'debug.cjs',
    'client.cjs',
    'base64.ts',
  ]
  const unwanted = ['Client.js', 'FhirClient.js', 'common.js', 'ms/index.js', 'base64.js']
  const among = (names: readonly string[]) =>
    names.filter((name) => taken.some((id) => id.endsWith(`/${name}`)))
  expect({ wanted: among(wanted), unwanted: among(unwanted) }).toEqual({ wanted, unwanted: [] })
})

/** Every file that comes into the bundle with one. */
async function takenOf(entry: string): Promise<string[]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [signInOnly()],
    define: { FHIRCLIENT_PURE: '"true"' },
    build: { write: false, rolldownOptions: { input: entry } },
  })
  const [one] = Array.isArray(built) ? built : [built]
  if (!one || !('output' in one)) throw new Error('Nothing was built.')
  return one.output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
}
