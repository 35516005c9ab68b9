import type { Kind } from './one-of-each.ts'

const victim = { system: 'http://snomed.info/sct', code: '734998001', display: 'Victim of human trafficking' }
const other = { coding: [{ system: 'http://example.org', code: 'x' }] }
const telling = 'Possible victim of trafficking'
const narrative = {
  status: 'generated',
  div: `<div xmlns="http://www.w3.org/1999/xhtml">${telling}</div>`,
}

/** One thing that an entry must not say, or must not leave out. */
export const forbidden: readonly [what: string, kind: Kind, elements: Readonly<Record<string, unknown>>][] = [
  ['its topic in words', 'careNote', { 'code.text': telling }],
  ['its topic in capitals', 'careNote', { 'code.text': 'SAFEGUARDING: phone first' }],
  ['its topic as a code', 'careNote', { 'code.coding.1': victim }],
  ['its topic as its only code', 'careNote', { 'code.coding': [victim] }],
  ['its topic behind its code', 'careNote', { 'code.coding.0.display': telling }],
  ['its topic as a narrative', 'careNote', { text: narrative }],
  ['its topic as a tag', 'careNote', { 'meta.tag': [{ system: 'http://x', code: 'trafficking' }] }],
  ['its topic in its category', 'careNote', { 'category.0.text': telling }],
  ['its topic behind its category', 'careNote', { 'category.0.coding.0.display': telling }],
  ['another category beside it', 'careNote', { 'category.0.coding.1': victim }],
  ['its topic behind the patient', 'careNote', { 'subject.display': telling }],
  ['its topic behind the team', 'careNote', { 'author.display': 'Safeguarding team' }],
  ['its topic behind the visit', 'careNote', { 'encounter.display': telling }],
  ['its topic behind the way to the review', 'careNote', { 'extension.0.valueReference.display': telling }],
  ['its topic in its identifier', 'careNote', { 'identifier.1': { system: 'urn:x', value: 'trafficking' } }],
  ['an extension that is not ours', 'careNote', { 'extension.1': { url: 'http://x', valueString: telling } }],
  ['an extension that is not ours alone', 'careNote', { extension: [{ url: 'http://x', valueString: 'x' }] }],
  ['no team', 'careNote', { author: undefined }],
  ['its topic though it is an error', 'careNote', { status: 'entered-in-error', 'code.text': telling }],
  ['a rule it is read by', 'careNote', { implicitRules: 'http://x' }],

  ['a permission within', 'agreement', { 'provision.provision': [{ type: 'permit' }] }],
  [
    'a paper that was signed',
    'agreement',
    { sourceAttachment: { title: 'Consent to be told of trafficking' } },
  ],
  ['another policy', 'agreement', { policy: [{ uri: 'http://x' }] }],
  [
    'the leave to use',
    'agreement',
    {
      'provision.action.0.coding.1': {
        system: 'http://terminology.hl7.org/CodeSystem/consentaction',
        code: 'use',
      },
    },
  ],
  ['an end in 2099', 'agreement', { 'provision.period.end': '2099-01-01T00:00:00.000Z' }],
  ['an end after four months', 'agreement', { 'provision.period.end': '1970-05-01T00:00:01.000Z' }],
  [
    'another purpose',
    'agreement',
    {
      'provision.purpose.1': { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HMARKT' },
    },
  ],
  [
    'another kind of entry',
    'agreement',
    { 'provision.class': [{ system: 'http://hl7.org/fhir/resource-types', code: 'Observation' }] },
  ],
  ['other data', 'agreement', { 'provision.dataPeriod': { start: '2020' } }],
  ['data without an address', 'agreement', { 'provision.data.0.reference': { display: 'all' } }],
  ['words for what may be told', 'agreement', { 'provision.code.0.text': 'everything' }],
  ['words for its kind', 'agreement', { 'category.0.text': telling }],
  ['another kind beside it', 'agreement', { 'category.0.coding.1': victim }],
  ['words for its scope', 'agreement', { 'scope.text': telling }],
  ['words for its rule', 'agreement', { 'policyRule.text': telling }],
  ['someone who vouches for it', 'agreement', { verification: [{ verified: true }] }],
  ['a narrative', 'agreement', { text: narrative }],

  ['a basis that nobody knows', 'referral', { 'category.1.coding.0.code': 'because' }],
  ['a topic as its category', 'referral', { 'category.0.coding.0': victim }],
  ['words for its category', 'referral', { 'category.0.text': telling }],
  ['a consent that is only named', 'referral', { supportingInfo: [{ display: 'Consent' }] }],
  ['a diagnosis', 'referral', { reasonReference: [{ reference: 'Condition/c1' }] }],
  ['a diagnosis as a code', 'referral', { reasonCode: [{ coding: [victim] }] }],
  ['its history', 'referral', { relevantHistory: [{ reference: 'Provenance/p1' }] }],
  ['who pays', 'referral', { insurance: [{ reference: 'Coverage/c1' }] }],
  ['where the patient is', 'referral', { locationReference: [{ reference: 'Location/l1' }] }],
  ['where, as a code', 'referral', { locationCode: [{ text: 'her room' }] }],
  ['what to tell the patient', 'referral', { patientInstruction: 'you are in danger' }],
  ['when it is to be', 'referral', { occurrenceDateTime: '2026-06-01' }],
  ['that nothing is to be done', 'referral', { doNotPerform: true }],
  ['nobody who is asked', 'referral', { performer: undefined }],
  ['nobody who asks', 'referral', { requester: undefined }],
  ['an extension', 'referral', { extension: [{ url: 'http://x', valueString: telling }] }],
  ['a narrative', 'referral', { text: narrative }],
  ['the visit', 'referral', { encounter: { reference: 'Encounter/e1' } }],

  ['something to begin with', 'fulfil', { input: [{ type: { text: 'x' }, valueString: telling }] }],
  ['nobody who does it', 'fulfil', { owner: undefined }],
  ['nobody who does it', 'teamTask', { owner: undefined }],
  ['words for what is to be done', 'fulfil', { 'code.text': telling }],
  ['what it is about by name alone', 'fulfil', { focus: { display: telling } }],
  ['the care note as what it is about', 'fulfil', { focus: { reference: 'Flag/f1' } }],
  ['a reason', 'fulfil', { reasonCode: { text: telling } }],
  ['who else it is for', 'fulfil', { 'restriction.recipient': [{ reference: 'Patient/p2' }] }],
  ['a narrative', 'fulfil', { text: narrative }],

  [
    'a version of the questions that there is not',
    'review',
    { questionnaire: 'https://sphere.example/fhir/Questionnaire/wellbeing-review|9.9.9' },
  ],
  [
    'questions of another house',
    'review',
    { questionnaire: 'https://sphereXexample/fhir/Questionnaire/wellbeing-review|1.0.0' },
  ],
  ['what it is based on', 'review', { basedOn: [{ reference: 'ServiceRequest/s1' }] }],
  ['a narrative', 'review', { text: narrative }],
  ['a narrative', 'ownInstrument', { text: narrative }],

  ['an app without its version', 'whoDecided', { 'agent.1.who.display': 'Sphere' }],
  ['another app', 'whoDecided', { 'agent.1.who.display': 'Globe 1.0.0' }],
  ['where it was', 'whoDecided', { location: { reference: 'Location/l1' } }],
  ['an agent in a role', 'whoDecided', { 'agent.0.role': [other] }],
  ['a narrative', 'whoDecided', { text: narrative }],
]
