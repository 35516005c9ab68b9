import { aSetting } from '../support/an-instrument.ts'
import { telling } from './telling-settings.ts'
import { aContact, aSite } from '../support/a-site.ts'

const CONTACT =
  '{"name":"Duty lead","phone":"01632 960101","verifiedOn":"2026-10-01","reviewBy":"2027-10-01"}'
const SOME_ORIGIN =
  'Use an https:// address with nothing after the host (http:// only on this same machine), for example "https://ehr.hospital.example".'
const SOME_ADDRESS =
  'Use an https:// address without a slash at its end (http:// only on this same machine), for example "https://ehr.hospital.example/fhir".'
const SOME_TEXT = 'Use text that is not empty, for example'
const SOME_DAY = 'Use a day of the calendar as year-month-day, for example "2026-11-22".'
const SOMEONE =
  'Use a reference to an Organization, PractitionerRole or HealthcareService of the record system, or an identifier with system and value, for example {"reference":"Organization/harbour-house"}.'
const HOUSE = SOMEONE.replace(
  'Organization, PractitionerRole or HealthcareService',
  'Organization or PractitionerRole',
)
const TYPES = '"QuestionnaireResponse", "Flag", "Consent", "ServiceRequest", "Task", "Provenance"'

export const wrong: readonly [path: string, value: unknown, sentence: string][] = [
  [
    'instruments',
    [{ ...aSetting, file: '../other.json' }],
    'instruments[0].file: "../other.json" cannot be used. Use the name of a .json file in the folder instruments, beside config.json, for example "instruments/house-form.json".',
  ],
  [
    'instruments',
    [{ ...aSetting, file: 'https://elsewhere.example/x.json' }],
    'instruments[0].file: "https://elsewhere.example/x.json" cannot be used. Use the name of a .json file in the folder instruments, beside config.json, for example "instruments/house-form.json".',
  ],
  [
    'instruments',
    [{ ...aSetting, accuracy: '' }],
    'instruments[0].accuracy: "" cannot be used. Use text that is not empty, for example "Tried with 200 adults in one clinic. Source: House Journal 2024;1:1".',
  ],
  ['configVersion', 2, 'configVersion: 2 cannot be used. Use the number 1, for example 1.'],
  ['name', '', `name: "" cannot be used. ${SOME_TEXT} "Hillside Hospital".`],
  ['testData', 'yes', 'testData: "yes" cannot be used. Use true or false, for example false.'],
  ['$schema', 1, `$schema: 1 cannot be used. ${SOME_TEXT} "./config.schema.json".`],
  [
    'issuers',
    [],
    'issuers: [] cannot be used. Use a list of at least one record system, for example [{"iss":"https://ehr.hospital.example/fhir","clientId":"sphere","authOrigins":[],"writes":"transaction","labelsKept":[],"patientView":"unknown"}].',
  ],
  [
    'issuers.0.iss',
    'http://fhir.example',
    `issuers[0].iss: "http://fhir.example" is not encrypted. ${SOME_ADDRESS}`,
  ],
  [
    'issuers.0.iss',
    'https://ehr.example/fhir/',
    `issuers[0].iss: "https://ehr.example/fhir/" cannot be used. ${SOME_ADDRESS}`,
  ],
  [
    'issuers.0.iss',
    'http://10.0.0.5/fhir',
    `issuers[0].iss: "http://10.0.0.5/fhir" is not encrypted. ${SOME_ADDRESS}`,
  ],
  [
    'issuers.0.iss',
    'http://localhost.example/fhir',
    `issuers[0].iss: "http://localhost.example/fhir" is not encrypted. ${SOME_ADDRESS}`,
  ],
  [
    'issuers.0.iss',
    'https://localhost@ehr.example/fhir',
    `issuers[0].iss: "https://localhost@ehr.example/fhir" cannot be used. ${SOME_ADDRESS}`,
  ],
  ['issuers.0.clientId', undefined, `issuers[0].clientId is missing. ${SOME_TEXT} "sphere".`],
  ['issuers.0.teamClientId', '', `issuers[0].teamClientId: "" cannot be used. ${SOME_TEXT} "sphere-team".`],
  [
    'issuers.0.authOrigins',
    ['https://login.example/path'],
    `issuers[0].authOrigins[0]: "https://login.example/path" cannot be used. ${SOME_ORIGIN}`,
  ],
  [
    'issuers.0.writes',
    'on',
    'issuers[0].writes: "on" cannot be used. Use one of "transaction", "off", for example "transaction".',
  ],
  [
    'issuers.0.labelsKept',
    ['Flags'],
    `issuers[0].labelsKept[0]: "Flags" cannot be used. Use one of ${TYPES}, for example "QuestionnaireResponse".`,
  ],
  [
    'issuers.0.patientView',
    'fine',
    'issuers[0].patientView: "fine" cannot be used. Use one of "unknown", "labels-honoured", "labels-ignored", for example "unknown".',
  ],
  [
    'recordOrigins',
    [],
    'recordOrigins: [] cannot be used. Use a list of at least one address, for example ["https://ehr.hospital.example"].',
  ],
  [
    'recordOrigins.0',
    'http://ehr.example',
    `recordOrigins[0]: "http://ehr.example" is not encrypted. ${SOME_ORIGIN}`,
  ],
  [
    'region',
    'uk',
    'region: "uk" cannot be used. Use one of "uk-england-wales", "uk-scotland", "uk-northern-ireland", "us", "international", for example "uk-england-wales".',
  ],
  [
    'lookBackMonths',
    0.5,
    'lookBackMonths: 0.5 cannot be used. Use a whole number from 1 to 120, for example 24.',
  ],
  [
    'lookBackMonths',
    121,
    'lookBackMonths: 121 cannot be used. Use a whole number from 1 to 120, for example 24.',
  ],
  [
    'idle.hideMinutes',
    16,
    'idle.hideMinutes: 16 cannot be used. Use a number of minutes from 0.1 to 15, for example 2.',
  ],
  [
    'idle.wipeMinutes',
    '15',
    'idle.wipeMinutes: "15" cannot be used. Use a number of minutes from 1 to 60, for example 15.',
  ],
  [
    'organisation.known',
    { reference: 'Patient/p1' },
    `organisation.known: {"reference":"Patient/p1"} cannot be used. ${HOUSE}`,
  ],
  [
    'organisation.known',
    { reference: 'HealthcareService/x' },
    `organisation.known: {"reference":"HealthcareService/x"} cannot be used. ${HOUSE}`,
  ],
  [
    'safeguardingTeam.known',
    { reference: 'Patient/p1' },
    `safeguardingTeam.known: {"reference":"Patient/p1"} cannot be used. ${SOMEONE}`,
  ],
  [
    'organisation.known',
    { reference: 'Organization/x', name: 'X' },
    `organisation.known: {"reference":"Organization/x","name":"X"} cannot be used. ${HOUSE}`,
  ],
  [
    'labels.confidentiality',
    'N',
    'labels.confidentiality: "N" cannot be used. Use one of "R", "V", for example "R".',
  ],
  [
    'labels.sensitivity',
    ['STD'],
    'labels.sensitivity[0]: "STD" cannot be used. Use one of "SDV", "VIO", "PDS", "PHY", for example "SDV".',
  ],
  [
    'careNote.text',
    '',
    `careNote.text: "" cannot be used. ${SOME_TEXT} "Care note: phone 4321 before contact or discharge".`,
  ],
  [
    'careNote.reviewDays',
    800,
    'careNote.reviewDays: 800 cannot be used. Use a whole number from 1 to 730, for example 90.',
  ],
  ['consentDays', 91, 'consentDays: 91 cannot be used. Use a whole number from 1 to 90, for example 30.'],
  [
    'childProtection',
    undefined,
    `childProtection is missing. Use a team with name, known, contact and outOfHours, for example {"name":"Child protection team","known":{"reference":"Organization/harbour-house"},"contact":${CONTACT},"outOfHours":[]}.`,
  ],
  [
    'childProtection.contact',
    undefined,
    `childProtection.contact is missing. Use a contact with name, phone, verifiedOn and reviewBy, for example ${CONTACT}.`,
  ],
  [
    'safeguardingTeam.outOfHours',
    undefined,
    `safeguardingTeam.outOfHours is missing. Use a list of contacts, which may be empty, for example [${CONTACT}].`,
  ],
  ['emergency.phone', '', `emergency.phone: "" cannot be used. ${SOME_TEXT} "01632 960101".`],
  ['emergency.verifiedOn', '2026-02-30', `emergency.verifiedOn: "2026-02-30" cannot be used. ${SOME_DAY}`],
  ['security.reviewBy', 'soon', `security.reviewBy: "soon" cannot be used. ${SOME_DAY}`],
  [
    'nurseInCharge.hours',
    9,
    `nurseInCharge.hours: 9 cannot be used. ${SOME_TEXT} "Monday to Friday, 9 to 5".`,
  ],
  ['switchboard', undefined, `switchboard is missing. ${SOME_TEXT} "01632 960100".`],
  [
    'interpreters',
    '01632 960105',
    `interpreters: "01632 960105" cannot be used. Use a contact with name, phone, verifiedOn and reviewBy, for example ${CONTACT}.`,
  ],
  [
    'companionRules',
    [],
    'companionRules: [] cannot be used. Use a list of at least one text, for example ["Nobody is given news by phone."].',
  ],
  [
    'capacityPath',
    'ask',
    'capacityPath: "ask" cannot be used. Use a list of at least one text, for example ["Ask the senior doctor on duty."].',
  ],
  [
    'reportingDuties',
    [''],
    `reportingDuties[0]: "" cannot be used. ${SOME_TEXT} "If a child is at risk we must tell the child protection team.".`,
  ],
  [
    'childReportingDuties',
    [],
    'childReportingDuties: [] cannot be used. Use a list of at least one text, for example ["If you are not safe, we must tell our child protection team."].',
  ],
  ['state', 'Ohio', 'state: "Ohio" cannot be used. Use two capital letters, for example "OH".'],
  [
    'services.0.leadsTo',
    'nrm',
    'services[0].leadsTo: "nrm" cannot be used. Use one of "national-referral", "none", for example "national-referral".',
  ],
  [
    'confidentialityRules',
    [''],
    `confidentialityRules[0]: "" cannot be used. ${SOME_TEXT} "Only staff who care for the patient open this review.".`,
  ],
  [
    'mediaRules',
    'none',
    'mediaRules: "none" cannot be used. Use a list of at least one text, for example ["Staff do not arrange interviews with patients."].',
  ],
  [
    'securityProtocol',
    undefined,
    'securityProtocol is missing. Use a list of at least one text, for example ["Stay calm, do not confront anyone, and phone security."].',
  ],
  [
    'owner',
    'Matron',
    `owner: "Matron" cannot be used. Use a contact with name, phone, verifiedOn and reviewBy, for example ${CONTACT}.`,
  ],
  [
    'training',
    { text: '', reviewBy: '2027-10-01' },
    `training.text: "" cannot be used. ${SOME_TEXT} "An hour with the team each spring; ask the education desk.".`,
  ],
  ['riskAssessedOn', '14.9.2026', `riskAssessedOn: "14.9.2026" cannot be used. ${SOME_DAY}`],
]

/** What one setting alone cannot get wrong. */
export const contradicting: readonly [path: string, value: unknown, sentence: string][] = [
  ...telling,
  [
    'instruments',
    [{ ...aSetting, id: 'probe' }],
    'instruments[0].id: "probe" is taken. Use one that nothing else has.',
  ],
  [
    'instruments',
    [aSetting, { ...aSetting, name: 'Another', file: 'instruments/another.json' }],
    'instruments[1].id: "house-form" is taken. Use one that nothing else has.',
  ],
  [
    'issuers',
    [aSite.issuers[0], aSite.issuers[0]],
    'issuers[1].iss: "http://localhost:4100/fhir" is already issuers[0]. Use each record system once, for example one entry for "https://ehr.hospital.example/fhir".',
  ],
  [
    'region',
    'us',
    'state is missing. Use the two letters of the state or territory, since reporting differs between them, for example "OH".',
  ],
  ['state', 'OH', 'state: "OH" is only for the region "us". Take it out, or use that region.'],
  [
    'services.1.contact',
    aContact('Open Door', '01632 960200', '2026-09-01'),
    'services[1].contact.reviewBy: "2026-09-01" is before verifiedOn, "2026-10-01". Use the day by which it must be checked again, for example a year later.',
  ],
  [
    'idle.wipeMinutes',
    2,
    'idle.wipeMinutes: 2 is not longer than hideMinutes, 2. Use more minutes than until the screen is hidden, for example 12.',
  ],
]

export const misspelt: readonly [path: string, sentence: string][] = [
  [
    'issuers.0.clientID',
    'issuers[0].clientID is not a setting. Use one of "iss", "clientId", "teamClientId", "authOrigins", "writes", "labelsKept", "patientView", for example "clientId".',
  ],
  [
    'idle.hideMinuts',
    'idle.hideMinuts is not a setting. Use one of "hideMinutes", "wipeMinutes", for example "hideMinutes".',
  ],
  [
    'emergency.telephone',
    'emergency.telephone is not a setting. Use one of "name", "phone", "hours", "source", "verifiedOn", "reviewBy", for example "phone".',
  ],
]
