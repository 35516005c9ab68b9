import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Heard } from '../../launch/second-window.ts'
import { signInAgain, type AgainMeans, type Before, type OtherWindow } from '../../launch/sign-in-again.ts'
import type { Granted } from '../../src/fhir/transport/token.ts'
import { answering, json, type Asked } from '../support/answering.ts'
import { memoryStorage } from '../support/memory-storage.ts'
import { signing, type Signing } from '../support/signing.ts'

const iss = 'https://ehr.example/fhir'
const signer = 'https://ehr.example'
const app = 'https://app.example'
const before: Before = {
  issuer: {
    iss,
    clientId: 'sphere',
    authOrigins: [],
    writes: 'transaction',
    labelsKept: [],
    patientView: 'unknown',
  },
  clientId: 'sphere',
  user: { reference: 'Practitioner/clinician' },
  caseData: false,
  patient: 'p1',
}
const described = {
  authorization_endpoint: `${signer}/authorize`,
  token_endpoint: `${signer}/token`,
  issuer: signer,
  jwks_uri: `${signer}/keys`,
  code_challenge_methods_supported: ['S256'],
}
const answer = {
  access_token: 'second',
  token_type: 'Bearer',
  refresh_token: 'r9',
  expires_in: 900,
  patient: 'p1',
}

let keys: Signing
beforeAll(async () => {
  keys = await signing()
})
beforeEach(
  () => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] }),
)
afterEach(() => void vi.useRealTimers())

interface Second {
  /** What the second window comes back with. */
  back?: (state: string) => Partial<Heard>
  token?: object
  fhirUser?: string
  closes?: boolean
}

async function again({
  back = () => ({}),
  token = answer,
  fhirUser = `${iss}/Practitioner/clinician`,
  closes = false,
}: Second = {}) {
  const held = memoryStorage()
  const taken: Granted[] = []
  const gone: string[] = []
  const heard = new Set<(message: Heard) => void>()
  const window = { closed: closes, source: {} }
  let nonce = ''
  const { send, asked } = answering(async ({ url }: Asked) => {
    if (url.pathname.endsWith('smart-configuration')) return json(described)
    if (url.pathname === '/keys') return json(keys.keys)
    const id_token = await keys.sign({ iss: signer, sub: 'u', aud: 'sphere', nonce, fhirUser })
    return json({ ...token, id_token })
  })
  const other: OtherWindow = {
    get closed() {
      return window.closed
    },
    source: window.source,
    go(address) {
      gone.push(address)
      const { searchParams } = new URL(address)
      nonce = searchParams.get('nonce') ?? ''
      const state = searchParams.get('state') ?? ''
      const message = {
        origin: app,
        source: window.source,
        data: { sphere: 'signed-in', state, code: 'c1' },
        ...back(state),
      }
      setTimeout(() => heard.forEach((tell) => tell(message)), 10)
    },
    close: () => (window.closed = true),
  }
  const means: AgainMeans = {
    openWindow: () => other,
    authorize: async ({ stateKey, scope }) => {
      const kept = {
        serverUrl: iss,
        clientId: 'sphere',
        tokenUri: 'x',
        redirectUri: `${app}/`,
        codeVerifier: 'v',
        scope,
      }
      held.setItem(stateKey, JSON.stringify({ ...kept, authorizeUri: `${signer}/authorize` }))
      return `${signer}/authorize?state=${stateKey}&scope=${encodeURIComponent(scope)}`
    },
    send,
    storage: () => held,
    appAddress: `${app}/`,
    wall: () => Date.now(),
    listen: (tell) => {
      heard.add(tell)
      return () => void heard.delete(tell)
    },
  }
  const outcome = signInAgain(before, (granted) => taken.push(granted), means)
  await vi.advanceTimersByTimeAsync(6 * 60_000)
  return {
    outcome: await outcome,
    taken,
    left: held.keys(),
    closed: window.closed,
    listening: heard.size,
    gone,
    asked,
  }
}

describe('signing in a second time', () => {
  it('goes on with the new token when it is the same person and the same patient', async () => {
    const { outcome, taken, left, closed, listening } = await again()
    expect({ outcome, taken, left, closed, listening }).toEqual({
      outcome: 'signed-in',
      taken: [{ accessToken: 'second', refreshToken: 'r9', expiresInSeconds: 900 }],
      left: [],
      closed: true,
      listening: 0,
    })
  })

  it('asks the record system for a patient, since there is no launch any more', async () => {
    const { gone } = await again()
    expect(new URL(gone[0] ?? '').searchParams.get('scope')).toMatch(
      /^launch\/patient openid fhirUser .*patient\/Flag\.cruds/,
    )
  })

  it('trades the code at the checked address, with the proof that it asked, and follows no redirect', async () => {
    const { asked } = await again()
    const trade = asked.find(({ url }) => url.pathname === '/token')
    expect(trade?.body).toBe(
      `grant_type=authorization_code&code=c1&redirect_uri=${encodeURIComponent(`${app}/`)}&client_id=sphere&code_verifier=v`,
    )
    expect(trade?.init).toMatchObject({ redirect: 'error', credentials: 'omit' })
  })

  it.each<[string, Second]>([
    ['another patient', { token: { ...answer, patient: 'p2' } }],
    ['no patient', { token: { ...answer, patient: undefined } }],
    ['another person', { fhirUser: `${iss}/Practitioner/other` }],
    ['the patient', { fhirUser: `${iss}/Patient/p1` }],
  ])('takes nothing over for %s', async (_, second) => {
    const { outcome, taken, left } = await again(second)
    expect({ outcome, taken, left }).toEqual({ outcome: 'someone-else', taken: [], left: [] })
  })

  it.each<[string, Second]>([
    ['a message from elsewhere', { back: () => ({ origin: 'https://evil.example' }) }],
    ['a message from another window', { back: () => ({ source: {} }) }],
    ['no code', { back: (state) => ({ data: { sphere: 'signed-in', state } }) }],
    ['a closed window', { back: () => ({ origin: 'x' }), closes: true }],
    ['no token', { token: { error: 'invalid_grant' } }],
  ])('fails, and leaves nothing behind, with %s', async (_, second) => {
    const { outcome, taken, left, closed, listening } = await again(second)
    expect({ outcome, taken, left, closed, listening }).toEqual({
      outcome: 'failed',
      taken: [],
      left: [],
      closed: true,
      listening: 0,
    })
  })

  it('says so when the browser opens no window, and asks nobody anything', async () => {
    const { send, asked } = answering(() => json({}))
    const storage = memoryStorage()
    const means: AgainMeans = {
      openWindow: () => undefined,
      authorize: async () => undefined,
      send,
      storage: () => storage,
      appAddress: `${app}/`,
      wall: () => 0,
      listen: () => () => undefined,
    }
    expect(await signInAgain(before, () => undefined, means)).toBe('window-blocked')
    expect(asked).toEqual([])
  })
})
