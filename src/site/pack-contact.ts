import * as z from 'zod/mini'
import { field, oneOf, text } from './field.ts'
import { DATED_EXAMPLE, dated, people, shortName } from './pack-entry.ts'

/**
 * `helpline`: patients and staff may phone it. `referral`: whom staff phone with an adult's yes. `advice`: for staff alone.
 * `police` and `emergency` are what they say. R-084 R-085
 */
const KINDS = ['emergency', 'police', 'helpline', 'referral', 'advice'] as const

const EXAMPLE = {
  id: 'helpline',
  name: 'Modern Slavery & Exploitation Helpline',
  phone: '08000 121 700',
  kind: 'helpline',
  for: 'anyone',
  ...DATED_EXAMPLE,
}

/** A number that stands in a public source. It is phoned by people; Sphere sends nothing to it. */
export const PackContact = field(
  z.strictObject({
    id: shortName('helpline'),
    name: text('Modern Slavery & Exploitation Helpline'),
    phone: text('08000 121 700'),
    email: z.optional(text('referrals@helpline.example')),
    hours: z.optional(text('Day and night')),
    kind: oneOf(KINDS),
    for: people(),
    /** The part of the region it covers, where it does not cover all of it. */
    where: z.optional(text('Two thirds of local authorities')),
    what: z.optional(text('Advice on what help there is, without giving a name.')),
    /** Whose first point of contact it is. R-038 */
    firstPoint: z.optional(people()),
    /** What is not certain about it, said beside the number. */
    caution: z.optional(text('Found in public lists only: check it before use.')),
    /** Numbers that are still in print. Never one to phone. R-160 */
    superseded: z.optional(
      field(
        z.array(
          field(
            z.strictObject({
              phone: text('0300 303 8151'),
              source: text('UK migrant health guide, 7 June 2022'),
            }),
            'phone and source',
            { phone: '0300 303 8151', source: 'UK migrant health guide, 7 June 2022' },
          ),
        ),
        'a list of old numbers, which may be empty',
        [{ phone: '0300 303 8151', source: 'UK migrant health guide, 7 June 2022' }],
      ),
    ),
    ...dated(),
  }),
  'a contact with id, name, phone, kind, for, source, verifiedOn and reviewBy',
  EXAMPLE,
)
export type PackContact = z.infer<typeof PackContact>
