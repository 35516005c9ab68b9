import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readInstrument } from '../../../../src/fhir/read/instrument/read-instrument.ts'
import { validate } from '../../../../launch/sandbox/store/validate/validate.ts'
import { anInstrument, aQuestionnaire, aSetting, ORDINAL } from '../../../support/an-instrument.ts'
import { stoppingConditions } from './not-supported-conditions.ts'
import { outOfPlace } from './not-supported-shapes.ts'
import { at, choice, ext, FILE, sdc, stopping, told, unsupported, when } from './not-supported.ts'

const sentencesFor = (json: unknown) =>
  readInstrument(aSetting, json).findings.map(({ sentence }) => sentence)

describe('an instrument that could mean something else than it says is not offered, and why is named', () => {
  it.each([...stopping, ...stoppingConditions, ...outOfPlace])('%s', (_name, items, sentence) => {
    const read = readInstrument(aSetting, aQuestionnaire(items))
    expect(read.offered).toBe(false)
    expect(read.findings).toContainEqual({ sentence, stops: true })
  })

  it.each<[string, Record<string, unknown>, string]>([
    [
      'implicit rules',
      { implicitRules: 'https://x.example' },
      'it has implicitRules, which Sphere does not know. Use an instrument without them.',
    ],
    ['a retired one', { status: 'retired' }, 'its status is “retired”. Use the version that took its place.'],
    [
      'one about staff',
      { subjectType: ['Practitioner'] },
      'its subjectType does not name Patient. Use an instrument about patients.',
    ],
    [
      'population by SDC',
      { extension: sdc('launchContext') },
      unsupported('sdc-questionnaire-launchContext'),
    ],
    [
      'a modifierExtension',
      { modifierExtension: ext('x') },
      'it has a modifierExtension, which changes what it means. Use an instrument without it.',
    ],
    ['no status', { status: undefined }, '“status” is missing, or not as FHIR R4 has it. Correct it.'],
  ])('%s', (_name, more, sentence) => {
    const read = readInstrument(aSetting, aQuestionnaire([told], more))
    expect([read.offered, read.findings]).toEqual([
      false,
      [{ sentence: `${FILE}: ${sentence}`, stops: true }],
    ])
  })

  it.each([[null], [[]], ['x'], [{ resourceType: 'Patient' }]])('%j is no questionnaire', (json) => {
    expect(sentencesFor(json)).toEqual([
      `${FILE}: it is not a FHIR R4 Questionnaire. Put one there, as JSON.`,
    ])
  })

  it.each<[string, Record<string, unknown>, string]>([
    [
      'a filter',
      { compose: { include: [{ system: 'x', filter: [] }] } },
      '“filter” is not known in FHIR R4. Correct it, or take it out.',
    ],
    [
      'a whole system',
      { compose: { include: [{ system: 'x' }] } },
      'it takes in a whole code system. List its codes one by one.',
    ],
    [
      'part of a list',
      { expansion: { total: 5, contains: [{ code: 'a', display: 'A' }] } },
      'it lists 1 of 5 codes. List all of them.',
    ],
    [
      'an entry that is none',
      { compose: { include: [{ system: 'x', concept: [{ code: 'a', display: 'A' }, 'b'] }] } },
      'an entry of it is not written as FHIR R4 has it. Correct it.',
    ],
    [
      'both a list and its expansion',
      { compose: { include: [] }, expansion: { contains: [{ code: 'a', display: 'A' }] } },
      'it has “compose” and “expansion”, which may differ. Keep one of them.',
    ],
    [
      'an abstract code',
      { expansion: { contains: [{ code: 'a', display: 'A', abstract: true }] } },
      'it lists a code that is abstract or inactive. Take it out.',
    ],
  ])('a value set with %s', (_name, more, sentence) => {
    const contained = [{ resourceType: 'ValueSet', id: 'v', status: 'active', ...more }]
    const json = aQuestionnaire([choice({ answerValueSet: '#v' })], { contained })
    expect(sentencesFor(json)).toContain(at('c', sentence).replace('”: ', '”, value set “#v”: '))
  })
})

describe('what is left out and changes nothing is named all the same', () => {
  it.each<[string, Record<string, unknown>, string]>([
    [
      'an initial answer',
      { initial: [{ valueBoolean: true }] },
      'its initial answer is left out: nothing is answered before the patient does.',
    ],
    [
      'a hint how to draw it',
      { extension: ext('questionnaire-itemControl') },
      'the extension “questionnaire-itemControl” is left out. Nothing is asked otherwise without it.',
    ],
    [
      'another look',
      { _text: { extension: ext('rendering-xhtml') } },
      'the extension “rendering-xhtml” is left out. Nothing is asked otherwise without it.',
    ],
  ])('%s', (_name, more, sentence) => {
    const read = readInstrument(aSetting, aQuestionnaire([{ ...told, ...more }]))
    expect([read.offered, read.findings]).toEqual([true, [{ sentence: at('told', sentence), stops: false }]])
  })

  it('an option chosen beforehand is not chosen', () => {
    const read = readInstrument(
      aSetting,
      aQuestionnaire([choice({ answerOption: [{ valueString: 'a', initialSelected: true }] })]),
    )
    expect(read.findings.map(({ sentence }) => sentence)).toEqual([
      at('c', 'initialSelected is left out: nothing is chosen before the patient does.'),
    ])
  })

  it('an address that tells what this is about is never written beside the answers', () => {
    const read = readInstrument(
      aSetting,
      aQuestionnaire([told], { url: 'https://house.example/Trafficking-screen' }),
    )
    expect(read.offered && read.instrument.canonical).toBe(undefined)
    expect(read.findings).toEqual([
      {
        sentence: `${FILE}: its url or version has “traffick” in it, which tells anyone who sees it what this is about. It is not written beside the answers. Give it a neutral one.`,
        stops: false,
      },
    ])
  })
})

describe('what is supported', () => {
  it('value sets that came in the file, listed or expanded, with the tool’s own numbers', () => {
    const contained = [
      {
        resourceType: 'ValueSet',
        id: 'a',
        status: 'active',
        compose: {
          include: [
            {
              system: 'https://s.example',
              concept: [{ code: 'x', display: 'X', extension: [{ url: ORDINAL, valueDecimal: 3 }] }],
            },
          ],
        },
      },
      {
        resourceType: 'ValueSet',
        id: 'b',
        status: 'active',
        expansion: {
          timestamp: '2026-01-01',
          contains: [{ system: 'https://s.example', code: 'y', display: 'Y' }],
        },
      },
    ]
    const instrument = anInstrument(
      [choice({ answerValueSet: '#a' }), choice({ linkId: 'd', answerValueSet: '#b' })],
      {},
      { contained },
    )
    expect(instrument.items.map((item) => item.item === 'question' && item.asks)).toEqual([
      {
        for: 'choice',
        many: false,
        options: [
          {
            id: 'https://s.example|x',
            words: 'X',
            score: 3,
            as: { system: 'https://s.example', code: 'x', display: 'X' },
          },
        ],
      },
      {
        for: 'choice',
        many: false,
        options: [
          {
            id: 'https://s.example|y',
            words: 'Y',
            as: { system: 'https://s.example', code: 'y', display: 'Y' },
          },
        ],
      },
    ])
  })

  it('a condition on a choice between whole numbers', () => {
    const [, next] = anInstrument([
      choice({ answerOption: [{ valueInteger: 1 }, { valueInteger: 2 }] }),
      when({ question: 'c', operator: '=', answerInteger: 2 }),
    ]).items
    expect(next?.enabledWhen).toEqual({
      behaviour: 'all',
      when: [{ question: 'c', operator: '=', answer: '2' }],
    })
  })

  it('a fixed answer, where nobody can answer', () => {
    const [, fixed] = anInstrument([
      told,
      { ...told, linkId: 'v', type: 'string', readOnly: true, initial: [{ valueString: 'Version 2' }] },
    ]).items
    expect(fixed).toMatchObject({ item: 'question', fixed: ['Version 2'], hidden: false })
  })

  it('the sandbox’s own example, which is valid FHIR and is offered with no finding', () => {
    const json: unknown = JSON.parse(readFileSync('launch/sites/instruments/waiting-room.json', 'utf8'))
    expect(validate(json)).toEqual([])
    expect(readInstrument(aSetting, json)).toMatchObject({ offered: true, findings: [] })
  })
})
