import { describe, expect, it } from 'vitest'
import { validate } from '../../../../../launch/sandbox/store/validate/validate.ts'

const subject = { reference: 'Patient/ana' }
const flag = { resourceType: 'Flag', status: 'active', code: { text: 'Care note' }, subject }
const div = '<div xmlns="http://www.w3.org/1999/xhtml">Text</div>'
const consent = {
  resourceType: 'Consent',
  status: 'active',
  scope: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
  },
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IDSCL' }] }],
  patient: subject,
  policyRule: { text: 'Synthetic policy' },
  provision: { type: 'permit', period: { start: '2026-01-01', end: '2026-02-01' } },
}
const question = { linkId: '1', type: 'string', text: 'A question' }
const questionnaire = { resourceType: 'Questionnaire', status: 'draft', item: [question] }

/** What is said, and of which element. */
function problems(resource: unknown): string[] {
  return validate(resource).map(({ expression, details }) => `${expression?.[0]}: ${details?.text}`)
}

describe('a valid resource has no issues', () => {
  it.each([
    ['a flag', flag],
    ['a consent', consent],
    ['a questionnaire', questionnaire],
    [
      'any choice of a value',
      {
        resourceType: 'Observation',
        status: 'final',
        code: { text: 'x' },
        valueDateTime: '2026-01-01T10:00:00+02:00',
      },
    ],
    [
      'an extension, and one on a primitive',
      {
        resourceType: 'Patient',
        extension: [{ url: 'https://sphere.example/e', valueCode: 'x' }],
        birthDate: '1990',
        _birthDate: { extension: [{ url: 'https://sphere.example/e', valueString: 'x' }] },
      },
    ],
    [
      'an extension in place of a value in a list',
      {
        resourceType: 'Patient',
        name: [
          {
            given: ['Ana', null],
            _given: [null, { extension: [{ url: 'https://sphere.example/e', valueString: 'x' }] }],
          },
        ],
      },
    ],
    ['a narrative', { ...flag, text: { status: 'generated', div } }],
    [
      'a resource inside',
      {
        ...flag,
        contained: [{ resourceType: 'Organization', id: 'o', name: 'x' }],
        author: { reference: '#o' },
      },
    ],
    ['a Bundle of them', { resourceType: 'Bundle', type: 'collection', entry: [{ resource: flag }] }],
  ])('%s', (_, resource) => {
    expect(problems(resource)).toEqual([])
  })
})

describe('each thing wrong names its element', () => {
  it.each([
    ['a required element left out', { ...flag, code: undefined }, ['Flag.code: Flag.code is required.']],
    [
      'a required choice left out',
      {
        resourceType: 'Bundle',
        type: 'collection',
        entry: [{ resource: { resourceType: 'Consent', status: 'active' } }],
      },
      [
        'Bundle.entry[0].resource: Bundle.entry[0].resource breaks the rule ppc-1: Either a Policy or PolicyRule',
        'Bundle.entry[0].resource.scope: Bundle.entry[0].resource.scope is required.',
        'Bundle.entry[0].resource.category: Bundle.entry[0].resource.category is required.',
      ],
    ],
    ['an unknown element', { ...flag, foo: 1 }, ["Flag.foo: Flag has no element 'foo'. Check its spelling."]],
    [
      'an unknown element deep inside',
      { ...flag, code: { coding: [{ kode: 'x' }] } },
      ["Flag.code.coding[0].kode: Flag.code.coding[0] has no element 'kode'. Check its spelling."],
    ],
    [
      'an element of another choice',
      { ...flag, resourceType: 'Observation', valueBanana: 1, status: 'final' },
      ["Observation.valueBanana: Observation has no element 'valueBanana'. Check its spelling."],
    ],
    [
      'two values of one choice',
      { resourceType: 'Patient', deceasedBoolean: true, deceasedDateTime: '2026' },
      [
        'Patient.deceased[x]: Patient.deceased[x] may have one value, not deceasedBoolean and deceasedDateTime.',
      ],
    ],
    [
      'a modifier extension',
      { ...flag, modifierExtension: [{ url: 'https://sphere.example/not', valueBoolean: true }] },
      [
        'Flag.modifierExtension: Flag has a modifierExtension, which this server does not understand. Leave it out.',
      ],
    ],
    [
      'one value where a list belongs',
      { ...flag, identifier: { value: '1' } },
      ['Flag.identifier: Flag.identifier must be an array.'],
    ],
    [
      'a list where one value belongs',
      { ...flag, code: [{ text: 'x' }] },
      ['Flag.code: Flag.code must be one value, not an array.'],
    ],
    [
      'an empty list',
      { ...flag, identifier: [] },
      ['Flag.identifier: Flag.identifier is empty. Leave it out.'],
    ],
    ['an empty object', { ...flag, period: {} }, ['Flag.period: Flag.period is empty. Leave it out.']],
    ['an empty string', { ...flag, language: '' }, ['Flag.language: Flag.language is empty; leave it out.']],
    ['a null', { ...flag, language: null }, ['Flag.language: Flag.language must be a code, in quotes.']],
    [
      'a null in a list',
      { ...flag, identifier: [null] },
      ['Flag.identifier[0]: Flag.identifier[0] must be an object of type Identifier.'],
    ],
    [
      'text for an object',
      { ...flag, code: 'x' },
      ['Flag.code: Flag.code must be an object of type CodeableConcept.'],
    ],
    [
      'text for a boolean',
      { resourceType: 'Patient', active: 'true' },
      ['Patient.active: Patient.active must be true or false, without quotes.'],
    ],
    [
      'a date of another land',
      { ...flag, period: { start: '01/02/2026' } },
      ["Flag.period.start: Flag.period.start is not a valid dateTime: '01/02/2026'."],
    ],
    [
      'a day that does not exist',
      { resourceType: 'Patient', birthDate: '2025-02-29' },
      ["Patient.birthDate: Patient.birthDate is a day that does not exist: '2025-02-29'."],
    ],
    [
      'a time without a zone',
      { ...flag, period: { start: '2026-01-01T10:00:00' } },
      ["Flag.period.start: Flag.period.start is not a valid dateTime: '2026-01-01T10:00:00'."],
    ],
    ['an id with a space', { ...flag, id: 'a b' }, ["Flag.id: Flag.id is not a valid id: 'a b'."]],
    [
      'a code outside a required value set',
      { ...flag, status: 'zzz' },
      ["Flag.status: Flag.status must be one of active, inactive, entered-in-error, not 'zzz'."],
    ],
    [
      'text alone where a code is required',
      { resourceType: 'Condition', subject, clinicalStatus: { text: 'active' } },
      [
        'Condition.clinicalStatus: Condition.clinicalStatus must be one of active, recurrence, relapse, inactive, remission, resolved, not text alone.',
      ],
    ],
    [
      'a code of the wrong system',
      {
        resourceType: 'Condition',
        subject,
        clinicalStatus: { coding: [{ system: 'urn:other', code: 'active' }] },
      },
      [
        'Condition.clinicalStatus: Condition.clinicalStatus must be one of active, recurrence, relapse, inactive, remission, resolved, not urn:other|active.',
      ],
    ],
    [
      'a rule of the resource',
      { ...consent, policyRule: undefined },
      ['Consent: Consent breaks the rule ppc-1: Either a Policy or PolicyRule'],
    ],
    [
      'a rule of an element',
      { ...questionnaire, item: [{ linkId: '1', type: 'group', text: 'x' }] },
      [
        'Questionnaire.item[0]: Questionnaire.item[0] breaks the rule que-1: Group items must have nested items, display items cannot have nested items',
      ],
    ],
    [
      'a rule that looks at everything below',
      { ...questionnaire, item: [question, question] },
      [
        'Questionnaire: Questionnaire breaks the rule que-2: The link ids for groups and questions must be unique within the questionnaire',
      ],
    ],
    [
      'a rule of a data type',
      { ...flag, period: { start: '2026-02-01', end: '2026-01-01' } },
      ['Flag.period: Flag.period breaks the rule per-1: If present, start SHALL have a lower value than end'],
    ],
    [
      'an extension with a value and extensions',
      {
        ...flag,
        extension: [
          { url: 'https://sphere.example/e', valueCode: 'x', extension: [{ url: 'a', valueCode: 'y' }] },
        ],
      },
      [
        'Flag.extension[0]: Flag.extension[0] breaks the rule ext-1: Must have either extensions or value[x], not both',
      ],
    ],
    [
      'a reference to the wrong type',
      { ...consent, patient: { reference: 'Practitioner/p' } },
      ['Consent.patient: Consent.patient may point to Patient, not to Practitioner.'],
    ],
    [
      'a reference elsewhere to the wrong type',
      { ...consent, patient: { reference: 'https://other.example/fhir/Practitioner/p' } },
      ['Consent.patient: Consent.patient may point to Patient, not to Practitioner.'],
    ],
    [
      'a script in the narrative',
      { ...flag, text: { status: 'generated', div: div.replace('Text', '<script>x</script>Text') } },
      [
        'Flag.text.div: Flag.text.div holds something active, such as a script. Only plain text and formatting may be stored.',
      ],
    ],
    [
      'a narrative that is not XHTML',
      { ...flag, text: { status: 'generated', div: 'Text' } },
      ['Flag.text.div: Flag.text.div must be one div of XHTML with its namespace.'],
    ],
    [
      'an unknown type inside',
      { ...flag, contained: [{ resourceType: 'Nonsense' }] },
      ['Flag.contained[0]: Flag.contained[0] must be a resource of a type this server knows.'],
    ],
    [
      'no resource at all',
      'Flag',
      ['The resource: The resource must be a resource of a type this server knows.'],
    ],
    ['nothing', undefined, ['The resource: The resource must be a resource of a type this server knows.']],
  ])('%s', (_, resource, expected) => {
    expect(problems(resource)).toEqual(expected)
  })

  it('and the resource is left as it was', () => {
    const given = structuredClone(consent)
    validate(given)
    expect(given).toEqual(consent)
  })
})
