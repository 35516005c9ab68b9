import { globSync, readFileSync } from 'node:fs'
import sandbox from '../../launch/sites/sandbox.json' with { type: 'json' }
import { siteSchema } from '../../launch/sites/site-schema.ts'
import { consentSentence } from '../../src/consent/consent-sentence.ts'
import { lines, source } from '../../src/handout/words.ts'
import { catalogue } from '../../src/indicators/catalogue.ts'
import { informationItems } from '../../src/screening/sharing.ts'
import { needWords } from '../../src/screening/wording.ts'

export interface Sentence {
  /** Where it is to be mended. */
  from: string
  words: string
}

/** Every sentence that is said, shown or read out to a patient, each from its one source. */
export function patientSentences(): Sentence[] {
  return [
    ...saidOnPages().sentences,
    ...catalogue.flatMap(({ id, prompt, childPrompt }) => [
      ...(prompt === undefined ? [] : [{ from: `prompt of ${id}`, words: prompt }]),
      ...(childPrompt === undefined ? [] : [{ from: `child prompt of ${id}`, words: childPrompt }]),
    ]),
    ...lines
      .map((line) => ({ from: `words/en.json ${line}`, words: source[line] }))
      // A label of one or two words has no grade: the measure is made for sentences.
      .filter(({ words }) => words.split(' ').length > 2),
    ...[...informationItems.map((item) => [item]), informationItems].map((information) => ({
      from: `consent sentence with ${information.join(', ')}`,
      words: consentSentence({
        to: 'Harbour House',
        information,
        purposes: [needWords.shelter],
        until: '22 December',
      }),
    })),
    ...fromTheSite(),
  ]
}

function fromTheSite(): Sentence[] {
  const { reportingDuties, childReportingDuties, services } = sandbox
  return [
    ...named('sandbox.json reportingDuties', reportingDuties),
    ...named('sandbox.json childReportingDuties', childReportingDuties),
    ...services.flatMap(({ id, does, benefits, mayGoWrong }) => [
      ...named(`sandbox.json ${id} does`, does.split(/(?<=\.) /)),
      ...named(`sandbox.json ${id} benefits`, benefits),
      ...named(`sandbox.json ${id} mayGoWrong`, mayGoWrong),
    ]),
    ...['reportingDuties', 'childReportingDuties', 'does', 'benefits', 'mayGoWrong'].flatMap((key) =>
      named(`example of ${key}`, examplesOf(key, siteSchema())),
    ),
  ]
}

function named(from: string, all: readonly string[]): Sentence[] {
  return all.map((words) => ({ from, words }))
}

function examplesOf(key: string, schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([name, inner]: [string, unknown]) =>
    name === key ? stringsIn(exampleIn(inner)) : examplesOf(key, inner),
  )
}

function exampleIn(schema: unknown): unknown {
  return typeof schema === 'object' && schema !== null && 'examples' in schema ? schema.examples : []
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.flatMap(stringsIn) : []
}

/** What pages give to be said, as it stands beside them; and the places where it comes from somewhere else. */
export function saidOnPages(): { sentences: Sentence[]; elsewhere: string[] } {
  const pages = globSync('src/ui/**/*.tsx').map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  const uses = pages.flatMap(({ file, text }) =>
    [...text.matchAll(/<SayThis[^]*?lines=\{([^}]*)\}/g)].map(([, given = '']) => ({ file, text, given })),
  )
  const found = uses.map(({ file, text, given }) => {
    const names = [...given.matchAll(/\b[A-Z][A-Z_]+\b/g)].map(([name]) => name)
    const said = [given, ...names.map((name) => listOf(name, text))].flatMap(literalsIn)
    const sentences = named(file, said)
    return { file, sentences }
  })
  return {
    sentences: found.flatMap(({ sentences }) => sentences),
    elsewhere: [...new Set(found.filter(({ sentences }) => sentences.length === 0).map(({ file }) => file))],
  }
}

function listOf(name: string, text: string): string {
  return new RegExp(`const ${name}\\b[^=]*= \\[([^]*?)\\n?\\]`).exec(text)?.[1] ?? ''
}

function literalsIn(code: string): string[] {
  return [...code.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g)].map(
    ([, one, two]) => one ?? two ?? '',
  )
}
