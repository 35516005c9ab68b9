import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { withoutWords } from '../../launch/codes-alone.ts'
import { indexConcepts } from '../../src/fhir/read/concept-of.ts'

const CodeMap = z.object({
  group: z.array(z.object({ source: z.string(), element: z.array(z.object({ code: z.string() })) })),
})

const maps = globSync('fhir-resources/concept-maps/*.json').map((file) => readFileSync(file, 'utf8'))

it.each(maps.map((map) => ({ map })))('leaves every code of a map with every meaning it had', ({ map }) => {
  const whole = indexConcepts([JSON.parse(map)])
  const short = indexConcepts([JSON.parse(withoutWords(map))])
  const meaningsIn = (index: typeof whole) => codesOf(map).map((code) => index.meanings(...code))
  expect(short.questions).toEqual(whole.questions)
  expect(meaningsIn(short)).toEqual(meaningsIn(whole))
  expect(codesOf(map).length).toBeGreaterThan(0)
})

it.each(maps.map((map) => ({ map })))('ships none of the words that stand beside a code', ({ map }) => {
  expect(withoutWords(map)).not.toMatch(/"(?:display|comment|description)"/)
})

function codesOf(map: string): [system: string, code: string][] {
  const { group } = CodeMap.parse(JSON.parse(map))
  return group.flatMap(({ source, element }) => element.map(({ code }): [string, string] => [source, code]))
}
