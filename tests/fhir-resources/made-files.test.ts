import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { definitions } from '../../fhir-resources/definitions.ts'
import { madeFiles } from '../../fhir-resources/made-files.ts'
import { htcdsCodes } from '../../fhir-resources/make-htcds.ts'
import { ourCodes } from '../../fhir-resources/our-codes.ts'
import { forbiddenIn } from '../../src/site/neutral-words.ts'

const made = [...madeFiles()]

it.each(made)('%s is what the program makes: run fhir-resources/write-made-files.ts', (path, json) => {
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(JSON.parse(JSON.stringify(json)))
})

it('nothing lies beside the made files that nobody makes any more', () => {
  const there = globSync('fhir-resources/!(concept-maps|patients)/*.json')
  const paths = made.map(([path]) => path)
  expect(there.filter((path) => !paths.includes(path))).toEqual([])
})

it('each code system of ours has one meaning', () => {
  const systems = [...ourCodes, ...htcdsCodes].map(({ system }) => system)
  expect(new Set(systems).size).toBe(systems.length)
})

it('codes, their words and their titles are neutral: they are written where others may read (principle 8)', () => {
  const seen = [...ourCodes, ...htcdsCodes].flatMap(({ system, text, words }) => [
    system,
    text,
    ...Object.keys(words),
    ...Object.values(words),
  ])
  expect(seen.filter((words) => forbiddenIn(words).length > 0)).toEqual([])
})

function codesOf(system: string): string[] {
  return Object.keys(ourCodes.find((one) => one.system === system)?.words ?? {})
}

it('a code system whose words may be misread says of every code what it stands for, and of no other', () => {
  for (const [system, meanings] of Object.entries(definitions))
    expect([system, Object.keys(meanings)]).toEqual([system, codesOf(system)])
})

it('what a code stands for is as neutral as its words', () => {
  const sentences = Object.values(definitions).flatMap((meanings) => Object.values(meanings))
  expect(sentences.filter((words) => forbiddenIn(words).length > 0)).toEqual([])
})
