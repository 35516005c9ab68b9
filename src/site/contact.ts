import * as z from 'zod/mini'
import { day, field, text } from './field.ts'

const HOUSE = { reference: 'Organization/harbour-house' }

// These two are made once: the settings hold many of them, and a rule takes longer to make than to follow.
const Elsewhere = z.strictObject({
  identifier: z.strictObject({
    system: text('https://directory.example/id'),
    value: text('harbour-house'),
  }),
})

function knownAs(types: RegExp, named: string) {
  return field(
    z.union([z.strictObject({ reference: z.string().check(z.regex(types)) }), Elsewhere]),
    `a reference to an ${named} of the record system, or an identifier with system and value`,
    HOUSE,
  )
}

const Known = knownAs(
  /^(Organization|PractitionerRole|HealthcareService)\/.+/,
  'Organization, PractitionerRole or HealthcareService',
)
const KnownHouse = knownAs(/^(Organization|PractitionerRole)\/.+/, 'Organization or PractitionerRole')
export type Known = z.infer<typeof Known>

/** How the record system knows an organisation: its own entry, or only a name it is known by elsewhere. */
export function known() {
  return Known
}

/** The hospital itself. It asks for everything and stands behind the care note, and R4 lets no HealthcareService do so. */
export function knownHouse() {
  return KnownHouse
}

const EXAMPLE = { name: 'Duty lead', phone: '01632 960101', verifiedOn: '2026-10-01', reviewBy: '2027-10-01' }

const Contact = field(
  z.strictObject({
    name: text('Duty lead'),
    phone: text('01632 960101'),
    hours: z.optional(text('Monday to Friday, 9 to 5')),
    /** Where the number was found. */
    source: z.optional(text('Phone list of October 2026')),
    verifiedOn: day(),
    reviewBy: day(),
  }),
  'a contact with name, phone, verifiedOn and reviewBy',
  EXAMPLE,
)
export type Contact = z.infer<typeof Contact>

/** Someone to phone. A number past `reviewBy` is still shown, with the date it was last checked. DF-5 */
export function contact() {
  return Contact
}

export function team(name: string) {
  return field(
    z.strictObject({
      name: text(name),
      known: known(),
      contact: contact(),
      outOfHours: field(z.array(contact()), 'a list of contacts, which may be empty', [EXAMPLE]),
    }),
    'a team with name, known, contact and outOfHours',
    { name, known: HOUSE, contact: EXAMPLE, outOfHours: [] },
  )
}
export type Team = z.infer<ReturnType<typeof team>>
