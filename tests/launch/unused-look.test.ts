import { globSync, readFileSync } from 'node:fs'
import { resolveConfig } from 'vite'
import { expect, it } from 'vitest'
import { isUsed, unusedLook } from '../../launch/unused-look.ts'

const written = new Set(['govuk-button', 'govuk-body', 'govuk-frontend-supported'])

it.each([
  ['.govuk-button:hover', true],
  ['.govuk-button--start', false],
  ['.govuk-button + .govuk-link', false],
  ['.govuk-button:not(.govuk-button--start)', true],
  ['.bar__button', true],
  ['p', true],
])('says of %s whether a page has it: %s', (selector, used) => {
  expect(isUsed(selector, written)).toBe(used)
})

it('takes out of a rule what no page has, and the rule with the last of it', () => {
  const { Rule } = unusedLook()
  expect([
    after(Rule, ['.govuk-button', '.govuk-tag--pink']),
    after(Rule, ['.govuk-tag--pink']),
    after(Rule, ['.govuk-button', '.bar']),
  ]).toEqual([['.govuk-button'], 'removed', ['.govuk-button', '.bar']])
})

// A name put together from pieces would lose its look without a word.
it('meets every name of the design system written whole', () => {
  const pieced = globSync('{src/**/*.{ts,tsx},launch/*.ts}').filter((file) =>
    /govuk-[\w-]*-(?:\$\{|['"`]\s*\+)/.test(readFileSync(file, 'utf8')),
  )
  expect(pieced).toEqual([])
})

it('is part of the build', async () => {
  const { css } = await resolveConfig({}, 'build')
  const { plugins = [] } = typeof css.postcss === 'object' ? css.postcss : {}
  expect(plugins).toContainEqual(expect.objectContaining({ postcssPlugin: 'unused-look' }))
})

function after(rule: ReturnType<typeof unusedLook>['Rule'], selectors: string[]): string[] | 'removed' {
  let removed = false
  const one = { selectors, remove: () => (removed = true) }
  rule(one)
  return removed ? 'removed' : one.selectors
}
