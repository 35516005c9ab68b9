import * as z from 'zod/mini'
import { contact, known } from './contact.ts'
import { field, oneOf, someOf, text, texts } from './field.ts'

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

const ID = 'a short name of small letters, digits and hyphens'

/** One service a patient may choose to be referred to, or may phone: a helpline is never referred to. R-024 R-026 R-027 */
export const Service = field(
  z.strictObject({
    id: field(z.string().check(z.regex(/^[a-z0-9-]+$/)), ID, 'harbour-house'),
    name: text('Harbour House'),
    known: known(),
    kind: oneOf(['support', 'police', 'local-authority', 'helpline']),
    /** That a yes to it can end in the national referral is talked about first. R-149 */
    leadsTo: z.optional(oneOf(['national-referral'])),
    /** What it does and what happens after a referral, in words for the patient. R-047 */
    does: text('A safe place to stay, and help to plan what comes next.'),
    benefits: texts('A room of your own'),
    mayGoWrong: texts('There may be no room today'),
    needs: someOf(NEEDS, 1),
    serves: field(
      z.strictObject({
        people: someOf(['women', 'men', 'children', 'anyone'], 1),
        languages: field(z.array(text('English')), 'a list of languages, which may be empty', ['English']),
      }),
      'whom the service is for, with people and languages',
      { people: ['anyone'], languages: ['English'] },
    ),
    contact: contact(),
  }),
  'a service with id, name, known, kind, does, benefits, mayGoWrong, needs, serves and contact',
  { id: 'harbour-house', name: 'Harbour House' },
)
export type Service = z.infer<typeof Service>
