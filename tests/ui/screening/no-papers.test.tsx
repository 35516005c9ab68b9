// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs'
import { screen, within } from '@testing-library/react'
import type { QuestionnaireItem } from 'fhir/r4'
import { describe, expect, it } from 'vitest'
import { questionnaireFrom } from '../../../fhir-resources/make-questionnaire.ts'
import { ourCodes } from '../../../fhir-resources/our-codes.ts'
import { catalogue } from '../../../src/indicators/catalogue.ts'
import type { Site } from '../../../src/site/site.ts'
import { TalkPage } from '../../../src/ui/screening/talk-page.tsx'
import { WantsPage } from '../../../src/ui/screening/wants-page.tsx'
import { packOf } from '../../support/a-pack.ts'
import { aSite } from '../../support/a-site.ts'
import { bothLocks } from '../../support/screening-events.ts'
import { showPage } from '../../support/screening-harness.tsx'

const SUMMARY = 'If they bring up papers, or the right to stay'
const fold = () => {
  const details = screen.getByText(SUMMARY).closest('details')
  if (!details) throw new Error('It is not folded away.')
  return details
}
const both = [
  ['talk', TalkPage],
  ['wants', WantsPage],
] as const

describe('a patient who brings up papers', () => {
  it.each(both)('is answered on the %s page, folded away until they do (R-014, R-049)', (_page, Page) => {
    showPage(Page, { after: bothLocks })
    expect(fold().open).toBe(false)
    expect(fold().textContent).toMatch(/Do not ask about it, and write nothing of it/)
    expect(fold().textContent).toMatch(/can depend on papers, on status, and on whether the work was legal/)
  })

  it.each(both)('leaves no field to write it in on the %s page (R-014)', (_page, Page) => {
    showPage(Page, { after: bothLocks })
    const inside = within(fold())
    for (const role of ['textbox', 'checkbox', 'radio', 'combobox'])
      expect(inside.queryAllByRole(role, { hidden: true })).toEqual([])
  })

  it('can have legal advice, as a need of its own (R-043, R-096)', async () => {
    const { press, screening } = showPage(WantsPage, { after: bothLocks })
    fold().open = true
    expect(fold().textContent).toMatch(/leave to stay, or help to go home safely/)
    await press(screen.getByRole('button', { name: 'They would like legal advice' }))
    expect(screening()).toMatchObject({ kept: { needs: ['legal-or-immigration'] } })
  })

  it.each<[Site['region'], boolean]>([
    ['uk-england-wales', true],
    ['uk-scotland', true],
    ['uk-northern-ireland', true],
    ['us', false],
    ['international', false],
  ])('hears of registering with a GP only where it holds: %s (R-110)', (region, holds) => {
    showPage(TalkPage, { after: bothLocks, site: { ...aSite, region }, pack: packOf(region) })
    expect(fold().textContent.includes('no proof of address or of immigration status')).toBe(holds)
    expect(fold().textContent.includes('all treatment that is needed at once is given')).toBe(holds)
  })
})

function flat(nested: readonly QuestionnaireItem[]): QuestionnaireItem[] {
  return nested.flatMap((item) => [item, ...flat(item.item ?? [])])
}

describe('status', () => {
  const TELLING = /\bstatus\b|immigra|visa|asylum|refugee|nationalit|citizen|undocument|residence|passport/i
  const items = flat(questionnaireFrom(catalogue).item ?? [])

  it('has no question and no code that could hold it; the only name for it is that of a service (R-014, R-050)', () => {
    const codes = ourCodes.flatMap(({ system, words }) => [system, ...Object.keys(words)])
    const named = [...items.map(({ linkId }) => linkId), ...codes].filter((name) => TELLING.test(name))
    expect([...new Set(named)]).toEqual(['needs.legal-or-immigration', 'legal-or-immigration'])
  })

  it('has no event and nothing kept that could hold it (R-014)', () => {
    const held = ['events', 'kept', 'safety', 'follow-up', 'conditions', 'answers'].flatMap((name) =>
      globSync(`src/screening/${name}.ts`),
    )
    expect(held).toHaveLength(6)
    const words = held.flatMap(
      (file) => readFileSync(file, 'utf8').match(/^ *(?:\| )?(?:'|type:|\w+\??:).*$/gm) ?? [],
    )
    expect(words.length).toBeGreaterThan(50)
    expect(words.filter((line) => TELLING.test(line))).toEqual([])
  })

  it.each(both)(
    'is what the words on the %s page are not for: the reminder says so (R-050)',
    async (_page, Page) => {
      const { press } = showPage(Page, { after: bothLocks })
      const [topic] = screen.queryAllByRole('button', { name: /Work and pay/ })
      if (topic) await press(topic)
      expect(
        screen.getByRole('textbox', { description: /Write nothing about their right to live or work here/ }),
      ).toBeDefined()
    },
  )
})
