import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))
const isoDate = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))
/** http is for a sandbox on the same machine and nothing else. */
const SECURE = /^(https:\/\/[^\s/?#]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)/
const address = z.string().check(z.regex(new RegExp(`${SECURE.source}(/[^\\s?#]*[^/\\s?#])?$`)))
const origin = z.string().check(z.regex(new RegExp(`${SECURE.source}$`)))

/** How the record system knows an organisation: its own entry, or only a name it is known by elsewhere. */
const Known = z.union([
  z.strictObject({
    reference: z.string().check(z.regex(/^(Organization|PractitionerRole|HealthcareService)\/.+/)),
  }),
  z.strictObject({ identifier: z.strictObject({ system: text, value: text }) }),
])
export type Known = z.infer<typeof Known>

/** Someone to phone. A number past `reviewBy` is still shown, with the date it was last checked. DF-5 */
const Contact = z.strictObject({
  name: text,
  phone: text,
  hours: z.optional(text),
  verifiedOn: isoDate,
  reviewBy: isoDate,
})
export type Contact = z.infer<typeof Contact>

const Team = z.strictObject({ name: text, known: Known, contact: Contact, outOfHours: z.array(Contact) })
export type Team = z.infer<typeof Team>

const NEEDS = [
  'shelter',
  'food',
  'health',
  'psychological',
  'legal-or-immigration',
  'interpreting',
  'gp-registration',
  'police',
] as const
export type Need = (typeof NEEDS)[number]

/** One service a patient may choose to be referred to. R-024 R-026 R-027 */
const Service = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  name: text,
  known: Known,
  kind: z.enum(['support', 'police', 'local-authority', 'helpline']),
  /** What it does and what happens after a referral, in words for the patient. R-047 */
  does: text,
  benefits: z.array(text).check(z.minLength(1)),
  mayGoWrong: z.array(text).check(z.minLength(1)),
  needs: z.array(z.enum(NEEDS)).check(z.minLength(1)),
  serves: z.strictObject({
    people: z.array(z.enum(['women', 'men', 'children', 'anyone'])).check(z.minLength(1)),
    languages: z.array(text),
  }),
  contact: Contact,
})
export type Service = z.infer<typeof Service>

const RESOURCES = [
  'QuestionnaireResponse',
  'Flag',
  'Consent',
  'ServiceRequest',
  'Task',
  'Provenance',
] as const
export type WrittenType = (typeof RESOURCES)[number]

const Issuer = z.strictObject({
  iss: address,
  clientId: text,
  /** The client of the safeguarding team's launch, where the record system knows a second one. */
  teamClientId: z.optional(text),
  /** Where sign-in may happen, beside the record's own origin. */
  authOrigins: z.array(origin),
  writes: z.enum(['transaction', 'off']),
  /** Types for which the connection check proved that this server keeps labels. Others are tried without content first. */
  labelsKept: z.array(z.enum(RESOURCES)),
  /** What the connection check found about the patient's own view of labelled entries. */
  patientView: z.enum(['unknown', 'labels-honoured', 'labels-ignored']),
})
export type Issuer = z.infer<typeof Issuer>

/** One hospital's settings: `config.json`, read at run time beside the app. */
export const Site = z.strictObject({
  $schema: z.optional(text),
  configVersion: z.literal(1),
  name: text,
  /** Every entry is marked as test data (HTEST). */
  testData: z.boolean(),
  issuers: z.array(Issuer).check(z.minLength(1)),
  recordOrigins: z.array(origin).check(z.minLength(1)),
  region: z.enum(['uk-england-wales', 'uk-scotland', 'uk-northern-ireland', 'us', 'international']),
  lookBackMonths: z.int().check(z.minimum(1), z.maximum(120)),
  idle: z.strictObject({
    hideMinutes: z.number().check(z.minimum(0.1), z.maximum(15)),
    wipeMinutes: z.number().check(z.minimum(1), z.maximum(60)),
  }),
  organisation: z.strictObject({ name: text, known: Known }),
  labels: z.strictObject({
    confidentiality: z.enum(['R', 'V']),
    sensitivity: z.array(z.enum(['SDV', 'VIO', 'PDS', 'PHY'])),
  }),
  /** Seen by anyone who sees the chart: it must say nothing about why. */
  careNote: z.strictObject({ text, reviewDays: z.int().check(z.minimum(1), z.maximum(730)) }),
  consentDays: z.int().check(z.minimum(1), z.maximum(90)),
  safeguardingTeam: Team,
  childProtection: Team,
  emergency: Contact,
  security: Contact,
  nurseInCharge: Contact,
  switchboard: text,
  /** What staff here must report by law, said to the patient before any question. R-039 */
  reportingDuties: z.array(text).check(z.minLength(1)),
  confidentialityRules: z.array(text).check(z.minLength(1)),
  mediaRules: z.array(text).check(z.minLength(1)),
  securityProtocol: z.array(text).check(z.minLength(1)),
  riskAssessedOn: isoDate,
  bestInterests: z.strictObject({ enabled: z.boolean(), decidedBy: z.optional(text) }),
  services: z.array(Service),
})
export type Site = z.infer<typeof Site>
