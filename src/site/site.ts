import * as z from 'zod/mini'
import { origin } from './address.ts'
import { CaseDataExport } from './case-data-export.ts'
import { contact, knownHouse, team } from './contact.ts'
import { day, field, minutes, oneOf, someOf, text, texts, wholeNumber, yesOrNo } from './field.ts'
import { HandOutNumber } from './hand-out-number.ts'
import { InstrumentSetting } from './instrument.ts'
import { Issuers } from './issuer.ts'
import { REGIONS } from './region.ts'
import { Service } from './service.ts'
import { ReviewedTranslation } from './translation.ts'

export type { Contact, Known, Team } from './contact.ts'
export type { InstrumentSetting } from './instrument.ts'
export type { Issuer, WrittenType } from './issuer.ts'
export type { HandOutNumber } from './hand-out-number.ts'
export type { Need, Service, ServiceKind } from './service.ts'

const CARE_NOTE = 'Care note: phone 4321 before contact or discharge'

const STAY = 'Stay with the patient, and phone the team on call.'
const ON_CALL = {
  name: 'Team on call',
  phone: '01632 960106',
  verifiedOn: '2026-10-01',
  reviewBy: '2027-10-01',
}

/** One hospital's settings: `config.json`, read at run time beside the app. */
export const Site = field(
  z.strictObject({
    $schema: z.optional(text('./config.schema.json')),
    configVersion: field(z.literal(1), 'the number 1', 1),
    name: text('Hillside Hospital'),
    /** Every entry is marked as test data (HTEST). */
    testData: yesOrNo(false),
    issuers: Issuers,
    recordOrigins: field(z.array(origin()).check(z.minLength(1)), 'a list of at least one address', [
      'https://ehr.hospital.example',
    ]),
    region: oneOf(REGIONS),
    /** In the United States alone, where reporting differs from state to state. R-039 */
    state: z.optional(field(z.string().check(z.regex(/^[A-Z]{2}$/)), 'two capital letters', 'OH')),
    lookBackMonths: wholeNumber(1, 120, 24),
    idle: field(
      z.strictObject({ hideMinutes: minutes(0.1, 15, 2), wipeMinutes: minutes(1, 60, 15) }),
      'hideMinutes and wipeMinutes',
      { hideMinutes: 2, wipeMinutes: 15 },
    ),
    organisation: field(
      z.strictObject({ name: text('Hillside Hospital'), known: knownHouse() }),
      'name and known',
      {
        name: 'Hillside Hospital',
        known: { reference: 'Organization/hillside' },
      },
    ),
    labels: field(
      z.strictObject({
        confidentiality: oneOf(['R', 'V']),
        sensitivity: someOf(['SDV', 'VIO', 'PDS', 'PHY'], 0),
      }),
      'confidentiality and sensitivity',
      { confidentiality: 'R', sensitivity: ['SDV'] },
    ),
    /** Seen by anyone who sees the chart: it must say nothing about why. */
    careNote: field(
      z.strictObject({ text: text(CARE_NOTE), reviewDays: wholeNumber(1, 730, 90) }),
      'text and reviewDays',
      {
        text: CARE_NOTE,
        reviewDays: 90,
      },
    ),
    consentDays: wholeNumber(1, 90, 30),
    safeguardingTeam: team('Safeguarding team'),
    childProtection: team('Child protection team'),
    emergency: contact(),
    security: contact(),
    nurseInCharge: contact(),
    switchboard: text('01632 960100'),
    /** Where a professional interpreter is booked. Left out: the switchboard. R-111 */
    interpreters: z.optional(contact()),
    /** Who may visit, and be told anything, while the patient cannot speak for themselves. R-090 */
    companionRules: z.optional(texts('Nobody is given news by phone.')),
    /** What is done here at once for somebody who may harm themselves, and whom to phone. R-121 */
    selfHarmPath: z.optional(
      field(z.strictObject({ steps: texts(STAY), contact: contact() }), 'steps and contact', {
        steps: [STAY],
        contact: ON_CALL,
      }),
    ),
    /** How it is found out here whether an adult can decide. R-057 */
    capacityPath: z.optional(texts('Ask the senior doctor on duty.')),
    /** What staff here must report by law, said to the patient before any question. With none there are no questions. R-039 */
    reportingDuties: field(
      z.array(text('If a child is at risk we must tell the child protection team.')),
      'a list of texts, which may be empty',
      ['If a child is at risk we must tell the child protection team.'],
    ),
    /** The same, said to a child. Left out: what is said to everyone. R-156 */
    childReportingDuties: z.optional(texts('If you are not safe, we must tell our child protection team.')),
    confidentialityRules: texts('Only staff who care for the patient open this review.'),
    mediaRules: texts('Staff do not arrange interviews with patients.'),
    securityProtocol: texts('Stay calm, do not confront anyone, and phone security.'),
    riskAssessedOn: day(),
    /** Who answers for this review in the hospital: without a name it is nobody's. R-148 */
    owner: z.optional(contact()),
    /** How staff learn what such harm does to people. R-144 */
    training: z.optional(
      field(
        z.strictObject({
          text: text('An hour with the team each spring; ask the education desk.'),
          reviewBy: day(),
        }),
        'text and reviewBy',
        { text: 'An hour with the team each spring; ask the education desk.', reviewBy: '2027-10-01' },
      ),
    ),
    /** The numbers on the paper that a patient may carry. R-140 */
    handOutNumbers: z.prefault(
      field(z.array(HandOutNumber), 'a list of numbers with about and contact, which may be empty', []),
      [],
    ),
    /** Who may read the drafts: members of staff, as the record system names them. R-025 */
    translationReviewers: z.prefault(
      field(z.array(text('Practitioner/translator')), 'a list of members of staff, which may be empty', []),
      [],
    ),
    reviewedTranslations: z.prefault(
      field(z.array(ReviewedTranslation), 'a list of reviewed translations, which may be empty', []),
      [],
    ),
    caseDataExport: z.optional(CaseDataExport),
    /** Questionnaires of the hospital's own, each a file beside this one. */
    instruments: z.prefault(
      field(
        z.array(InstrumentSetting).check(z.maxLength(10)),
        'a list of at most 10 instruments, which may be empty',
        [],
      ),
      [],
    ),
    /** None at all is no reason to stop: Sphere then works without referring anyone. R-032 */
    services: z.prefault(field(z.array(Service), 'a list of services, which may be empty', []), []),
  }),
  'the settings of one hospital',
  { configVersion: 1, name: 'Hillside Hospital' },
)
export type Site = z.infer<typeof Site>
