import * as z from 'zod/mini'
import { day, field, oneOf, text } from './field.ts'
import { PackContact } from './pack-contact.ts'
import { DATED_EXAMPLE, dated, listOf, people, shortName } from './pack-entry.ts'
import { State } from './pack-states.ts'
import { REGIONS } from './region.ts'

export type { Dated } from './pack-entry.ts'
export type { PackContact } from './pack-contact.ts'
export type { State, StateRule } from './pack-states.ts'

/** Where in the conversation a rule is needed. `ways` are the ways to report or refer: there are always several. R-135 */
const ABOUT = ['ways', 'declining', 'withdrawing', 'children', 'reporting', 'care'] as const
export type About = (typeof ABOUT)[number]

const RULE = { id: 'several-ways', text: 'Ask the helpline.', about: 'ways', for: 'adults', ...DATED_EXAMPLE }
const Rule = field(
  z.strictObject({
    id: shortName('several-ways'),
    text: text('Ask the helpline.'),
    about: oneOf(ABOUT),
    for: people(),
    ...dated(),
  }),
  'a rule with id, text, about, for, source, verifiedOn and reviewBy',
  RULE,
)
export type Rule = z.infer<typeof Rule>

const POINT = { id: 'nrm-outcomes', text: 'The answer may be no.', ...DATED_EXAMPLE }
const Point = field(
  z.strictObject({ id: shortName('nrm-outcomes'), text: text('The answer may be no.'), ...dated() }),
  'a point with id, text, source, verifiedOn and reviewBy',
  POINT,
)

const FORM_LINE = { id: 'form-who', text: 'Who did it', kind: 'question', ...DATED_EXAMPLE }
const FormLine = field(
  z.strictObject({
    id: shortName('form-who'),
    text: text('Who did it'),
    /** A kind of harm to choose from, or something else that is asked. */
    kind: oneOf(['harm', 'question']),
    ...dated(),
  }),
  'a line of the form with id, text, kind, source, verifiedOn and reviewBy',
  FORM_LINE,
)
export type FormLine = z.infer<typeof FormLine>

const READING = { name: 'A guide', what: 'What it is.', for: 'reading', ...DATED_EXAMPLE }
const Reading = field(
  z.strictObject({
    name: text('A guide'),
    what: text('What it is.'),
    /** Plain text: Sphere opens no address. */
    address: z.optional(text('https://guide.example')),
    for: oneOf(['reading', 'training', 'organisation']),
    ...dated(),
  }),
  'something to read with name, what, for, source, verifiedOn and reviewBy',
  READING,
)
export type Reading = z.infer<typeof Reading>

const FACT = { text: 'It happens within a country too.', ...DATED_EXAMPLE }
const Fact = field(
  z.strictObject({ text: text('It happens within a country too.'), ...dated() }),
  'a fact with text, source, verifiedOn and reviewBy',
  FACT,
)

const TO_FILL_IN = { id: 'hotline', what: 'A national hotline', why: 'It links staff to people who know.' }
const ToFillIn = field(
  z.strictObject({
    id: shortName('hotline'),
    what: text('A national hotline'),
    why: text('It links staff to people who know.'),
    ...dated(),
  }),
  'something to fill in with id, what, why, source, verifiedOn and reviewBy',
  TO_FILL_IN,
)

const COMMON = ['uk', 'everywhere'] as const

/** One file of a region: what is true there. `uk` and `everywhere` hold what several regions share. */
export const PackFile = field(
  z.strictObject({
    $schema: z.optional(text('../pack.schema.json')),
    packVersion: field(z.literal(1), 'the number 1', 1),
    region: oneOf([...REGIONS, ...COMMON]),
    name: text('England and Wales'),
    published: day(),
    reviewBy: day(),
    contacts: listOf(PackContact, { id: 'helpline' }),
    rules: listOf(Rule, RULE),
    /** Explained before an adult agrees to a service that can lead to the national referral. R-149 R-150 R-151 */
    consentTalk: listOf(Point, POINT),
    /** What the national form asks the patient about, beyond what Sphere may pass on. */
    nationalForm: listOf(FormLine, FORM_LINE),
    states: listOf(State, { code: 'OH' }),
    toFillIn: listOf(ToFillIn, TO_FILL_IN),
    reading: listOf(Reading, READING),
    context: listOf(Fact, FACT),
    attribution: listOf(text('Contains public sector information.'), 'Contains public sector information.'),
  }),
  'the pack of one region',
  { packVersion: 1, region: 'uk-england-wales', name: 'England and Wales' },
)
export type PackFile = z.infer<typeof PackFile>

/** All that holds in one region. */
export type Pack = Omit<PackFile, '$schema' | 'packVersion' | 'region'>

/** The region's own file first, then what it shares with others; the date that comes first is the one that counts. R-172 */
export function joined(own: PackFile, shared: readonly PackFile[]): Pack {
  const all = [own, ...shared]
  return {
    name: own.name,
    published: all.map(({ published }) => published).toSorted()[0] ?? own.published,
    reviewBy: all.map(({ reviewBy }) => reviewBy).toSorted()[0] ?? own.reviewBy,
    contacts: all.flatMap(({ contacts }) => contacts),
    rules: all.flatMap(({ rules }) => rules),
    consentTalk: all.flatMap(({ consentTalk }) => consentTalk),
    nationalForm: all.flatMap(({ nationalForm }) => nationalForm),
    states: all.flatMap(({ states }) => states),
    toFillIn: all.flatMap(({ toFillIn }) => toFillIn),
    reading: all.flatMap(({ reading }) => reading),
    context: all.flatMap(({ context }) => context),
    attribution: all.flatMap(({ attribution }) => attribution),
  }
}
