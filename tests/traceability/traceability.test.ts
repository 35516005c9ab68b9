import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { removals } from './all-removals.ts'
import { tracePage } from './page.ts'
import { without } from './removal.ts'
import { requirements } from './requirement.ts'
import { trace } from './trace.ts'
import { unproven } from './unproven.ts'

const ids = requirements.map(({ id }) => id)

describe('the requirements', () => {
  it('are all 172 of the guidance and the 8 of the product, each once', () => {
    const guidance = Array.from({ length: 172 }, (_, at) => `R-${String(at + 1).padStart(3, '0')}`)
    const product = Array.from({ length: 8 }, (_, at) => `P-${at + 1}`)
    expect(ids).toEqual([...guidance, ...product])
  })
})

describe('the removals', () => {
  it('each take out something that is there, once', () => {
    const lost = removals.filter(
      (removal) => without(readFileSync(removal.file, 'utf8'), removal) === undefined,
    )
    expect(lost).toEqual([])
  })

  it('name only requirements that there are', () => {
    expect(removals.flatMap((removal) => removal.ids).filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe('the page of the documentation', () => {
  it('says what the program and its tests say today: "npm run trace" writes it anew', () => {
    expect(readFileSync('docs/traceability.md', 'utf8')).toBe(tracePage(trace()))
  })

  it('has no row without a test, unless it says why', () => {
    const missing = trace().filter(({ tests, whyNot }) => tests.length === 0 && whyNot === undefined)
    expect(missing.map(({ requirement }) => requirement.id)).toEqual([])
  })

  it('has no test in a row that no removal tries', () => {
    const untried = trace().filter(({ tests, takenOut }) => tests.length > 0 && takenOut.length === 0)
    expect(untried.map(({ requirement }) => requirement.id)).toEqual([])
  })

  it('gives no reason for a row that has a test', () => {
    const both = trace().filter(({ requirement, tests }) => unproven[requirement.id] && tests.length > 0)
    expect(both.map(({ requirement }) => requirement.id)).toEqual([])
  })
})
