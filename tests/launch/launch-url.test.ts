import { constantFrom, assert, property, string, array, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLaunchUrl, type Issuer } from '../../launch/launch-url.ts'

const issuer: Issuer = {
  iss: 'https://ehr.example/fhir',
  clientId: 'sphere',
  authOrigins: [],
  writes: 'transaction',
  labelsKept: [],
  patientView: 'unknown',
}
const withTeam: Issuer = { ...issuer, iss: 'https://team.example/r4', teamClientId: 'sphere-team' }
const local: Issuer = { ...issuer, iss: 'http://localhost:4100/fhir' }
const issuers = [issuer, withTeam, local]

const page = 'https://app.example/launch.html'
const good = 'iss=https%3A%2F%2Fehr.example%2Ffhir&launch=abc'
const read = (query: string) => readLaunchUrl(new URL(`${page}${query}`), issuers)

describe('what opens', () => {
  it('takes a known record system and its launch code', () => {
    expect(read(`?${good}`)).toEqual({ issuer, launch: 'abc' })
  })

  it('takes one final slash off, and goes on with the form in the settings', () => {
    expect(read('?iss=https://ehr.example/fhir/&launch=abc')).toEqual({ issuer, launch: 'abc' })
  })

  it('takes http on this machine', () => {
    expect(read('?launch=x&iss=http://localhost:4100/fhir')).toEqual({ issuer: local, launch: 'x' })
  })

  it("starts the team's own sign-in where the record system has one", () => {
    expect(read('?iss=https://team.example/r4')).toEqual({ issuer: withTeam })
  })
})

const hostile: [string, string][] = [
  ['', 'not-opened-from-a-chart'],
  ['#x', 'address-not-clean'],
  [`?${good}#`, 'address-not-clean'],
  [`?${good}#access_token=x`, 'address-not-clean'],
  [`?${good}&clientId=evil`, 'address-not-clean'],
  [`?${good}&client_id=evil`, 'address-not-clean'],
  [`?${good}&fhirServiceUrl=https://evil.example/fhir`, 'address-not-clean'],
  [`?${good}&patientId=someone-else`, 'address-not-clean'],
  [`?${good}&redirectUri=https://evil.example/`, 'address-not-clean'],
  [`?${good}&scope=system/*.*`, 'address-not-clean'],
  [`?${good}&state=x&code=y`, 'address-not-clean'],
  [`?${good}&error=access_denied`, 'address-not-clean'],
  [`?${good}&utm_source=mail`, 'address-not-clean'],
  [`?${good}&`.concat('=x'), 'address-not-clean'],
  [`?${good}&iss=https://evil.example/fhir`, 'address-not-clean'],
  [`?iss=https://evil.example/fhir&${good}`, 'address-not-clean'],
  [`?${good}&launch=other`, 'address-not-clean'],
  [`?${good}&__proto__=x`, 'address-not-clean'],
  ['?fhirServiceUrl=https://evil.example/fhir&patientId=x', 'address-not-clean'],
  ['?launch=abc', 'address-not-clean'],
  ['?ISS=https://ehr.example/fhir&launch=abc', 'address-not-clean'],
  ['?iss=https://evil.example/fhir&launch=abc', 'unknown-record-system'],
  ['?iss=https://ehr.example.evil.example/fhir&launch=abc', 'unknown-record-system'],
  ['?iss=https://ehr.example@evil.example/fhir&launch=abc', 'unknown-record-system'],
  ['?iss=https://user:word@ehr.example/fhir&launch=abc', 'unknown-record-system'],
  ['?iss=https://ehr.example/fhir/..%2fother&launch=abc', 'unknown-record-system'],
  ['?iss=https://ehr.example/fhir//&launch=abc', 'unknown-record-system'],
  ['?iss=https://ehr.example/fhirevil&launch=abc', 'unknown-record-system'],
  ['?iss=https://ehr.example/&launch=abc', 'unknown-record-system'],
  ['?iss=https://ehr.example/fhir%3Fx=1&launch=abc', 'unknown-record-system'],
  ['?iss=https://ehr.example/fhir%23x&launch=abc', 'unknown-record-system'],
  ['?iss=%20https://ehr.example/fhir&launch=abc', 'unknown-record-system'],
  ['?iss=https://EHR.example/fhir&launch=abc', 'unknown-record-system'],
  ['?iss=https://ehr.example:444/fhir&launch=abc', 'unknown-record-system'],
  ['?iss=//ehr.example/fhir&launch=abc', 'unknown-record-system'],
  ['?iss=javascript:alert(1)&launch=abc', 'unknown-record-system'],
  ['?iss=data:text/html,x&launch=abc', 'unknown-record-system'],
  ['?iss=&launch=abc', 'unknown-record-system'],
  ['?iss=undefined&launch=abc', 'unknown-record-system'],
  ['?iss=http://ehr.example/fhir&launch=abc', 'not-encrypted'],
  ['?iss=http://localhost.evil.example/fhir&launch=abc', 'not-encrypted'],
  ['?iss=https://ehr.example/fhir', 'no-launch-code'],
  ['?iss=https://ehr.example/fhir&launch=', 'no-launch-code'],
  ['?iss=https://team.example/r4&launch=', 'no-launch-code'],
  ['?iss=https://ehr.example/fhir&launch=a%0d%0ab', 'address-not-clean'],
  ['?iss=https://ehr.example/fhir&launch=%3Cscript%3E%20', 'address-not-clean'],
  [`?iss=https://ehr.example/fhir&launch=${'x'.repeat(2001)}`, 'address-not-clean'],
]

describe('hostile launch addresses', () => {
  it.each(hostile)('%s', (query, refused) => {
    expect(read(query)).toEqual({ refused })
  })

  it('lets nothing through but a known record system, whatever the parameters are', () => {
    const names = constantFrom('iss', 'launch', 'clientId', 'fhirServiceUrl', 'patientId', 'x')
    const values = constantFrom('https://ehr.example/fhir', 'https://evil.example', 'abc', '').chain(
      (known) => string().map((made) => (known === '' ? made : known)),
    )
    assert(
      property(array(tuple(names, values), { maxLength: 4 }), (pairs) => {
        const url = new URL(page)
        url.search = new URLSearchParams(pairs).toString()
        const asked = readLaunchUrl(url, issuers)
        if ('refused' in asked) return
        expect(pairs.map(([name]) => name).toSorted()).toEqual(
          asked.launch === undefined ? ['iss'] : ['iss', 'launch'],
        )
        expect(issuers).toContain(asked.issuer)
      }),
    )
  })
})
