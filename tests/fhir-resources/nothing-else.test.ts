import { describe, expect, it } from 'vitest'
import { profiles } from '../../fhir-resources/make-profiles.ts'
import { definitions } from '../../launch/sandbox/definitions/definitions.ts'
import { forbidden } from '../support/forbidden.ts'
import { changed } from '../support/one-of-each.ts'
import { profileFor } from '../support/published.ts'
import { validators } from '../support/two-validators.ts'

describe.each(validators)('by %s, no entry passes', (_name, problems) => {
  it.each(forbidden)('with %s: %s', (_what, kind, elements) => {
    const broken = changed(kind, elements)
    expect(problems(broken)).toEqual([])
    expect(problems(broken, profileFor(broken))).not.toEqual([])
  })
})

it('every element of R4 that a written entry may hold is named in its profile, or closed', () => {
  const open = ['id', 'output', 'businessStatus', 'statusReason']
  for (const { type, differential } of profiles) {
    const spoken = new Set((differential?.element ?? []).map(({ path }) => path))
    const all = definitions.structures.find((one) => one.type === type)?.snapshot?.element ?? []
    const direct = all.map(({ path }) => path).filter((path) => path.split('.').length === 2)
    expect(direct.length).toBeGreaterThan(10)
    expect(direct.filter((path) => !spoken.has(path) && !open.includes(path.replace(/^.*\./, '')))).toEqual(
      [],
    )
  }
})
