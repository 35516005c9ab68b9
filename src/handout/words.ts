import en from './words/en.json' with { type: 'json' }

/** Everything that may be shown, said or printed for a patient, line by line. English is the source. R-025 */
export type Line = keyof typeof en
export type Words = Readonly<Record<Line, string>>

export const source: Words = en

function isLine(name: string): name is Line {
  return name in en
}

/** In the order of the source, which is the order they are reviewed in. */
export const lines: readonly Line[] = Object.keys(en).filter(isLine)
