import { globSync, readFileSync } from 'node:fs'
import { createElement, type ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import waitingRoom from '../../launch/sites/instruments/waiting-room.json' with { type: 'json' }
import sandbox from '../../launch/sites/sandbox.json' with { type: 'json' }
import { siteSchema } from '../../launch/sites/site-schema.ts'
import { consentSentence } from '../../src/consent/consent-sentence.ts'
import { lettersFor, type Letter } from '../../src/handout/letter.ts'
import { lines, source } from '../../src/handout/words.ts'
import { catalogue } from '../../src/indicators/catalogue.ts'
import type { ScreeningEvent } from '../../src/screening/events.ts'
import { othersPrompt } from '../../src/screening/room-wording.ts'
import { safetyPrompts } from '../../src/screening/safety-words.ts'
import { said } from '../../src/screening/said.ts'
import { advance, begin } from '../../src/screening/screening.ts'
import { informationItems } from '../../src/screening/sharing.ts'
import { needToPatient } from '../../src/screening/wording.ts'
import { LetterPaper } from '../../src/ui/handout/letter-paper.tsx'
import { NotStaffPage } from '../../src/ui/pages/not-staff-page.tsx'
import { aChart } from './a-chart.ts'
import { aSite } from './a-site.ts'
import { agreesTo, bothLocks } from './screening-events.ts'

export interface Sentence {
  /** Where it is to be mended. */
  from: string
  words: string
}

/** Every text that is said, shown or read out to a patient, each from its one source. */
function patientTexts(): Sentence[] {
  return [
    ...Object.entries(said).flatMap(([name, words]) => named(`said.${name}`, words)),
    ...catalogue.flatMap(({ id, prompt, childPrompt }) => [
      ...(prompt === undefined ? [] : [{ from: `prompt of ${id}`, words: prompt }]),
      ...(childPrompt === undefined ? [] : [{ from: `child prompt of ${id}`, words: childPrompt }]),
    ]),
    ...named('safetyPrompts', Object.values(safetyPrompts)),
    ...named('othersPrompt', [othersPrompt]),
    ...lines.map((line) => ({ from: `words/en.json ${line}`, words: source[line] })),
    ...consentSentences(),
    ...named('the letter', textsIn(createElement(LetterPaper, { letter: aLetter() }))),
    ...named('the page for those who are not staff', textsIn(createElement(NotStaffPage))),
    ...fromTheSite(),
    ...fromThePacks(),
  ]
}

/**
 * What is measured: one sentence at a time, so that a hard one cannot hide among easy ones. The formula is made for
 * running text, and of three words one long one decides: a sentence of fewer than five is measured with the one beside
 * it, and a label of one or two words not at all.
 */
export function patientSentences(): Sentence[] {
  return patientTexts().flatMap(({ from, words }) =>
    sentencesIn(words)
      .filter((one) => wordsIn(one) > 2)
      .map((one) => ({ from, words: one })),
  )
}

export function sentencesIn(text: string): string[] {
  const all = text.split(/(?<=[.?!])\s+/)
  return all.map((one, at) => {
    if (wordsIn(one) >= 5) return one
    const before = all[at - 1]
    return before === undefined ? [one, ...all.slice(at + 1, at + 2)].join(' ') : `${before} ${one}`
  })
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length
}

function consentSentences(): Sentence[] {
  const needs = Object.values(needToPatient)
  const each = [
    ...informationItems.map((item) => ({ information: [item], purposes: [] })),
    ...needs.map((need) => ({ information: informationItems, purposes: [need] })),
    { information: informationItems, purposes: needs },
    { information: [], purposes: needs },
  ]
  return each.map((terms) => ({
    from: 'consent sentence',
    words: consentSentence({ to: 'Harbour House', until: '22 December', ...terms }),
  }))
}

/** Its lines, as whoever opens the paper or the page reads them. */
function textsIn(element: ReactElement): string[] {
  const html = renderToStaticMarkup(element)
  return [...html.matchAll(/<(p|h1)[^>]*>(.*?)<\/\1>/g)].map(([, , text = '']) => text)
}

function aLetter(): Letter {
  const agreed: readonly ScreeningEvent[] = [
    ...bothLocks,
    { type: 'need', need: 'shelter', wanted: true },
    ...agreesTo('harbour-house'),
  ]
  const now = agreed.reduce(advance, begin('s1', 0, 'adult'))
  const made =
    now.at === 'ended' ? [] : lettersFor({ kept: now.kept, person: aChart().person, site: aSite, at: 1_000 })
  const [first] = made.flatMap((one) => ('letter' in one ? [one.letter] : []))
  if (!first) throw new Error('no letter was made')
  return first
}

function fromTheSite(): Sentence[] {
  const { reportingDuties, childReportingDuties, services } = sandbox
  return [
    ...named('sandbox.json reportingDuties', reportingDuties),
    ...named('sandbox.json childReportingDuties', childReportingDuties),
    ...services.flatMap(({ id, does, benefits, mayGoWrong }) => [
      ...named(`sandbox.json ${id} does`, [does]),
      ...named(`sandbox.json ${id} benefits`, benefits),
      ...named(`sandbox.json ${id} mayGoWrong`, mayGoWrong),
    ]),
    ...EXAMPLES.flatMap((key) => named(`example of ${key}`, examplesOf(key, siteSchema()))),
    ...named('instruments/waiting-room.json', valuesOf('text', waitingRoom)),
  ]
}

/** What a hospital writes after our examples, to be said to patients as it stands. */
const EXAMPLES = [
  'reportingDuties',
  'childReportingDuties',
  'does',
  'benefits',
  'mayGoWrong',
  'purpose',
  'goesTo',
  'keptFor',
  'askAt',
]

function fromThePacks(): Sentence[] {
  return globSync('launch/sites/packs/*.json').flatMap((file) => {
    const pack: unknown = JSON.parse(readFileSync(file, 'utf8'))
    const talk = typeof pack === 'object' && pack !== null && 'consentTalk' in pack ? pack.consentTalk : []
    return named(file, valuesOf('text', talk))
  })
}

function valuesOf(key: string, json: unknown): string[] {
  if (typeof json !== 'object' || json === null) return []
  return Object.entries(json).flatMap(([name, inner]: [string, unknown]) =>
    name === key && typeof inner === 'string' ? [inner] : valuesOf(key, inner),
  )
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

/** What stands in quotes on a page: a name to press, or a sentence for someone. */
export function quotedOnPages(): string[] {
  const found = globSync('src/ui/**/*.tsx').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/“([^”]*)”|‘([^’]*)’/g)].map(([, one, two]) => one ?? two ?? ''),
  )
  return [...new Set(found.map((words) => words.replaceAll(/\s+/g, ' ')))].toSorted()
}

/** Who gives words to be said that are not held to be from the words for patients. */
export function saidFreely(): string[] {
  return globSync('src/ui/**/*.tsx')
    .filter((file) => /<Spoken|<blockquote/.test(readFileSync(file, 'utf8')))
    .toSorted()
}
