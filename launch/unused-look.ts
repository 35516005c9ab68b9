import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A rule of a style sheet, as far as it is needed. */
interface Rule {
  selectors: string[]
  remove: () => void
}

const root = join(import.meta.dirname, '..')

/** Leaves out of the style sheets what no page of the app has: the design system's parts come with every variant. */
export function unusedLook() {
  const pages = globSync('{src/**/*.{ts,tsx},launch/*.{ts,html}}', { cwd: root })
  const written = new Set(
    pages.flatMap((page) => readFileSync(join(root, page), 'utf8').match(CLASS_NAME) ?? []),
  )
  return {
    postcssPlugin: 'unused-look',
    Rule: (rule: Rule) => {
      const used = rule.selectors.filter((selector) => isUsed(selector, written))
      if (used.length === 0) rule.remove()
      else if (used.length < rule.selectors.length) rule.selectors = used
    },
  }
}

const CLASS_NAME = /govuk-[\w-]+/g

/** What is said to be absent need not be anywhere. */
export function isUsed(selector: string, written: ReadonlySet<string>): boolean {
  const present = selector.replaceAll(/:not\([^)]*\)/g, '')
  return (present.match(/(?<=\.)govuk-[\w-]+/g) ?? []).every((name) => written.has(name))
}
