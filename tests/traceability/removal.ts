/**
 * One way to take a requirement's feature out of the program: a piece of text that stands once in a file, and what is put
 * in its place. With it out, a test that names the requirement must fail; otherwise nothing proves the requirement.
 */
export interface Removal {
  ids: readonly string[]
  /** What is taken out, in words: a guard, a step, an entry. */
  what: string
  file: string
  cut: string
  put: string
}

/** What is left of a file without the feature; undefined when the text is not there, or more than once. */
export function without(text: string, { cut, put }: Pick<Removal, 'cut' | 'put'>): string | undefined {
  const [before, after, ...more] = text.split(cut)
  return before === undefined || after === undefined || more.length > 0
    ? undefined
    : `${before}${put}${after}`
}
