import * as z from 'zod/mini'
import { harmCodes } from '../indicators/htcds.ts'
import { contact, known } from './contact.ts'
import { field, oneOf, someOf, text, texts, wholeNumber, yesOrNo } from './field.ts'

export const needCodes = [
  'shelter',
  'food',
  'health',
  'psychological',
  'legal-or-immigration',
  'interpreting',
  'gp-registration',
  'police',
] as const
export type Need = (typeof needCodes)[number]

const KINDS = [
  'first-point-of-service',
  'shelter',
  'health',
  'legal',
  'support',
  'local-authority',
  'police-unit',
  'anti-slavery-partnership',
  'helpline',
] as const
/** R-038 R-084 R-085 R-147 */
export type ServiceKind = (typeof KINDS)[number]

const ID = 'a short name of small letters, digits and hyphens'

const languages = () =>
  field(z.array(text('English')), 'a list of languages, which may be empty', ['English'])

/** Whom it can help. What is left out is not known, and is shown as not known: it is never taken for a yes. R-027 */
const Serves = field(
  z.strictObject({
    people: someOf(['women', 'men', 'children', 'anyone'], 1),
    /** Spoken there. */
    languages: languages(),
    /** Whether it brings an interpreter for any other language. */
    interpreter: z.optional(yesOrNo(true)),
    ages: z.optional(
      field(
        z.strictObject({
          from: z.optional(wholeNumber(0, 120, 18)),
          to: z.optional(wholeNumber(0, 120, 25)),
        }),
        'from and to in years, each of which may be left out',
        { from: 18 },
      ),
    ),
    harm: z.optional(someOf(['any', ...harmCodes], 1)),
  }),
  'whom the service is for, with people and languages',
  { people: ['anyone'], languages: ['English'] },
)

/** One service a patient may choose to be referred to, or may phone: a helpline is never referred to. R-024 R-026 R-027 */
export const Service = field(
  z.strictObject({
    id: field(z.string().check(z.regex(/^[a-z0-9-]+$/)), ID, 'harbour-house'),
    name: text('Harbour House'),
    known: known(),
    kind: oneOf(KINDS),
    /** That a yes to it can end in the national referral is talked about first. R-149 */
    leadsTo: z.optional(oneOf(['national-referral', 'none'])),
    level: oneOf(['local', 'country']),
    /** Where it is; the distance is not known where `km` is left out. */
    place: z.optional(
      field(
        z.strictObject({ area: text('Hillside, in town'), km: z.optional(wholeNumber(0, 20_000, 3)) }),
        'where it is, with area and, if known, km',
        { area: 'Hillside, in town', km: 3 },
      ),
    ),
    /** What it does and what happens after a referral, in words for the patient. R-047 */
    does: text('A safe place to stay, and help to plan what comes next.'),
    benefits: texts('A room of your own'),
    mayGoWrong: texts('There may be no room today'),
    needs: someOf(needCodes, 1),
    serves: Serves,
    /** Languages it has written information in. R-025 */
    writtenIn: z.optional(languages()),
    contact: contact(),
  }),
  'a service with id, name, known, kind, level, does, benefits, mayGoWrong, needs, serves and contact',
  { id: 'harbour-house', name: 'Harbour House' },
)
export type Service = z.infer<typeof Service>

/** The police are a choice of their own, whatever else the patient wants. R-137 */
export function isPolice({ kind }: Pick<Service, 'kind'>): boolean {
  return kind === 'police-unit'
}
