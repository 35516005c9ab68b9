import { ORDINAL } from '../../../support/an-instrument.ts'

export const FILE = 'instruments/house-form.json'
export const at = (linkId: string, sentence: string) => `${FILE}, item “${linkId}”: ${sentence}`
export const told = { linkId: 'told', type: 'boolean', text: 'Were you told?' }
export const when = (...enableWhen: readonly unknown[]) => ({ ...told, linkId: 'next', enableWhen })

export const ext = (name: string) => [
  { url: `http://hl7.org/fhir/StructureDefinition/${name}`, valueString: 'x' },
]
export const sdc = (name: string) => [
  { url: `http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-${name}` },
]
export const unsupported = (name: string) =>
  `the extension “${name}” is not supported, and the instrument may mean something else without it. Use an instrument without it.`
export const choice = (more: Record<string, unknown>) => ({
  linkId: 'c',
  type: 'choice',
  text: 'Which?',
  ...more,
})
const TYPES = 'Use choice, boolean, string, text, integer, decimal, date, group or display.'
export const ANSWERS =
  'Use one of answerBoolean (with “exists” always), answerInteger, answerDecimal, answerString, answerCoding, or answerDate with a whole day.'

/** Each stops the instrument: it could mean something else. */
export const stopping: readonly [name: string, items: readonly unknown[], sentence: string][] = [
  [
    'an unknown type',
    [{ ...told, type: 'slider' }],
    at('told', `the type “slider” is not supported. ${TYPES}`),
  ],
  ...['attachment', 'quantity', 'reference', 'open-choice', 'url', 'time', 'dateTime'].map(
    (type): [string, unknown[], string] => [
      `the type ${type}`,
      [told, { ...told, linkId: 'x', type }],
      at('x', `the type “${type}” is not supported. ${TYPES}`),
    ],
  ),
  [
    'no type',
    [{ linkId: 'told', text: 'x' }],
    at('told', '“type” is missing, or not as FHIR R4 has it. Correct it.'),
  ],
  [
    'no linkId',
    [told, { type: 'boolean', text: 'x' }],
    `${FILE}: “linkId” is missing, or not as FHIR R4 has it. Correct it.`,
  ],
  [
    'a misspelt element',
    [{ ...told, enablewhen: [] }],
    at('told', '“enablewhen” is not known in FHIR R4. Correct it, or take it out.'),
  ],
  [
    'a modifierExtension',
    [{ ...told, modifierExtension: ext('x') }],
    at('told', 'it has a modifierExtension, which changes what it means. Use an instrument without it.'),
  ],
  ...['calculatedExpression', 'enableWhenExpression', 'initialExpression', 'answerExpression'].map(
    (name): [string, unknown[], string] => [
      `SDC ${name}`,
      [{ ...told, extension: sdc(name) }],
      at('told', unsupported(`sdc-questionnaire-${name}`)),
    ],
  ),
  ...[
    'variable',
    'minValue',
    'maxValue',
    'regex',
    'questionnaire-constraint',
    'questionnaire-optionExclusive',
    'itemWeight',
  ].map((name): [string, unknown[], string] => [
    `the extension ${name}`,
    [{ ...told, extension: ext(name) }],
    at('told', unsupported(name)),
  ]),
  [
    'an extension of a primitive',
    [{ ...told, _text: { extension: ext('cqf-expression') } }],
    at('told', unsupported('cqf-expression')),
  ],
  ['one linkId twice', [told, told], `${FILE}: the linkId “told” is there twice. Give each item its own.`],
  [
    'a question without text',
    [{ linkId: 'told', type: 'boolean' }],
    at('told', 'it has no text, so nobody could ask it. Give it one.'),
  ],
  [
    'display without text',
    [told, { linkId: 'd', type: 'display' }],
    at('d', 'it has no text, so there is nothing to read. Give it one.'),
  ],
  [
    'required display',
    [told, { linkId: 'd', type: 'display', text: 'x', required: true }],
    at('d', 'what is only read cannot be required. Take “required” out.'),
  ],
  [
    'items beneath display',
    [{ linkId: 'd', type: 'display', text: 'x', item: [told] }],
    at('d', 'it stands above other items and is only read. Make it a group.'),
  ],
  [
    'a group that repeats',
    [{ linkId: 'g', type: 'group', repeats: true, item: [told] }],
    at('g', 'a group that repeats is not supported. Use one that does not.'),
  ],
  [
    'several texts',
    [{ ...told, type: 'text', repeats: true }],
    at('told', 'only a choice can have several answers. Take “repeats” out.'),
  ],
  [
    'items beneath several answers',
    [choice({ repeats: true, answerOption: [{ valueString: 'a' }], item: [told] })],
    at('c', 'items beneath a question with several answers are not supported. Move them out from under it.'),
  ],
  ['nothing to choose from', [choice({})], at('c', 'there is nothing to choose from. Give it answerOption.')],
  [
    'options of a day',
    [choice({ answerOption: [{ valueDate: '2026-01-01' }] })],
    at('c', 'an option is not a valueCoding, valueString or valueInteger. Use one of these.'),
  ],
  [
    'one option twice',
    [choice({ answerOption: [{ valueString: 'a' }, { valueString: 'a' }] })],
    at('c', 'the option “a” is there twice. Take one out.'),
  ],
  [
    'an option nobody can read',
    [choice({ answerOption: [{ valueCoding: { code: 'a' } }] })],
    at('c', 'the option “a” has no display, so nobody could read it. Give it one.'),
  ],
  [
    'numbers for some options',
    [
      choice({
        answerOption: [
          { valueString: 'a', extension: [{ url: ORDINAL, valueDecimal: 1 }] },
          { valueString: 'b' },
        ],
      }),
    ],
    at('c', 'some options have an ordinalValue and some have none. Give it to each, or to none.'),
  ],
  [
    'too many options',
    [choice({ answerOption: Array.from({ length: 101 }, (_, i) => ({ valueString: `${i}` })) })],
    at('c', 'it has 101 options. Use 100 at most.'),
  ],
  [
    'options for a text',
    [{ ...told, type: 'text', answerOption: [{ valueString: 'a' }] }],
    at('told', 'it lists answers and is no choice. Make its type “choice”.'),
  ],
  [
    'both kinds of options',
    [choice({ answerOption: [{ valueString: 'a' }], answerValueSet: '#x' })],
    at('c', 'it has both answerOption and answerValueSet. Keep one of them.'),
  ],
  [
    'a value set elsewhere',
    [choice({ answerValueSet: 'https://tx.example/ValueSet/x' }), told],
    at(
      'c',
      'the value set “https://tx.example/ValueSet/x” is not in the file. Put it into “contained” and name it “#” and its id.',
    ),
  ],
  [
    'hidden and not answered',
    [
      told,
      {
        ...told,
        linkId: 'h',
        extension: [
          { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-hidden', valueBoolean: true },
        ],
      },
    ],
    at(
      'h',
      'it is hidden or read-only and has no initial answer that fits, so nobody could answer it. Give it one, or let it be answered.',
    ),
  ],
  [
    'read-only with another kind of answer',
    [told, { ...told, linkId: 'h', readOnly: true, initial: [{ valueString: 'x' }] }],
    at(
      'h',
      'it is hidden or read-only and has no initial answer that fits, so nobody could answer it. Give it one, or let it be answered.',
    ),
  ],
  [
    'a linkId of Sphere’s own',
    [{ ...told, linkId: 'judgement.only-if-raised' }],
    `${FILE}: the linkId “judgement.only-if-raised” is Sphere’s own. Give the item another.`,
  ],
  [
    'nothing to answer',
    [{ linkId: 'd', type: 'display', text: 'x' }],
    `${FILE}: there is no question in it that anybody could answer. Use another file.`,
  ],
  [
    'too many items',
    Array.from({ length: 201 }, (_, i) => ({ ...told, linkId: `q${i}` })),
    `${FILE}: it has more than 200 items. Use fewer.`,
  ],
  ['too deep', [nested(7)], `${FILE}: items stand in one another more than 6 deep. Use fewer levels.`],
  [
    'far too deep',
    [nested(5_000)],
    `${FILE}: items stand in one another more than 6 deep. Use fewer levels.`,
  ],
  [
    'a very long text',
    [{ ...told, text: 'x'.repeat(2_001) }],
    at('told', 'its text is longer than 2000 characters. Shorten it.'),
  ],
]

function nested(levels: number): unknown {
  return Array.from({ length: levels - 1 }).reduce(
    (item: unknown, _, i) => ({ linkId: `g${i}`, type: 'group', item: [item] }),
    told,
  )
}
