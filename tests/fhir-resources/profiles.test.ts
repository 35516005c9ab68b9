import { describe, expect, it } from 'vitest'
import { profiles as made } from '../../fhir-resources/make-profiles.ts'
import { renewing } from '../../src/fhir/write/care-note.ts'
import { draftsOf } from '../../src/fhir/write/drafts.ts'
import { SYSTEMS } from '../../src/fhir/write/identifiers.ts'
import { labelsFor } from '../../src/fhir/write/labels.ts'
import { storedFrom } from '../../src/fhir/write/record.ts'
import { callAnswer } from '../../src/fhir/write/response-judgement.ts'
import { shellOf } from '../../src/fhir/write/shell.ts'
import { forbiddenIn } from '../../src/site/neutral-words.ts'
import type { Known } from '../../src/site/site.ts'
import { readSite } from '../../src/site/read-site.ts'
import { aFrame, agreeing, planAfter, SCREENING } from '../support/a-plan.ts'
import { aContact, aSite } from '../support/a-site.ts'
import { ofOurShape } from '../support/an-instrument.ts'
import { forManyPlans } from '../support/many-plans.ts'
import { changed, oneOfEach, type Kind } from '../support/one-of-each.ts'
import { profileFor } from '../support/published.ts'
import { validators } from '../support/two-validators.ts'
import { writtenBy } from '../support/written-resources.ts'

const call = callAnswer({ whom: 'security', decidedBy: 'clinician', at: 6_000 })
const calls = { linkId: 'calls', item: [{ linkId: 'calls.call', answer: [call] }] }

/** What becomes of an entry after it was written. */
const later: readonly [Kind, string, Readonly<Record<string, unknown>>][] = [
  ['review', 'amended when a call is added', { status: 'amended', item: [calls] }],
  ['review', 'marked as an error', { status: 'entered-in-error' }],
  ['careNote', 'no longer active', { status: 'inactive' }],
  ['careNote', 'marked as an error', { status: 'entered-in-error' }],
  ['agreement', 'withdrawn', { status: 'inactive', 'provision.period.end': '1970-01-02T10:00:00Z' }],
  ['referral', 'not sent yet', { status: 'draft' }],
  ['referral', 'on hold', { status: 'on-hold' }],
  ['referral', 'revoked', { status: 'revoked' }],
  ['referral', 'done', { status: 'completed' }],
  ['fulfil', 'accepted', { status: 'accepted', businessStatus: { text: 'First talk on Monday' } }],
  ['fulfil', 'cancelled', { status: 'cancelled', statusReason: { text: 'Withdrawn' } }],
  ['teamTask', 'noted on', { note: [{ time: '2026-06-01T10:00:00Z', text: 'Phoned: security.' }] }],
  ['teamTask', 'done', { status: 'completed' }],
]

const identified = ['QuestionnaireResponse', 'Flag', 'Consent', 'ServiceRequest', 'Task'] as const

/** All the ways in which a record system may know an organisation. */
const asKnown: readonly [string, Known][] = [
  ['an organisation', { reference: 'Organization/x' }],
  ['a role', { reference: 'PractitionerRole/x' }],
  ['a service', { reference: 'HealthcareService/x' }],
  ['a name elsewhere', { identifier: { system: 'https://directory.example/id', value: 'x' } }],
]

describe.each(validators)('by %s', (_name, problems) => {
  const against = (resource: { resourceType: string }) => problems(resource, profileFor(resource))

  it('everything that is written has the published shape, whatever was clicked', () => {
    forManyPlans(
      ({ plan }) => plan.writes.length > 0,
      ({ plan }) => expect(writtenBy(ofOurShape(plan)).flatMap(against)).toEqual([]),
      // Each run holds some eight entries against the definitions, twice.
      100,
    )
  })

  it.each(asKnown)('what a hospital writes that is known as %s has it', (_as, known) => {
    const someone = (name: string) => ({ name, known, contact: aContact(name, '1'), outOfHours: [] })
    const isHouse = 'identifier' in known || !known.reference.startsWith('HealthcareService')
    const site = {
      ...aSite,
      organisation: { ...aSite.organisation, ...(isHouse && { known }) },
      safeguardingTeam: someone('Adult lead'),
      childProtection: someone('Child lead'),
      services: aSite.services.map((service) => ({ ...service, known })),
      labels: { confidentiality: 'V' as const, sensitivity: ['SDV' as const] },
      consentDays: 90,
      testData: false,
    }
    expect(readSite(site)).toMatchObject({ ok: true })
    for (const age of ['adult', 'under-18'] as const)
      for (const encounter of [{ encounter: 'e1' }, {}]) {
        const { encounter: _visit, ...frame } = aFrame
        const plan = planAfter(agreeing('harbour-house'), { age, site })
        const written = writtenBy({ ...plan, frame: { ...plan.frame, ...frame, ...encounter } }, site)
        expect(written.length).toBeGreaterThan(3)
        expect(written.flatMap(against)).toEqual([])
      }
  })

  it.each(Object.entries(oneOfEach))('a %s has it', (_kind, resource) => {
    expect(against(resource)).toEqual([])
  })

  it.each(later)('a %s that is %s has it still', (kind, _what, elements) => {
    expect(against(changed(kind, elements))).toEqual([])
  })

  it('a care note that was renewed, with the identifiers of both conversations, has it', () => {
    const draft = draftsOf(planAfter(agreeing()), aSite).find(({ type }) => type === 'Flag')
    const earlier = storedFrom(
      changed('careNote', { 'identifier.0.value': '11111111-2222-4333-8444-555555555555' }),
    )
    if (!draft || !earlier) throw new Error('There is no care note to renew.')
    const { resource } = renewing(draft, earlier)
    expect(resource.identifier).toHaveLength(2)
    expect(against(resource)).toEqual([])
  })

  it.each(identified)('what stands in place of a %s that was emptied has it', (type) => {
    const identifier = { system: SYSTEMS[type], value: `${SCREENING}.removed` }
    const security = labelsFor('response', false, aSite)
    expect(against(shellOf({ type, identifier, patient: 'p1', security }))).toEqual([])
  })
})

const other = { coding: [{ system: 'http://example.org', code: 'x' }] }
const normal = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  code: 'N',
}

/** An entry that breaks one rule, and the beginning of what the validator says of it. */
const wrong: readonly [rule: string, kind: Kind, elements: Readonly<Record<string, unknown>>][] = [
  ['review-1', 'review', { item: undefined }],
  ['review-2', 'review', { status: 'in-progress' }],
  ['review-3', 'review', { questionnaire: 'https://sphere.example/fhir/Questionnaire/wellbeing-review' }],
  ['instrument-1', 'ownInstrument', { authored: undefined }],
  ['instrument-2', 'ownInstrument', { source: { reference: 'Patient/p2' } }],
  ['note-1', 'careNote', { category: [other] }],
  ['note-2', 'careNote', { code: { text: 'Care note' } }],
  ['note-3', 'careNote', { extension: undefined }],
  ['note-4', 'careNote', { 'period.end': undefined }],
  ['note-5', 'careNote', { author: undefined }],
  ['note-6', 'careNote', { 'code.text': 'Possible victim of trafficking' }],
  ['note-7', 'careNote', { extension: [{ url: 'http://example.org', valueString: 'x' }] }],
  ['agreement-1', 'agreement', { scope: other }],
  ['agreement-2', 'agreement', { performer: [{ reference: 'Patient/p2' }] }],
  ['agreement-3', 'agreement', { provision: undefined }],
  ['agreement-4', 'refusal', { organization: [{ reference: 'Organization/test-hospital' }] }],
  ['agreement-5', 'agreement', { policyRule: other }],
  ['agreement-6', 'agreement', { 'provision.action': [other] }],
  ['agreement-7', 'agreement', { 'provision.period.end': '1970-04-08T10:00:00Z' }],
  ['referral-1', 'referral', { category: [other] }],
  ['referral-2', 'referral', { supportingInfo: undefined }],
  ['referral-3', 'referral', { authoredOn: undefined }],
  ['referral-4', 'referral', { orderDetail: [other] }],
  ['referral-5', 'referral', { performer: undefined }],
  ['task-1', 'teamTask', { focus: undefined }],
  ['task-2', 'fulfil', { note: [{ text: 'Phoned: security.' }] }],
  ['task-3', 'teamTask', { executionPeriod: undefined }],
  ['decided-1', 'whoDecided', { 'target.0.reference': 'Flag/f9' }],
  ['decided-2', 'whoDecided', { 'agent.1.who': { reference: 'Device/d1' } }],
  ['own-1', 'review', { 'identifier.value': 'a review' }],
]

describe('each rule of a profile', () => {
  it.each(wrong)('%s is kept: a %s that breaks it is refused by both validators', (key, kind, elements) => {
    const broken = changed(kind, elements)
    const profile = profileFor(broken)
    const said = validators.map(([, problems]) => problems(broken, profile).join('\n'))
    expect(said).toEqual([expect.stringContaining(key), expect.stringMatching(/\S/)])
    expect(validators.map(([, problems]) => problems(broken))).toEqual([[], []])
  })

  it('is broken by one of them', () => {
    const rules = made.flatMap(({ differential }) =>
      (differential?.element ?? []).flatMap(({ constraint = [] }) => constraint.map(({ key }) => key)),
    )
    expect([...new Set(rules)].toSorted()).toEqual([...new Set(wrong.map(([key]) => key))].toSorted())
  })
})

describe('no entry passes (R-066 R-069 R-070)', () => {
  it.each<[string, Kind, Readonly<Record<string, unknown>>]>([
    ['without labels', 'careNote', { meta: undefined }],
    ['as anything but confidential', 'referral', { 'meta.security': [normal] }],
    ['with two degrees of confidentiality', 'review', { 'meta.security': [normal, normal] }],
    ['with content that a label does not reach', 'review', { contained: [oneOfEach.careNote] }],
    ['about no patient', 'teamTask', { for: undefined }],
    ['that names the visit to a service', 'referral', { encounter: { reference: 'Encounter/e1' } }],
    ['that names a person as who asks', 'referral', { requester: { reference: 'Practitioner/p' } }],
    ['that names a person on the care note', 'careNote', { author: { reference: 'Practitioner/p' } }],
    ['that agrees to be told of anything', 'agreement', { 'provision.code': [other] }],
    ['that agrees to have no end', 'agreement', { 'provision.period.end': undefined }],
    ['that forbids what was agreed', 'agreement', { 'provision.type': 'deny' }],
    ['that asks for something else', 'teamTask', { code: other }],
    ['that is only an idea', 'referral', { intent: 'proposal' }],
    ['under an identifier that no conversation has', 'referral', { 'identifier.0.value': 'a referral' }],
    ['under no identifier of ours', 'careNote', { identifier: [{ system: 'urn:x', value: 'y' }] }],
  ])('%s', (_what, kind, elements) => {
    const broken = changed(kind, elements)
    // The other validator looks neither into slices nor at codes.
    const said = validators.map(([, problems]) => problems(broken, profileFor(broken)))
    expect(said[0]).not.toEqual([])
  })
})

it('the profiles are neutral: they stand where anyone may read them (principle 8)', () => {
  // The names of elements are the standard's own, and an expression has to name the words that it forbids.
  const words = made.flatMap(({ id, url, name, title, description, differential }) => [
    id,
    url,
    name,
    title,
    description,
    ...(differential?.element ?? []).flatMap(({ sliceName, comment, constraint = [] }) => [
      sliceName,
      comment,
      ...constraint.map(({ human }) => human),
    ]),
  ])
  expect(words.filter((word) => forbiddenIn(word ?? '').length > 0)).toEqual([])
})
