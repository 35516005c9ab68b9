import { join } from 'node:path'
import type { Plugin } from 'vite'

/** What fhirclient asks for and Sphere has no use for, and what it gets instead. */
const STAND_INS: Readonly<Record<string, string>> = {
  debug: 'debug.cjs',
  'js-base64': 'base64.ts',
  './Client': 'client.cjs',
  '../Client': 'client.cjs',
  '../FhirClient': 'client.cjs',
}

/** Of fhirclient the app takes the sign-in alone. Its own client, its logging and its old browsers stay outside. */
export function signInOnly(): Plugin {
  return {
    name: 'sign-in-only',
    enforce: 'pre',
    resolveId(asked, from) {
      const instead = STAND_INS[asked]
      if (instead === undefined || !from?.includes('/node_modules/fhirclient/')) return undefined
      return join(import.meta.dirname, instead)
    },
  }
}
