import { describe, expect, it } from 'vitest'
import type { AuthorizeRequest } from '../../launch/authorize-address.ts'
import { launch, type LaunchMeans } from '../../launch/launch.ts'
import type { SessionStorage } from '../../launch/sign-in-state.ts'
import type { Site } from '../../src/site/site.ts'
import { aSite } from '../support/a-site.ts'
import { answering, json, noAnswer } from '../support/answering.ts'
import { memoryStorage } from '../support/memory-storage.ts'

const iss = 'https://ehr.example/fhir'
const site: Site = {
  ...aSite,
  issuers: [
    {
      iss,
      clientId: 'sphere',
      authOrigins: [],
      writes: 'transaction',
      labelsKept: [],
      patientView: 'unknown',
    },
  ],
}
const described = {
  authorization_endpoint: 'https://ehr.example/authorize?tenant=7',
  token_endpoint: 'https://ehr.example/token',
  issuer: 'https://ehr.example',
  jwks_uri: 'https://ehr.example/keys',
  code_challenge_methods_supported: ['S256'],
  capabilities: ['permission-v2'],
}

/** A browser, and a sign-in library that prepares what the real one prepares. */
function browser(more: Partial<LaunchMeans> = {}, answer = () => json(described)) {
  const { send, asked } = answering(answer)
  const held = memoryStorage()
  const requests: AuthorizeRequest[] = []
  const left: string[] = []
  const cleaned: string[] = []
  const means: LaunchMeans = {
    async authorize(request) {
      requests.push(request)
      const authorizeUri = 'https://ehr.example/authorize?tenant=7'
      held.setItem(
        request.stateKey,
        JSON.stringify({ authorizeUri, tokenUri: 'https://evil.example/token', kept: 1 }),
      )
      return `${authorizeUri}?response_type=code&state=${request.stateKey}`
    },
    send,
    storage: () => held,
    appAddress: 'https://app.example/',
    cleanAddress: () => cleaned.push('cleaned'),
    leave: (address) => left.push(address),
    ...more,
  }
  return { means, asked, held, requests, left, cleaned }
}

const at = (query: string) => new URL(`https://app.example/launch.html${query}`)
const good = at(`?iss=${iss}/&launch=abc`)

describe('a launch from a chart', () => {
  it('asks for protected sign-in with the settings, whatever the address says (P-1)', async () => {
    const { means, requests } = browser()
    expect(await launch(good, site, means)).toBeUndefined()
    expect(requests).toEqual([
      {
        iss,
        launch: 'abc',
        clientId: 'sphere',
        scope: expect.stringMatching(
          /^launch openid fhirUser online_access patient\/Patient\.r .*Provenance\.crs$/,
        ),
        redirectUri: 'https://app.example/',
        pkceMode: 'required',
        stateKey: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
        completeInTarget: true,
        noRedirect: true,
        wellKnownRequestOptions: { redirect: 'error', credentials: 'omit', cache: 'force-cache' },
      },
    ])
  })

  it('goes to the address that was checked, keeping what that address already holds', async () => {
    const { means, left, requests } = browser()
    await launch(good, site, means)
    const address = new URL(left[0] ?? '')
    expect(address.origin + address.pathname).toBe('https://ehr.example/authorize')
    expect(Object.fromEntries(address.searchParams)).toEqual({
      tenant: '7',
      response_type: 'code',
      state: requests[0]?.stateKey,
      nonce: expect.stringMatching(/^[\da-f-]{36}$/),
    })
  })

  it('trades the code at the address that was checked, not at the one the library was told', async () => {
    const { means, held, requests, left } = browser()
    await launch(good, site, means)
    expect(JSON.parse(held.getItem(requests[0]?.stateKey ?? '') ?? '')).toEqual({
      kept: 1,
      authorizeUri: 'https://ehr.example/authorize?tenant=7',
      tokenUri: 'https://ehr.example/token',
      expects: {
        nonce: new URL(left[0] ?? '').searchParams.get('nonce'),
        signer: 'https://ehr.example',
        keys: 'https://ehr.example/keys',
      },
    })
  })

  it('takes the launch code out of the address bar before it goes', async () => {
    const { means, cleaned } = browser()
    await launch(good, site, means)
    expect(cleaned).toEqual(['cleaned'])
  })

  it('uses a state and a nonce once', async () => {
    const { means, requests, left } = browser()
    await launch(good, site, means)
    await launch(good, site, means)
    expect(new Set(requests.map(({ stateKey }) => stateKey)).size).toBe(2)
    expect(new Set(left.map((address) => new URL(address).searchParams.get('nonce'))).size).toBe(2)
  })
})

describe("the team's own sign-in", () => {
  it('is under its own client and carries no launch', async () => {
    const { means, requests } = browser()
    const withTeam = {
      ...site,
      issuers: site.issuers.map((one) => ({ ...one, teamClientId: 'sphere-team' })),
    }
    await launch(at(`?iss=${iss}`), withTeam, means)
    expect(requests).toMatchObject([
      { clientId: 'sphere-team', scope: expect.stringContaining('user/Flag.rs') },
    ])
    expect(requests[0]).not.toHaveProperty('launch')
    expect(requests[0]?.scope).not.toMatch(/patient\/|\blaunch\b/)
  })
})

describe('nothing is sent to anyone', () => {
  it.each([
    '',
    '?launch=abc',
    `?iss=https://evil.example/fhir&launch=abc`,
    `?iss=${iss}&launch=abc&clientId=x`,
    `?iss=${iss}`,
  ])('for launch.html%s', async (query) => {
    const { means, asked, requests, left } = browser()
    expect(await launch(at(query), site, means)).toHaveProperty('refused')
    expect([asked, requests, left]).toEqual([[], [], []])
  })

  it.each([
    (): SessionStorage => {
      throw new DOMException('Access is denied for this document', 'SecurityError')
    },
    (): SessionStorage => ({ ...memoryStorage(), getItem: () => null }),
  ])('while storage is blocked, so that the code still works in a new tab', async (storage) => {
    const { means, asked, cleaned } = browser({ storage })
    expect(await launch(good, site, means)).toEqual({ refused: 'storage-blocked' })
    expect([asked, cleaned]).toEqual([[], []])
  })
})

describe('no sign-in', () => {
  it.each([
    [() => noAnswer(), 'record-system-unreachable'],
    [() => json({ ...described, code_challenge_methods_supported: [] }), 'sign-in-unprotected'],
    [() => json({ ...described, token_endpoint: 'https://evil.example/token' }), 'sign-in-elsewhere'],
  ])('and the address is kept for another try: %#', async (answer, refused) => {
    const { means, requests, left, cleaned } = browser({}, answer)
    expect(await launch(good, site, means)).toEqual({ refused })
    expect([requests, left, cleaned]).toEqual([[], [], []])
  })

  it.each<LaunchMeans['authorize']>([
    async () => {
      throw new Error('no Web Crypto here, phone 0800 EVIL')
    },
    async () => undefined,
    async () => 'https://elsewhere.example/authorize?x=1',
  ])('when the library does not do what it should: %#', async (authorize) => {
    const { means, left } = browser({ authorize })
    expect([await launch(good, site, means), left]).toEqual([{ refused: 'sign-in-failed' }, []])
  })
})
