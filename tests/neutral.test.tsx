// @vitest-environment jsdom
import { globSync, readFileSync } from 'node:fs'
import { compile } from 'sass'
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { languages } from '../src/handout/languages.ts'
import { clear, englishForPatients, fingerprint } from '../src/handout/review.ts'
import { sheetFor } from '../src/handout/sheet.ts'
import type { Ended } from '../src/screening/events.ts'
import { readSite } from '../src/site/read-site.ts'
import { forbiddenIn, forbiddenInTranslation, type NeutralLanguage } from '../src/site/neutral-words.ts'
import { SheetPaper } from '../src/ui/handout/sheet-paper.tsx'
import { BrokenPage } from '../src/ui/loading/broken-page.tsx'
import { CoverPage } from '../src/ui/lock/cover-page.tsx'
import { DeceasedPage } from '../src/ui/lock/deceased-page.tsx'
import { FirstPage } from '../src/ui/lock/first-page.tsx'
import { StaffNumbers } from '../src/ui/lock/staff-numbers.tsx'
import { AboutPage } from '../src/ui/pages/about-page.tsx'
import { EndedPage } from '../src/ui/pages/ended-page.tsx'
import { SettingsBrokenPage } from '../src/ui/pages/settings-broken-page.tsx'
import type { View } from '../src/ui/view.ts'
import { aSite } from './support/a-site.ts'
import { NOW, showScreening } from './support/screening-harness.tsx'

afterEach(cleanup)

/** Words, labels, titles, file names: whatever a page has, in or on it. */
function tellingIn(): string[] {
  return forbiddenIn(shown())
}

function shown(): string {
  return `${document.title}
${document.body.outerHTML}`
}

/** What the settings themselves say when they are wrong: names and allowed values of theirs tell what this is about. */
const brokenSettings = [
  {},
  { ...aSite, safeguardingTeem: aSite.safeguardingTeam },
  { ...aSite, careNote: { ...aSite.careNote, text: 'Care note: trafficking victim' } },
  { ...aSite, services: aSite.services.map((one) => ({ ...one, kind: 'charity' })) },
].map((json) => {
  const result = readSite(json)
  return result.ok ? [] : result.sentences
})

const endings: readonly Ended[] = ['nothing-written', 'finished', 'unclear', 'not-kept', 'wiped']
const beforePrivacy: readonly (readonly [string, (view: View) => ReactNode])[] = [
  ['the first page', (view) => <FirstPage view={view} />],
  ['the cover', (view) => <CoverPage view={view} />],
  ['the page of someone who has died', (view) => <DeceasedPage view={view} />],
  ['the numbers for staff', (view) => <StaffNumbers site={view.site} />],
  [
    'a page that cannot be drawn',
    (view) => <BrokenPage view={view} at="locked" tryAgain={() => undefined} />,
  ],
  ['the page without a chart', () => <AboutPage />],
  ...brokenSettings.map(
    (sentences, at) =>
      [`wrong settings ${at + 1}`, () => <SettingsBrokenPage sentences={sentences} />] as const,
  ),
  ...endings.map((how) => [`the end: ${how}`, () => <EndedPage how={how} numbers={aSite} />] as const),
]

describe('before privacy is known', () => {
  it.each(beforePrivacy)('%s: no word and no label tells what this is about (R-070)', (_name, show) => {
    showScreening((view) => show(view), { after: [] })
    expect(document.body.textContent.length).toBeGreaterThan(20)
    expect(tellingIn()).toEqual([])
  })

  it('wrong settings are all there for IT, once nobody else can see them', async () => {
    for (const sentences of brokenSettings) {
      expect(forbiddenIn(sentences.join('\n'))).not.toEqual([])
      render(<SettingsBrokenPage sentences={sentences} />)
      await userEvent.click(screen.getByRole('button', { name: /^Nobody else can see this/ }))
      for (const sentence of sentences) expect(shown()).toContain(sentence.slice(0, 20))
      cleanup()
    }
  })

  it('neither page of the app, nor any file name it is served under, tells (R-070)', () => {
    const pages = globSync('launch/*.{html,css,svg}')
    expect(pages.length).toBeGreaterThanOrEqual(4)
    expect(pages.filter((file) => forbiddenIn(readFileSync(file, 'utf8')).length > 0)).toEqual([])
    const served = [
      ...globSync('launch/*'),
      ...globSync('src/**/*.{ts,tsx,scss,json}'),
      ...globSync('fhir-resources/**/*.json'),
    ]
    expect(served.filter((file) => forbiddenIn(file).length > 0)).toEqual([])
  })
})

describe('on paper', () => {
  it.each(languages)(
    'the sheet in $name has no word that tells (R-025, R-070)',
    async ({ code, direction, load }) => {
      const words = (await load()).default
      const review = {
        language: code,
        fingerprint: fingerprint(code, words),
        reviewer: 'A.',
        reviewedOn: '2026-11-22',
      }
      const cleared = clear(code, words, [review])
      if (!cleared.cleared) throw new Error(cleared.because)
      render(<SheetPaper sheet={sheetFor(cleared.words, aSite, NOW)} code={code} direction={direction} />)
      expect(document.body.textContent).toContain(words['sheet-title'])
      expect([...forbiddenInTranslation(shown(), code), ...tellingIn()]).toEqual([])
    },
  )

  it('the sheet in English has none either', () => {
    render(<SheetPaper sheet={sheetFor(englishForPatients, aSite, NOW)} code="en" direction="ltr" />)
    expect(tellingIn()).toEqual([])
  })

  it('stands nothing of the app: the first styles print nothing, the later ones the paper alone (R-070)', () => {
    const first = compile('src/ui/style/_frame.scss').css
    expect(first).toMatch(/@media print \{\s*body \{\s*display: none;\s*\}\s*\}/)
    const later = compile('src/ui/style/_handout.scss').css
    expect(later).toContain('body:has(.paper) :not(.paper, .paper *, :has(.paper))')
  })
})

describe('the stems of each language', () => {
  it.each<[NeutralLanguage, string]>([
    ['pl', 'Pomoc dla ofiar handlu ludźmi'],
    ['ro', 'Ajutor pentru victimele exploatării'],
    ['vi', 'Giúp đỡ nạn nhân buôn người'],
    ['sq', 'Ndihmë për viktimat e trafikimit'],
    ['ar', 'مساعدة ضحايا الاتجار'],
    ['es', 'Ayuda a las víctimas de la explotación'],
  ])('are found in %s: %s', (language, words) => {
    expect(forbiddenInTranslation(words, language).length).toBeGreaterThanOrEqual(2)
  })
})
