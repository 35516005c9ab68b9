import * as z from 'zod/mini'

const Text = z.string()
const List = z.array(z.unknown())

/** What of a Questionnaire is looked at. Anything else in it is named, so each is read with all it holds. */
export const QuestionnaireShape = z.looseObject({
  resourceType: z.literal('Questionnaire'),
  url: z.optional(Text),
  version: z.optional(Text),
  status: z.enum(['draft', 'active', 'retired', 'unknown']),
  subjectType: z.optional(z.array(Text)),
  contained: z.optional(List),
  item: z.array(z.unknown()).check(z.minLength(1)),
})

export const ItemShape = z.looseObject({
  linkId: Text.check(z.minLength(1), z.maxLength(255)),
  text: z.optional(Text),
  prefix: z.optional(Text),
  type: Text,
  enableWhen: z.optional(List),
  enableBehavior: z.optional(z.enum(['all', 'any'])),
  required: z.optional(z.boolean()),
  repeats: z.optional(z.boolean()),
  readOnly: z.optional(z.boolean()),
  maxLength: z.optional(z.int().check(z.minimum(1))),
  answerValueSet: z.optional(Text),
  answerOption: z.optional(List),
  initial: z.optional(List),
  item: z.optional(List),
})
export type ItemShape = z.infer<typeof ItemShape>

export const CodingShape = z.looseObject({
  system: z.optional(Text),
  version: z.optional(Text),
  code: z.optional(Text),
  display: z.optional(Text),
})

export const EnableWhenShape = z.looseObject({
  question: Text,
  operator: z.enum(['exists', '=', '!=', '>', '<', '>=', '<=']),
})

/** The elements that R4 has. A misspelt one would be left out in silence. */
export const known = {
  questionnaire: [
    'resourceType id meta implicitRules language text contained url identifier version name title derivedFrom',
    'status experimental subjectType date publisher contact description useContext jurisdiction purpose',
    'copyright approvalDate lastReviewDate effectivePeriod code item',
  ],
  item: [
    'id linkId definition code prefix text type enableWhen enableBehavior required repeats readOnly maxLength',
    'answerValueSet answerOption initial item',
  ],
  option: ['id valueInteger valueDate valueTime valueString valueCoding valueReference initialSelected'],
  coding: ['id system version code display userSelected'],
  enableWhen: [
    'id question operator answerBoolean answerDecimal answerInteger answerDate answerDateTime answerTime',
    'answerString answerCoding answerQuantity answerReference',
  ],
  valueSet: [
    'resourceType id meta implicitRules language text url identifier version name title status experimental',
    'date publisher contact description useContext jurisdiction immutable purpose copyright compose expansion',
  ],
  compose: ['id lockedDate inactive include'],
  include: ['id system version concept'],
  concept: ['id code display designation'],
  expansion: ['id identifier timestamp total parameter contains'],
  contains: ['id system version code display designation abstract inactive'],
} as const
