import * as z from 'zod/mini'
import { field, oneOf, text } from './field.ts'

const ID = 'a short name of small letters, digits and hyphens'
const FILE = 'the name of a .json file in the folder instruments, beside config.json'

/** A questionnaire of the hospital's own, such as a tool it has a licence for. Sphere asks it and makes nothing of it. */
export const InstrumentSetting = field(
  z.strictObject({
    /** Stands behind the screening's id in the identifier of the answers. */
    id: field(z.string().check(z.regex(/^[a-z0-9-]{1,20}$/)), `${ID}, at most 20`, 'house-form'),
    name: text('House form'),
    file: field(
      z.string().check(z.regex(/^instruments\/[A-Za-z0-9_-][A-Za-z0-9._-]*\.json$/)),
      FILE,
      'instruments/house-form.json',
    ),
    /** What it is written in; left out means the language of the staff. */
    language: z.optional(text('English')),
    /** What was published about how often it is right, with its source. Shown beside every sum. R-129 */
    accuracy: text('Tried with 200 adults in one clinic. Source: House Journal 2024;1:1'),
    licence: text('Used with the owner’s leave of 1 October 2026'),
    people: oneOf(['adult', 'child', 'anyone']),
  }),
  'an instrument with id, name, file, accuracy, licence and people',
  { id: 'house-form', name: 'House form' },
)
export type InstrumentSetting = z.infer<typeof InstrumentSetting>
